import { type Amount, amount } from '../amount.ts'

/** How many of how many. The share is null of nothing: no rate can be told. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly share: Amount | null
}

export function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : amount(count).div(of) }
}
