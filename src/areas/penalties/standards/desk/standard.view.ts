import type { Day, Instant } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { findBody, staffName } from '../../../organisations/index.ts'
import { maySeeDraft, whyNotDecide, whyNotDraft } from '../access.ts'
import { type CheckedDraft, checkDraft } from '../check-draft.ts'
import type { Comment, EditionLine, StandardEdition, StandardView } from '../contract.ts'
import { keeperId } from '../keeper.ts'
import {
  commentsOn,
  type DraftRow,
  editionOn,
  editionsOf,
  findDraft,
  findEdition,
  findStandard,
  reviewOf,
  type StandardRow,
} from '../queries.ts'
import { adoptionsNamed } from '../standard-view.ts'
import { whyNotAskNow, whyNotFileNow, whyNotPublishNow, whyNotRepealNow, whyNotReviewNow } from '../why-not.ts'
import { type DraftImpact, impactOf } from './impact.view.ts'

/** A standard at the desk: its whole life, what who is looking may do now, and why not the rest. */
export interface DeskStandard {
  readonly standardId: string
  readonly bodyId: number
  readonly body: Text
  readonly refines: string | null
  readonly name: Text
  /** The newest edition in force, else the newest; null: none was published. */
  readonly edition: StandardEdition | null
  readonly inForce: boolean
  readonly editions: readonly EditionLine[]
  readonly draft: DeskDraft | null
  readonly comments: readonly Comment[]
  readonly adoptions: StandardView['adoptions']
  readonly whyNot: Readonly<Record<DeskVerb, Refusal | null>>
}

/** Verbs of the page; those of a draft are refused with `penalties.no-draft` where there is none. */
export type DeskVerb = 'draft' | 'review' | 'ask' | 'answer' | 'file' | 'publish' | 'repeal' | 'adopt'

export interface DeskDraft {
  readonly revision: number
  readonly basedOn: number
  readonly text: string
  readonly note: string
  readonly drafted: { readonly name: string; readonly at: Instant }
  /** Of exactly this revision. */
  readonly reviewed: { readonly name: string; readonly at: Instant; readonly opinion: string } | null
  readonly asked: { readonly from: Day; readonly to: Day } | null
  readonly filed: { readonly on: Day; readonly as: string } | null
  readonly checked: CheckedDraft
  /** Past cases under it; null where it cannot be run. */
  readonly impact: DraftImpact | null
}

/** The page of a standard for an actor; null: there is none, or only a draft the actor may not see. */
export async function deskStandard(tx: Tx, by: Actor, standardId: string): Promise<DeskStandard | null> {
  const standard = await findStandard(tx, standardId)
  const body = standard && (await findBody(tx, standard.body_id))
  if (!standard || !body) return null
  const editions = await editionsOf(tx, standardId)
  const [latest = null] = editions
  const now = await editionOn(tx, standardId, tx.today)
  const edition = now ?? (latest && (await findEdition(tx, standardId, latest.number)))
  const row = maySeeDraft(by, standard.body_id, await keeperId(tx)) ? await findDraft(tx, standardId) : null
  const draft = row && (await shownDraft(tx, row, standard))
  const name = edition?.standard.violation ?? (draft?.checked.ok ? draft.checked.standard.violation : null)
  if (!name) return null
  const missing: Refusal = { code: 'penalties.no-draft', kind: 'missing' }
  const users = postsOf(by).filter(({ role, bodyId }) => role === 'decide' && bodyId !== standard.body_id)
  return {
    ...{ standardId, bodyId: standard.body_id, body: body.shortName, refines: standard.refines, name },
    ...{ edition, inForce: now !== null, editions, draft },
    comments: await commentsOn(tx, standardId),
    adoptions: await adoptionsNamed(tx, standardId),
    whyNot: {
      draft: whyNotDraft(by, standard.body_id),
      review: row ? await whyNotReviewNow(tx, by, row) : missing,
      ask: row ? await whyNotAskNow(tx, by, row) : missing,
      answer: whyNotDraft(by, standard.body_id),
      file: row ? await whyNotFileNow(tx, by, row) : missing,
      publish: row ? await whyNotPublishNow(tx, by, { standard, draft: row, latest }, tx.today) : missing,
      repeal: whyNotRepealNow(tx, by, { standard, latest }, tx.today),
      adopt: whyNotUse(by, users[0]?.bodyId ?? standard.body_id, standard.body_id, edition),
    },
  }
}

async function shownDraft(tx: Tx, row: DraftRow, standard: StandardRow): Promise<DeskDraft> {
  const checked = await checkDraft(tx, row.text)
  const compiled = checked.ok ? checked.compiled : null
  const review = await reviewOf(tx, row)
  const nameOf = async (staffId: string) => (await staffName(tx, staffId)) ?? staffId
  return {
    ...{ revision: row.revision, basedOn: row.based_on, text: row.text, note: row.note },
    drafted: { name: await nameOf(row.drafted_by), at: row.drafted_at },
    reviewed: review && {
      ...{ name: await nameOf(review.reviewed_by), at: review.reviewed_at, opinion: review.opinion },
    },
    asked: row.comments_from && row.comments_to ? { from: row.comments_from, to: row.comments_to } : null,
    filed: row.filed_on && row.filed_as !== null ? { on: row.filed_on, as: row.filed_as } : null,
    checked,
    impact: compiled && (await impactOf(tx, standard, compiled)),
  }
}

function whyNotUse(by: Actor, bodyId: number, maker: number, edition: StandardEdition | null): Refusal | null {
  const no = whyNotDecide(by, bodyId)
  if (no) return no
  if (bodyId === maker) return { code: 'penalties.own-standard', kind: 'invalid' }
  if (!edition) return { code: 'penalties.no-such-edition', kind: 'missing' }
  return edition.standard.kind === 'statute' ? { code: 'penalties.is-the-law', kind: 'invalid' } : null
}
