import type { Amount } from '../amount.ts'
import { FEWEST } from './dispersion.ts'

/** A fine of a body under one standard, as its position q in the tier. */
export interface BodysFine {
  readonly body: string
  readonly standard: string
  readonly q: Amount
}

export interface AlwaysAtAnEnd {
  readonly body: string
  readonly standard: string
  readonly end: 'min' | 'max'
  readonly n: number
}

/**
 * Bodies whose every fine under a standard is exactly the least, or exactly the most, of its tier (at least five fines):
 * nobody weighs anything there. Trap: tiers of one amount have no position and do not count.
 */
export function alwaysAtAnEnd(rows: readonly BodysFine[]): readonly AlwaysAtAnEnd[] {
  const groups = Map.groupBy(rows, ({ body, standard }) => JSON.stringify([body, standard]))
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    if (!first || own.length < FEWEST) return []
    const found = { body: first.body, standard: first.standard, n: own.length }
    const end = own.every(({ q }) => q.isZero()) ? 'min' : own.every(({ q }) => q.eq(1)) ? 'max' : null
    return end ? [{ ...found, end }] : []
  })
}
