import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { standardFact } from './facts.ts'
import { findDraft, lockStandard, penalties } from './queries.ts'
import { whyNotFileNow } from './why-not.ts'

/** `filedAs`: the number under which the upper level took it on file. */
export interface FileInput {
  readonly standardId: string
  readonly revision: number
  readonly filedAs: string
}

/**
 * The upper level has the draft on file (备案). It must be reviewed as it stands, the public asked, the time for comments
 * over, and each comment answered.
 */
export async function fileStandard(tx: Tx, by: Actor, input: FileInput): Promise<Outcome<{ revision: number }>> {
  const { standardId, revision, filedAs } = input
  const standard = await lockStandard(tx, standardId)
  const draft = standard && (await findDraft(tx, standardId))
  if (!draft) return refuse({ code: 'penalties.no-draft', kind: 'missing' })
  const no = await whyNotFileNow(tx, by, draft)
  if (no) return refuse(no)
  if (draft.revision !== revision) return refuse({ code: 'penalties.draft-moved-on', kind: 'conflict' })
  if (filedAs.trim() === '') return refuse({ code: 'penalties.no-number', kind: 'invalid' })

  await penalties(tx)
    .updateTable('penalties.draft')
    .set({ filed_on: tx.today, filed_as: filedAs.trim() })
    .where('body_id', '=', draft.body_id)
    .where('standard_id', '=', standardId)
    .execute()
  await record(tx, by, standardFact('standard.filed', draft.body_id, standardId, { revision }))
  return done({ revision })
}
