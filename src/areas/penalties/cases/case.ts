import type { Day } from '#base/days.ts'
import { checksOut, readNumber } from '#base/ids.ts'
import type { Part } from '#law/flows/chart.ts'
import type { ListLight } from '../../clocks/index.ts'

/** Where a penalty case lies: the body that decides it (never changes) and its id. Never shown outside; its number is. */
export interface PenaltyRef {
  readonly bodyId: number
  readonly id: string
}

export const PROCEDURES = ['summary', 'ordinary'] as const
export type Procedure = (typeof PROCEDURES)[number]

/** How the body came to know of it. */
export const LEAD_SOURCES = [
  ...(['inspection', 'complaint', 'report', 'referred', 'monitoring', 'media', 'confession'] as const),
] as const
export type LeadSource = (typeof LEAD_SOURCES)[number]

/** A citizen, an individual business (个体工商户), or a legal person or other organisation. */
export const PARTY_KINDS = ['individual', 'household', 'organization'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** The states of a penalty case, in the order of the ordinary procedure; `closed` and after: nothing more is to be done. */
export const STATES = [
  ...(['lead', 'filing', 'investigating', 'reviewing', 'notice', 'rights', 'rechecking', 'hearing'] as const),
  ...(['legal_review', 'discussing', 'deciding', 'serving', 'performing', 'enforcing', 'closing'] as const),
  ...(['suspected_crime', 'closed', 'not_filed', 'transferred', 'dropped'] as const),
] as const
export type State = (typeof STATES)[number]

export const CLOSED: readonly State[] = ['closed', 'not_filed', 'transferred', 'dropped']

/** What the rules need to know of a case: everything but the party and what was written. */
export interface PenaltyCase extends PenaltyRef {
  readonly number: string
  readonly procedure: Procedure
  readonly state: State
  readonly standardId: string
  readonly placeBodyId: number | null
  readonly leadSource: LeadSource
  readonly ledOn: Day
  readonly actFrom: Day | null
  readonly actTo: Day | null
  readonly partyKind: PartyKind
  readonly partyMasked: string
  /** Staff ids of the officers appointed at filing. */
  readonly investigators: readonly string[]
  /** Those who were appointed before and replaced. */
  readonly formerInvestigators: readonly string[]
  /** Those who were recused (行政处罚法 §43); they do nothing more in the case. */
  readonly recused: readonly string[]
  readonly caseReviewer: string | null
  readonly hearingChair: string | null
  readonly legalReviewer: string | null
  readonly filedOn: Day | null
  readonly notifiedOn: Day | null
  readonly decidedOn: Day | null
  readonly closedOn: Day | null
  /** The ninety days were extended under a rule of the domain. */
  readonly extended: boolean
  readonly chartHash: string
  readonly light: ListLight
  readonly version: number
}

/** Everybody who ever investigated the case; none of them reviews it, chairs its hearing or decides it. */
export function haveInvestigated(found: Pick<PenaltyCase, 'investigators' | 'formerInvestigators'>): readonly string[] {
  return [...found.investigators, ...found.formerInvestigators]
}

/** The state at each part of the published chart. What stands at several at once has the first of this list. */
const STATE_AT: readonly (readonly [Part, State])[] = [
  ['intake', 'lead'],
  ['filing', 'filing'],
  ['transfer', 'suspected_crime'],
  ['investigation', 'investigating'],
  ['standard', 'investigating'],
  ['proposal', 'investigating'],
  ['case-review', 'reviewing'],
  ['notice', 'notice'],
  ['recheck', 'rechecking'],
  ['hearing-notice', 'hearing'],
  ['hearing', 'hearing'],
  ['legal-review', 'legal_review'],
  ['discussion', 'discussing'],
  ['decision', 'deciding'],
  ['delivery', 'serving'],
  ['court', 'enforcing'],
  ['enforcement', 'enforcing'],
  ['late-payment', 'enforcing'],
  ['demand', 'enforcing'],
  ['payment', 'performing'],
  ['instalments', 'performing'],
  ['deferral', 'performing'],
  ['publication', 'performing'],
  ['cash', 'performing'],
  ['banking', 'performing'],
  ['education', 'deciding'],
  ['record', 'closing'],
  ['closing', 'closing'],
]

/**
 * The state of a case that waits at these parts of its chart; `rights` where only the party is waited for, and `none`
 * where the chart has come to its end.
 */
export function stateAt(parts: readonly Part[], waits: boolean): State | 'none' {
  const found = STATE_AT.find(([part]) => parts.includes(part))
  if (found) return found[1]
  return waits ? 'rights' : 'none'
}

/** The number of a case that somebody typed, in its stored form; null when it cannot be one: the check character tells. */
export function readPenaltyNumber(typed: string): string | null {
  const number = readNumber(typed.slice(0, 40))
  return /^P\d{12}[0-9A-Z]$/.test(number) && checksOut(number) ? number : null
}

/** The body a stored number belongs to. */
export function bodyOfPenalty(number: string): number {
  return Number(number.slice(1, -9))
}

/** The number in groups, as printed: `P-0011-26-000012-K`. */
export function showPenaltyNumber(number: string): string {
  return `P-${number.slice(1, -9)}-${number.slice(-9, -7)}-${number.slice(-7, -1)}-${number.slice(-1)}`
}
