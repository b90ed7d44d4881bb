import { type Share, shareOf } from './share.ts'

/** What became of a decision that was taken to reconsideration or court. `pending` and `withdrawn` decide nothing. */
export const REMEDY_RESULTS = ['upheld', 'changed', 'revoked', 'unlawful', 'void', 'withdrawn', 'pending'] as const
export type RemedyResult = (typeof REMEDY_RESULTS)[number]

export const REVERSAL_REASONS = ['facts', 'law', 'procedure', 'obviously_improper'] as const
export type ReversalReason = (typeof REVERSAL_REASONS)[number]

/** `result`: of the last instance so far; null: nobody complained. `reason`: of a reversal. */
export interface Challenged {
  readonly result: RemedyResult | null
  readonly reason: ReversalReason | null
}

export interface ReversalRates {
  /** Of the reconsideration and court cases that were decided. */
  readonly ofDecided: Share
  /** Of all decisions on penalties. */
  readonly ofAll: Share
  /** How many reversals rest on each reason. */
  readonly reasons: Readonly<Record<ReversalReason, number>>
}

const REVERSED: readonly (RemedyResult | null)[] = ['changed', 'revoked', 'unlawful', 'void']

/** How often decisions are changed, revoked, or declared unlawful or void (复议诉讼纠错率). Trap: small numbers. */
export function reversalRates(rows: readonly Challenged[]): ReversalRates {
  const reversed = rows.filter(({ result }) => REVERSED.includes(result))
  const upheld = rows.filter(({ result }) => result === 'upheld').length
  const count = (asked: ReversalReason) => reversed.filter(({ reason }) => reason === asked).length
  return {
    ofDecided: shareOf(reversed.length, reversed.length + upheld),
    ofAll: shareOf(reversed.length, rows.length),
    reasons: {
      facts: count('facts'),
      law: count('law'),
      procedure: count('procedure'),
      obviously_improper: count('obviously_improper'),
    },
  }
}
