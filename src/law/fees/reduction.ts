/** What an announcement says of its own round, in numbers of fees. */
export interface RoundFigures {
  readonly baseline: number
  readonly ended: number
}

/**
 * How many fees a round left, and by how much it reduced the list: retained = baseline − ended, reduction =
 * (baseline − retained) ÷ baseline. In tenths of a per cent, rounded half up: 43 is 4.3 %.
 *
 * Errors: null where the figures cannot be (no baseline, or more ended than there were). Nothing is guessed.
 */
export function reductionOf({ baseline, ended }: RoundFigures): { retained: number; perMille: number } | null {
  if (baseline <= 0 || ended < 0 || ended > baseline) return null
  return { retained: baseline - ended, perMille: Math.floor((2000 * ended + baseline) / (2 * baseline)) }
}
