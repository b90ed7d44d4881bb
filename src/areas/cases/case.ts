import type { Day, Instant } from '#base/days.ts'
import { checkCharacter, checksOut, readNumber } from '#base/ids.ts'
import type { ListLight } from '../clocks/index.ts'

/** Where a case lies: the body whose case it is (never changes) and its id. Never shown outside; the public number is. */
export interface CaseRef {
  readonly bodyId: number
  readonly id: string
}

/** How the application came: by the applicant online, over the counter, or through an agent of the village. */
export const CHANNELS = ['online', 'counter', 'agent'] as const
export type Channel = (typeof CHANNELS)[number]

/**
 * The states of a case in law. "Extended" and "joint" are marks, not states; where the papers are is the holder.
 * `collected`: a village or township station has the papers; the competent body has not, and no legal clock runs.
 */
export const STATES = [
  'collected',
  'submitted',
  'correcting',
  'accepted',
  'suspended',
  'granted',
  'refused',
  'forwarded',
  'delivered',
  'not_accepted',
  'withdrawn',
  'terminated',
] as const
export type State = (typeof STATES)[number]

/** States in which nobody owes the applicant anything any more. */
export const CLOSED: readonly State[] = ['delivered', 'forwarded', 'not_accepted', 'withdrawn', 'terminated']

/** What the rules of this area need to know of a case: everything but the applicant and what was written. */
export interface Case extends CaseRef {
  readonly number: string
  readonly itemId: string
  readonly itemEdition: number
  readonly itemHash: string
  /** The chart it is pinned to; null where it ended before charts ran. */
  readonly chartHash: string | null
  readonly state: State
  readonly channel: Channel
  /** The body that took the papers in; the body that decides is `bodyId`. */
  readonly receivingBodyId: number
  /** Where the formal check and acceptance lie: the township where the item is first checked there, else `bodyId`. */
  readonly acceptingBodyId: number
  /** Who has it now: never nobody. */
  readonly holderBodyId: number
  readonly holderPost: string | null
  readonly holderStaffId: string | null
  /** A hand-over that waits for its receipt. Until then the sender answers for the case. */
  readonly onTheWayTo: number | null
  readonly mandate: string | null
  readonly agentStaffId: string | null
  readonly collectedOn: Day
  /** The day the competent body received the materials; null while they are collected only. */
  readonly receivedOn: Day | null
  readonly acceptedOn: Day | null
  readonly decidedOn: Day | null
  readonly deemedAccepted: boolean
  readonly corrections: number
  readonly extended: boolean
  readonly jointGroup: string | null
  readonly jointLead: CaseRef | null
  readonly step: number
  readonly siteCheckers: readonly string[]
  readonly decidedBy: string | null
  /** The copy for lists; a clock may have moved on since the last tick. */
  readonly light: ListLight
  readonly version: number
  readonly createdAt: Instant
}

/**
 * The public number, made for the telephone: body, year, counter, all figures, and a check character at the end, e.g.
 * `001126000142K`, shown as `0011-26-000142-K`. It tells the body, so that only its part of the database is asked.
 */
export function caseNumber(bodyId: number, year: number, counter: number): string {
  const figures = `${String(bodyId).padStart(4, '0')}${String(year % 100).padStart(2, '0')}${String(counter).padStart(6, '0')}`
  return figures + checkCharacter(figures)
}

/** The number somebody typed or spoke, in its stored form, or null when it cannot be one: the check character tells. */
export function readCaseNumber(typed: string): string | null {
  const number = readNumber(typed)
  return /^\d{12,14}[0-9A-Z]$/.test(number) && checksOut(number) ? number : null
}

/** The body a stored number belongs to. */
export function bodyOfNumber(number: string): number {
  return Number(number.slice(0, -9))
}

/** The number in groups, as printed: `0011-26-000142-K`. */
export function showCaseNumber(number: string): string {
  return `${number.slice(0, -9)}-${number.slice(-9, -7)}-${number.slice(-7, -1)}-${number.slice(-1)}`
}
