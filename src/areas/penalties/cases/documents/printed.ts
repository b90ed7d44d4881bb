import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { showPenaltyNumber } from '../case.ts'
import type { Entry, PenaltyView, Proposal } from '../contract.ts'
import { withoutReasons } from '../without-reasons.ts'
import { wordsOf } from './words/index.ts'

const KINDS = [
  ...(['filing', 'report', 'case_opinion', 'notice', 'hearing_notice', 'legal_opinion', 'discussion'] as const),
  ...(['decision', 'no_penalty', 'on_the_spot', 'service', 'demand'] as const),
  ...([
    'hearing_record',
    'preservation',
    'seizure',
    'transfer',
    'not_filed',
    'recusal',
    'maker_request',
    'closing',
  ] as const),
] as const
/** The documents of a penalty case that are printed. */
export type PrintedKind = (typeof KINDS)[number]

/** A paper of the file as a document. `nth`: among those of its kind. */
export interface Printed {
  readonly kind: PrintedKind
  readonly nth: number
  readonly paper: Entry
  /** What was proposed or decided when the paper was made; null: nothing yet. */
  readonly proposal: Proposal | null
}

/** A document as the desk lists it; `no` is that of its paper. */
export interface PrintedLine {
  readonly no: number
  readonly title: string
  readonly number: string
  readonly on: Day
}

/** What each paper of the file is as a document. */
const KIND_OF: Readonly<Partial<Record<Entry['kind'], PrintedKind>>> = {
  ...{ open: 'filing', propose: 'report', 'review-case': 'case_opinion', notify: 'notice' },
  ...{ 'call-hearing': 'hearing_notice', 'review-legal': 'legal_opinion', discuss: 'discussion' },
  ...{ serve: 'service', demand: 'demand', 'hold-hearing': 'hearing_record', preserve: 'preservation' },
  ...{ seize: 'seizure', 'suspect-crime': 'transfer', 'decide-recusal': 'recusal', close: 'closing' },
}
/** The word of each kind in a number; a document has one number in all languages. */
const SIGNS: Readonly<Record<PrintedKind, string>> = {
  ...{ filing: '立', report: '终', case_opinion: '审', notice: '告', hearing_notice: '听', legal_opinion: '法' },
  ...{ discussion: '集', decision: '决', no_penalty: '不罚', on_the_spot: '当', service: '达', demand: '催' },
  ...{
    hearing_record: '笔',
    preservation: '保',
    seizure: '扣',
    transfer: '移',
    not_filed: '不立',
    recusal: '回',
    maker_request: '请',
    closing: '结',
  },
}
/** Documents that tell what was proposed or decided, and cannot be made without it. */
const MEASURED: readonly PrintedKind[] = [
  'report',
  'notice',
  'decision',
  'no_penalty',
  'on_the_spot',
  'maker_request',
  'closing',
]

/** Every document of a file, in its order. */
export function printedOf(file: readonly Entry[]): readonly Printed[] {
  const printed: Printed[] = []
  for (const paper of file) {
    const kind = kindOf(paper)
    if (!kind) continue
    const nth = printed.filter((one) => one.kind === kind).length + 1
    const proposal = kind === 'maker_request' ? askedAt(file, paper) : proposalAt(file, paper)
    if (proposal || !MEASURED.includes(kind)) printed.push({ kind, nth, paper, proposal })
  }
  return printed
}

/** The documents as links on a page. */
export function printedLines(
  { entries, found }: Pick<PenaltyView, 'entries' | 'found'>,
  lang: Lang,
): readonly PrintedLine[] {
  return printedOf(entries).map((printed) => ({
    no: printed.paper.no,
    title: wordsOf(lang).titles[printed.kind],
    number: printedNumber(found.number, printed),
    on: printed.paper.on,
  }))
}

/** Its own number where a decision has one (文号); else that of the case, the sign of its kind, and which of the kind it is. */
export function printedNumber(caseNumber: string, { kind, nth, paper }: Printed): string {
  const own = paper.data['document']
  return typeof own === 'string' ? own : `${showPenaltyNumber(caseNumber)}-${SIGNS[kind]}${nth}`
}

function kindOf({ kind, data }: Entry): PrintedKind | null {
  if (kind === 'ask-maker') return data['maker'] === 'outside' ? 'maker_request' : null
  if (kind === 'verify') return data['outcome'] === 'no_case' ? 'not_filed' : null
  if (kind !== 'decide' && kind !== 'on-the-spot') return KIND_OF[kind] ?? null
  if (data['outcome'] === 'no_penalty') return 'no_penalty'
  if (data['outcome'] !== 'penalty') return null
  return kind === 'decide' ? 'decision' : 'on_the_spot'
}

/** What was last proposed, re-checked or decided up to a paper. */
function proposalAt(file: readonly Entry[], { no }: Entry): Proposal | null {
  const made = file.findLast((one) => one.no <= no && one.said['proposal'] !== undefined)
  return (made?.said['proposal'] as Proposal | undefined) ?? null // the verbs that propose seal nothing else under the word
}

/**
 * What the maker of a standard is asked: the proposal with the fine in question, by the edition it was measured by that
 * day, which may be another than that of the proposal. A question from before these figures were kept has those of it.
 * Trap: it goes to another body, and why a fact could not be established is prose that may name the party.
 */
function askedAt(file: readonly Entry[], paper: Entry): Proposal | null {
  const proposal = proposalAt(file, paper)
  if (!proposal) return null
  const { standard, edition, fineAsked, tier, tierRange, statutoryRange } = paper.data
  const reasons = String(paper.said['reasons'])
  const asked = { ...proposal, facts: withoutReasons(proposal.facts), fine: String(fineAsked), reasons }
  if (edition === undefined) return asked
  const measured = { standard: { standardId: standard, ...Object(edition) }, tier, tierRange, statutoryRange }
  return { ...asked, deviation: 'outside_tier', ...measured } as Proposal // as ask-maker wrote it
}
