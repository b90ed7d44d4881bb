import type { Amount } from '../amount.ts'
import { FEWEST } from './dispersion.ts'
import { quartile, rising } from './quartile.ts'

/** A decision: on what facts (`FactCell.signature`), and where in the range of the law it lies. */
export interface LikeFine {
  readonly id: string
  readonly cell: string
  readonly p: Amount
}

/** Between these a fine is like the others. Both ends belong to it. */
export interface Whiskers {
  readonly low: Amount
  readonly high: Amount
}

/**
 * From where to where the fines of one cell are alike: one and a half times the distance of the quartiles beyond them.
 * Null: fewer than five, so nothing can be said. The desk holds a fine it is about to set against those of the past.
 */
export function whiskersOf(positions: readonly Amount[]): Whiskers | null {
  if (positions.length < FEWEST) return null
  const sorted = rising(positions)
  const [lower, upper] = [quartile(sorted, 1), quartile(sorted, 3)]
  const reach = upper.minus(lower).times('1.5')
  return { low: lower.minus(reach), high: upper.plus(reach) }
}

export function isFar(p: Amount, { low, high }: Whiskers): boolean {
  return p.lt(low) || p.gt(high)
}

/**
 * The decisions that lie far from their like, each beside the whiskers of its own cell. Trap: where nearly all fines are
 * the same amount, any other is far; the reasons of the decision may say why.
 */
export function farFromLike<T extends LikeFine>(rows: readonly T[]): readonly (T & { readonly whiskers: Whiskers })[] {
  return [...Map.groupBy(rows, ({ cell }) => cell).values()].flatMap((own) => {
    const whiskers = whiskersOf(own.map(({ p }) => p))
    return whiskers ? own.filter(({ p }) => isFar(p, whiskers)).map((row) => ({ ...row, whiskers })) : []
  })
}
