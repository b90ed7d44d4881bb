import type { Day, Instant } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Finding } from '#law/penalties/audit/finding.ts'
import type { CompiledStandard } from '#law/penalties/standards/compile-standard.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import type { PowerLine } from '../../processes/index.ts'

/** Names an edition of a standard for ever, and by content: what a decision keeps. */
export interface StandardName {
  readonly standardId: string
  /** From 1, without gaps. */
  readonly number: number
  /** SHA-256 over the exact bytes of the file, hexadecimal. */
  readonly hash: string
}

/** An edition in a list. */
export interface EditionLine extends StandardName {
  /** The body that made it, or the justice bureau, which keeps those of the law and of upper levels. */
  readonly bodyId: number
  /** Drafted in the county; else it came with the lawbook, from the law or a body above. */
  readonly madeHere: boolean
  readonly inForceFrom: Day
  /** First day no longer in force; null while no end is known. */
  readonly inForceTo: Day | null
  readonly note: string | null
  readonly filedAs: string | null
  readonly publishedAt: Instant
}

/** A published file with what was read out of it. Trap: shared, never change it. */
export interface KnownStandard {
  readonly standard: Standard
  readonly compiled: CompiledStandard
  readonly text: string
}

export interface StandardEdition extends EditionLine, KnownStandard {}

/** How a body uses a standard it did not make. */
export const ADOPTION_STATES = ['adopted', 'adapted', 'piloted', 'superseded'] as const
export type AdoptionState = (typeof ADOPTION_STATES)[number]

export interface Adoption {
  readonly standardId: string
  readonly bodyId: number
  readonly state: AdoptionState
  readonly from: Day
  /** Townships of a pilot (试点), by id; empty elsewhere. */
  readonly places: readonly number[]
  /** Adapted: the body's own standard that refines it. Superseded: the one that took its place. */
  readonly byStandard: string | null
  /** Why, as the public reads it. */
  readonly reason: string
}

/** What became of a comment. */
export const COMMENT_RESULTS = ['taken', 'partly', 'not_taken'] as const
export type CommentResult = (typeof COMMENT_RESULTS)[number]

export interface Comment {
  readonly no: number
  /** Number of the edition it was said of. */
  readonly edition: number
  readonly text: string
  readonly sentAt: Instant
  /** Null until it is answered. */
  readonly answer: { readonly result: CommentResult; readonly text: string; readonly at: Instant } | null
}

/** A standard in a list: its latest edition, and how it stands in the county today. */
export interface StandardLine extends StandardName {
  readonly use: StandardUse
  readonly violation: Text
  readonly domain: Text
  readonly kind: Standard['kind']
  /** Title of the law it rests on, as the source prints it. */
  readonly law: string
  readonly source: Standard['source']
  readonly jurisdiction: string
  readonly adoptions: readonly (Adoption & { readonly body: Text; readonly bodyCode: string })[]
}

/** What a list of standards is narrowed to. `body`: code of a body that uses it; `law`: title. */
export interface StandardFilter {
  readonly words?: string
  readonly domain?: string
  readonly body?: string
  readonly law?: string
  readonly state?: StandardUse
}

/** How a standard stands in the county today. */
export const STANDARD_USES = ['statute', 'own', ...ADOPTION_STATES, 'not_used', 'ended'] as const
export type StandardUse = (typeof STANDARD_USES)[number]

/** The public page of a standard. */
export interface StandardView {
  readonly edition: StandardEdition
  /** Whether the edition shown is in force today. */
  readonly inForce: boolean
  /** All editions, the newest first. */
  readonly editions: readonly EditionLine[]
  readonly adoptions: readonly (Adoption & { readonly body: Text; readonly placeNames: readonly Text[] })[]
  /** The upper standard it refines; null for one of its own. */
  readonly refines: string | null
  /** The body of the county that made it and uses it; null: it came with the lawbook. */
  readonly maker: Text | null
  readonly comments: readonly Comment[]
  /** Last day on which the public may comment on the next edition; null while it is not asked. */
  readonly commentsTo: Day | null
  readonly findings: readonly Finding[]
  /** The powers of the county's list that are exercised by it today, or, by its maker, by the upper standard it refines. */
  readonly powers: readonly PowerLine[]
}

/** The least number of days the public has for comments; a house rule, local rules name seven working days to thirty days. */
export const LEAST_DAYS = 30
