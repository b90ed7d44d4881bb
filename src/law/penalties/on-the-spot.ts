import type { Amount } from './amount.ts'
import type { Row } from './book/row.ts'
import { type Ruled, underPenaltyLaw } from './ruled.ts'

export const PARTY_TYPES = ['individual', 'organization'] as const
/** Citizen, or legal person and other organisation. Whether an individual business (个体工商户) is a citizen is unconfirmed. */
export type PartyType = (typeof PARTY_TYPES)[number]

export const SUMMARY_KINDS = ['fine', 'fine_and_confiscation', 'warning'] as const
export type SummaryKind = (typeof SUMMARY_KINDS)[number]

/** A fine, or a warning, that might be decided on the spot. Amount in yuan; 0 for a warning. */
export interface SummaryAsked {
  readonly partyType: PartyType
  readonly penaltyKind: SummaryKind
  readonly amount: Amount
  readonly factsConclusive: boolean
}

/**
 * Whether a case may be decided on the spot (简易程序).
 *
 * Source: 行政处罚法 §51: facts conclusive, a basis in law, and a fine up to the limit of the row or a warning.
 * Traps: 以下 includes the limit itself; whoever adds a confiscation leaves the list, however small the fine.
 */
export function maySummary(
  { partyType, penaltyKind, amount, factsConclusive }: SummaryAsked,
  limit: Row & Readonly<Record<PartyType, Amount>>,
): Ruled<boolean> {
  const light = penaltyKind === 'warning' || (penaltyKind === 'fine' && amount.lte(limit[partyType]))
  return { answer: factsConclusive && light, articles: limit.articles }
}

/** Money that might be taken on the spot. Amount in yuan. */
export interface CollectAsked {
  readonly summary: boolean
  readonly amount: Amount
  readonly hardToEnforceLater: boolean
  /** Remote, on water or badly connected, and the party asks for it itself. */
  readonly remoteAtRequest: boolean
}

/**
 * Whether the officer may take the money: the rule is that who decides does not collect (罚缴分离, §67).
 *
 * Source: 行政处罚法 §68 (decided on the spot, and up to the limit or hard to enforce later), §69 (remote places).
 * Trap: §68 holds only after a decision on the spot; "hard to enforce" alone opens nothing in the ordinary procedure.
 */
export function mayCollectOnSpot(
  { summary, amount, hardToEnforceLater, remoteAtRequest }: CollectAsked,
  limit: Row & { readonly most: Amount },
): Ruled<boolean> {
  if (remoteAtRequest) return underPenaltyLaw(true, '69')
  return { answer: summary && (amount.lte(limit.most) || hardToEnforceLater), articles: limit.articles }
}
