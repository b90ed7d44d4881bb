import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { standardHash } from '#platform/lawbook/read-standards.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDecide, whyNotDraft, whyNotPublishAs, whyNotReview } from './access.ts'
import type { EditionLine } from './contract.ts'
import { keeperId } from './keeper.ts'
import { commentsOn, type DraftRow, reviewerOf, type StandardRow } from './queries.ts'
import { whyNotContent } from './why-not-content.ts'

/** 国办发〔2022〕27号: standards are made as normative documents are: reviewed, asked about, filed, published. */
const MADE = { law: 'GO27', article: '2' }
const PUBLISHED = { law: 'APL', article: '34' }

/** Why who is looking may not review this draft as it stands, or null. */
export async function whyNotReviewNow(tx: Tx, by: Actor, draft: DraftRow): Promise<Refusal | null> {
  const bodies = { bodyId: draft.body_id, keeper: await keeperId(tx) }
  const no = whyNotReview(by, bodies, draft.drafted_by)
  if (no) return no
  return (await reviewerOf(tx, draft)) ? { code: 'penalties.reviewed-already', kind: 'conflict' } : null
}

/** Why the public may not be asked about this draft, or null. */
export async function whyNotAskNow(tx: Tx, by: Actor, draft: DraftRow): Promise<Refusal | null> {
  const no = whyNotDraft(by, draft.body_id)
  if (no) return no
  if (!(await reviewerOf(tx, draft))) return { code: 'penalties.not-reviewed', kind: 'conflict', article: MADE }
  return draft.comments_to === null ? null : { code: 'penalties.asked-already', kind: 'conflict' }
}

/** Why this draft may not be told to be on file with the upper level, or null. */
export async function whyNotFileNow(tx: Tx, by: Actor, draft: DraftRow): Promise<Refusal | null> {
  const no = whyNotDraft(by, draft.body_id)
  if (no) return no
  if (draft.filed_on !== null) return { code: 'penalties.filed-already', kind: 'conflict' }
  if (!(await reviewerOf(tx, draft))) return { code: 'penalties.not-reviewed', kind: 'conflict', article: MADE }
  if (draft.comments_to === null) return { code: 'penalties.public-not-asked', kind: 'conflict', article: MADE }
  if (draft.comments_to >= tx.today)
    return { code: 'penalties.comments-running', kind: 'conflict', article: MADE, facts: { to: draft.comments_to } }
  const open = (await commentsOn(tx, draft.standard_id)).filter(({ answer }) => answer === null)
  if (open.length === 0) return null
  return { code: 'penalties.comments-unanswered', kind: 'conflict', article: MADE, facts: { count: open.length } }
}

/** Why this draft may not be published from a day, or null. */
export async function whyNotPublishNow(
  tx: Tx,
  by: Actor,
  { standard, draft, latest }: { standard: StandardRow; draft: DraftRow; latest: EditionLine | null },
  from: Day,
): Promise<Refusal | null> {
  const no = whyNotPublishAs(by, draft.body_id, draft.drafted_by)
  if (no) return no
  if (draft.based_on !== (latest?.number ?? 0)) return { code: 'penalties.draft-moved-on', kind: 'conflict' }
  if (from < tx.today || (latest && from < latest.inForceFrom))
    return { code: 'penalties.from-in-the-past', kind: 'invalid', facts: { from } }
  if (standardHash(draft.text) === latest?.hash) return { code: 'penalties.nothing-changed', kind: 'conflict' }
  const fault = await whyNotContent(tx, draft.text, standard.refines, from) // first: mending it takes another review
  if (fault) return fault
  if (!(await reviewerOf(tx, draft))) return { code: 'penalties.not-reviewed', kind: 'conflict', article: MADE }
  if (draft.filed_on === null) return { code: 'penalties.not-filed', kind: 'conflict', article: MADE }
  return draft.note === '' ? { code: 'penalties.no-reason', kind: 'invalid', article: PUBLISHED } : null
}

/** Why a standard may not be repealed from a day, or null. */
export function whyNotRepealNow(
  tx: Tx,
  by: Actor,
  { standard, latest }: { standard: StandardRow; latest: EditionLine | null },
  from: Day,
): Refusal | null {
  const no = whyNotDecide(by, standard.body_id)
  if (no) return no
  if (!latest || (latest.inForceTo !== null && latest.inForceTo <= from))
    return { code: 'penalties.not-in-force', kind: 'conflict', facts: { from } }
  return from < tx.today || from < latest.inForceFrom
    ? { code: 'penalties.from-in-the-past', kind: 'invalid', facts: { from } }
    : null
}
