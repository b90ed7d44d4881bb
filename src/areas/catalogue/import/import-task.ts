import { people } from '#areas/organisations/index.ts'
import { instantOfMs, msOfInstant } from '#base/days.ts'
import type { Task } from '#platform/area.ts'
import type { Tx } from '#platform/db/tx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { DisclosureRef } from '../contract.ts'
import { catalogue } from '../open.ts'
import { IMPORT_TASK } from './begin-import.ts'
import { draftNext } from './draft-next.ts'

const COMMAND_LINE = { kind: 'machine', name: 'catalogue.import' } as const

/** Makes drafts of the next rows of an import, and puts itself down again while there are more. */
export const importTask: Task = {
  kind: IMPORT_TASK,
  run: async (tx, { id }, bodyId) => {
    const ref = { bodyId, id: String(id) }
    if ((await draftNext(tx, await whoBegan(tx, ref), ref)) === 0) return
    const runAt = instantOfMs(msOfInstant(tx.at) + 1) // in the next round, so that other bodies have their turn
    await enqueue(tx, { kind: IMPORT_TASK, bodyId, data: { id: ref.id }, runAt })
  },
}

/** Who said that rows become drafts, with the posts of today: whoever lost them drafts no more. Nobody: the command line. */
async function whoBegan(tx: Tx, { bodyId, id }: DisclosureRef): Promise<Actor> {
  const { begun_by } = await catalogue(tx)
    .selectFrom('catalogue.import')
    .select('begun_by')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (begun_by === null) return COMMAND_LINE
  const [name, posts] = await Promise.all([people.nameOf(tx, begun_by), people.postsOf(tx, begun_by)])
  return { kind: 'officer', staffId: begun_by, name: name ?? '', posts }
}
