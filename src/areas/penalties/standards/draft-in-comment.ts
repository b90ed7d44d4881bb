import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { isWithin } from '#platform/db/within.ts'
import { type CheckedDraft, checkDraft } from './check-draft.ts'
import type { Comment } from './contract.ts'
import { isOfSite } from './of-site.ts'
import { commentsOn, findDraft, findStandard } from './queries.ts'

/** A draft as the public may see it. */
export interface PublicDraft {
  readonly checked: Extract<CheckedDraft, { readonly ok: true }>
  readonly note: string
  readonly commentsTo: Day
  /** What was said of this draft. */
  readonly comments: readonly Comment[]
}

/**
 * The draft of a standard while the public is asked about it; null before and after, when nothing of it is shown, and
 * inside a subsite whose bodies neither make nor use it.
 */
export async function draftInComment(tx: Tx, standardId: string): Promise<PublicDraft | null> {
  const draft = await findDraft(tx, standardId)
  if (!draft?.comments_to || draft.comments_to < tx.today) return null
  if (!(await isOfSite(tx, standardId)) && !(await isMadeWithin(tx, standardId))) return null
  const checked = await checkDraft(tx, draft.text)
  if (!checked.ok) return null
  const comments = (await commentsOn(tx, standardId)).filter(({ edition }) => edition === draft.based_on + 1)
  return { checked, note: draft.note, commentsTo: draft.comments_to, comments }
}

async function isMadeWithin(tx: Tx, standardId: string): Promise<boolean> {
  const standard = await findStandard(tx, standardId)
  return standard !== null && isWithin(tx, standard.body_id)
}
