import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor, Role } from '#platform/signin/actor.ts'
import { whyNotAppoint } from './access.ts'
import type { Items } from './contract.ts'
import { fact } from './facts.ts'
import { itemsColumn, organisations, staffName } from './queries.ts'

/** Who is to hold which post from which day, entrusted with which items. */
export interface Appointment {
  readonly bodyId: number
  readonly postCode: string
  readonly staffId: string
  readonly fromOn: Day
  readonly items: Items
}

/** The security administrator appoints somebody to a post. A post has one holder at a time; end the other one first. */
export async function appoint(tx: Tx, by: Actor, input: Appointment): Promise<Outcome<{ holdingId: string }>> {
  const { bodyId, postCode, staffId, fromOn } = input
  const post = await lockPost(tx, bodyId, postCode)
  if (!post) return refuse({ code: 'organisations.no-such-post', kind: 'missing' })
  const no = whyNotAppoint(by, staffId, post.role, await rolesHeld(tx, staffId, fromOn))
  if (no) return refuse(no)
  if ((await staffName(tx, staffId)) === null) return refuse({ code: 'organisations.no-such-staff', kind: 'missing' })
  const taken = await whyNotFree(tx, bodyId, postCode, fromOn)
  if (taken) return refuse(taken)

  const holdingId = newId(tx)
  await organisations(tx)
    .insertInto('organisations.holding')
    .values({
      ...{ body_id: bodyId, id: holdingId, post_code: postCode, staff_id: staffId, from_on: fromOn, to_on: null },
      items: itemsColumn(input.items),
      appointed_by: by.kind === 'officer' ? by.staffId : null,
    })
    .execute()
  await record(tx, by, fact('post.held', bodyId, postCode, { staffId, fromOn, items: input.items }))
  return done({ holdingId })
}

async function lockPost(tx: Tx, bodyId: number, code: string): Promise<{ role: Role } | undefined> {
  return organisations(tx)
    .selectFrom('organisations.post')
    .select((eb) => eb.ref('role').$castTo<Role>().as('role')) // a closed word checked by settle-bodies
    .where('body_id', '=', bodyId)
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
}

async function rolesHeld(tx: Tx, staffId: string, from: Day): Promise<readonly Role[]> {
  const rows = await organisations(tx)
    .selectFrom('organisations.holding as h')
    .innerJoin('organisations.post as p', (join) =>
      join.onRef('p.body_id', '=', 'h.body_id').onRef('p.code', '=', 'h.post_code'),
    )
    .select((eb) => eb.ref('p.role').$castTo<Role>().as('role')) // as above
    .where('h.staff_id', '=', staffId)
    .where((eb) => eb.or([eb('h.to_on', 'is', null), eb('h.to_on', '>=', from)]))
    .execute()
  return rows.map(({ role }) => role)
}

async function whyNotFree(tx: Tx, bodyId: number, postCode: string, from: Day): Promise<Refusal | null> {
  const other = await organisations(tx)
    .selectFrom('organisations.holding')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('post_code', '=', postCode)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', from)]))
    .executeTakeFirst()
  return other ? { code: 'organisations.post-held', kind: 'conflict' } : null
}
