import { amount } from '../amount.ts'
import { needsLegalReview } from '../before-deciding.ts'
import { hasHearingRight } from '../hearing-right.ts'
import { maySummary } from '../on-the-spot.ts'
import type { AssessAsked, AssessStep, Question } from './asked.ts'
import type { FineDeviation } from './rule-on-fine.ts'

/** What the proposal calls for before it may be decided. */
export interface ProcedureDue {
  readonly hearingRight: boolean
  /** Due already now; a hearing that is held makes it due too (行政处罚法 §58(2)). */
  readonly reviewDue: boolean
  readonly discussionDue: boolean
  /** The body that made the standard must have approved it (国办发〔2022〕27号). */
  readonly makerDue: boolean
  readonly summaryAllowed: boolean
  readonly steps: readonly AssessStep[]
}

/** Where the fine lies, whether several tiers fit, and whether it leaves a tier that a body above made. */
interface Left {
  readonly deviation: FineDeviation
  readonly severalFit: boolean
  readonly leavesUpper: boolean
}

/**
 * Hearing (§63), legal review (§58), collective discussion (§57(2)), on the spot or not (§51).
 *
 * Traps: where nobody set a threshold that we know, the party is told that it may ask for a hearing as soon as there is
 * money or goods to lose: no figure of the law may be guessed, and silence must not cost it a right. Grave kinds are
 * discussed, and so is a fine that leaves the tier or the law (国办发〔2022〕27号), and one whose tier was chosen from several
 * that fit (`severalFit`). Where the tier is one of a body above (`leavesUpper`), that body approves it; that the heads
 * discuss it too is ours.
 */
export function procedureDue(asked: AssessAsked, { deviation, severalFit, leavesUpper }: Left): ProcedureDue {
  const { proposed, law, rows } = asked
  const penalty = proposed.outcome === 'penalty'
  const kinds = proposed.also.flatMap((word) => rows.kinds[word] ?? [])
  const grave = kinds.some((kind) => rows.alwaysHeard.includes(kind))
  const hearingRight = penalty && hearing(asked, kinds)
  const review = { majorPublicInterest: law.publicInterest, majorRights: hearingRight, complex: law.complex }
  const reviewDue = penalty && needsLegalReview({ ...review, hearingHeld: false, otherRule: false }).answer
  const leaves = deviation === 'outside_tier' || deviation === 'mitigated'
  const discussionDue = penalty && (law.complex || grave || leaves || severalFit)
  const makerDue = penalty && leavesUpper
  const summaryAllowed = penalty && onTheSpot(asked, kinds)
  return {
    ...{ hearingRight, reviewDue, discussionDue, makerDue, summaryAllowed },
    steps: [
      step('hearing', !hearingRight ? 'no' : rows.hearing || grave ? 'yes' : 'no_threshold', '63'),
      step('legal_review', reviewDue ? 'due' : hearingRight ? 'if_heard' : 'not_due', '58.1'),
      step(
        'discussion',
        discussionDue ? (leaves ? 'leaves_tier' : severalFit ? 'several_fit' : 'grave') : 'not_due',
        '57.2',
      ),
      { ...step('maker', makerDue ? 'due' : 'not_due', ''), articles: [{ law: 'GO27', article: '1' }] },
      step('summary', summaryAllowed ? 'yes' : 'no', '51'),
    ],
  }
}

function hearing({ proposed, partyType, rows }: AssessAsked, kinds: readonly string[]): boolean {
  const [proposedFine, proposedConfiscation] = [proposed.fine ?? amount(0), proposed.confiscated]
  const { hearing: row } = rows
  const confiscates = proposedConfiscation.gt(0) || kinds.includes('confiscation')
  const thresholds = row
    ? { individual: amount(row.individual), organization: amount(row.organization) }
    : { individual: amount('0.01'), organization: amount('0.01') }
  const question = { partyType, proposedFine, proposedConfiscation, otherPenalties: kinds }
  return hasHearingRight(question, thresholds, rows.alwaysHeard).answer || (!row && confiscates)
}

/** What else is ordered beside fine and warning leaves the list, but for a measure, which is no penalty (§28). */
function onTheSpot({ proposed, partyType, rows }: AssessAsked, kinds: readonly string[]): boolean {
  const others = kinds.filter((kind) => kind !== 'warning' && kind !== 'measure' && kind !== 'none')
  const penaltyKind = proposed.confiscated.gt(0) || others.length > 0 ? 'fine_and_confiscation' : 'fine'
  const limit = {
    ...rows.summary,
    individual: amount(rows.summary.individual),
    organization: amount(rows.summary.organization),
  }
  return maySummary({ partyType, penaltyKind, amount: proposed.fine ?? amount(0), factsConclusive: true }, limit).answer
}

function step(question: Question, answer: string, article: string): AssessStep {
  return { question, answer, figures: {}, articles: [{ law: 'APL', article }] }
}
