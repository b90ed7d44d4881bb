import { done, type Outcome, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { findBody } from '../../organisations/index.ts'
import { whyNotPost } from '../access.ts'
import { fact } from '../facts.ts'
import { addAct } from '../finish.ts'
import { nextSerial, norms } from '../norm-rows.ts'
import type { DraftInput } from '../shapes.ts'

/** The new document. */
export type Drafted = { readonly bodyId: number; readonly id: string; readonly serial: number }

/** Somebody of the body enters a draft; its text stands in an entry of the catalogue, and is not copied. */
export async function draft(tx: Tx, by: Actor, input: DraftInput): Promise<Outcome<Drafted>> {
  const { bodyId, title, kind, jointWith, textAt, note } = input
  const no = whyNotPost(by, bodyId, 'draft')
  if (no) return refuse(no)
  for (const id of [bodyId, ...jointWith])
    if (!(await findBody(tx, id))) return refuse({ code: 'norms.no-such-body', kind: 'invalid' })

  const ref = { bodyId, id: newId(tx) }
  const serial = await nextSerial(tx, bodyId)
  await norms(tx)
    .insertInto('norms.document')
    .values({
      ...{ body_id: bodyId, id: ref.id, serial, state: 'drafted', kind, title: title.trim(), text_at: textAt },
      joint_with: [...new Set(jointWith)].filter((id) => id !== bodyId),
      drafted_by: by.kind === 'officer' ? by.staffId : null,
    })
    .execute()
  await addAct(tx, by, ref, { kind: 'draft', data: { kind }, note })
  await record(tx, by, fact('norm.draft', ref, { kind }))
  return done({ ...ref, serial })
}
