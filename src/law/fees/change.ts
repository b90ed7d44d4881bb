import type { FeeTerms } from './fee.ts'

/** What an edition did to a fee. `reworded`: charged as before, but the two standards cannot be compared as amounts. */
export const FEE_CHANGES = [
  'introduced',
  'abolished',
  'suspended',
  'converted',
  'freed',
  'resumed',
  'reduced',
  'raised',
  'reworded',
  'kept',
] as const
export type FeeChange = (typeof FEE_CHANGES)[number]

/**
 * What became of a fee from one edition to the next, computed from the two and never taken from an announcement: a
 * “reduction” that reduces nothing shows as kept. `before` is null for the first edition.
 *
 * Trap: amounts are compared only under the same unit; 20元/证 to 15元/次 is reworded, not reduced.
 */
export function changeOf(before: FeeTerms | null, after: FeeTerms): FeeChange {
  if (before === null) return 'introduced'
  if (before.state !== after.state) return BY_STATE[after.state]
  return after.state === 'charged' ? byStandard(before, after) : 'kept'
}

const BY_STATE = {
  charged: 'resumed',
  suspended: 'suspended',
  abolished: 'abolished',
  converted: 'converted',
  free: 'freed',
} as const

function byStandard({ standard: was }: FeeTerms, { standard: is }: FeeTerms): FeeChange {
  if ('rule' in was || 'rule' in is) return 'rule' in was && 'rule' in is && was.rule === is.rule ? 'kept' : 'reworded'
  if (was.unit !== is.unit) return 'reworded'
  return is.fen < was.fen ? 'reduced' : is.fen > was.fen ? 'raised' : 'kept'
}
