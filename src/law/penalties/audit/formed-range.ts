import type { RangeText, Standard } from '../standards/standard.ts'
import { areComparable, type MoneyForm, moneyForm } from './money-form.ts'
import { treeReader } from './tree.ts'

/** A range whose two ends are amounts of the same thing. */
export interface FormedRange {
  readonly of: string
  readonly min: MoneyForm
  readonly max: MoneyForm
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
}

/** Reads ranges of a standard as amounts of something; null where the two ends are of different things. */
export function rangeFormer(standard: Standard): (range: RangeText) => FormedRange | null {
  const read = treeReader(standard)
  return ({ min, max, minInclusive, maxInclusive }) => {
    const trees = { min: read(min), max: read(max) }
    if (!trees.min || !trees.max) return null
    const ends = { min: moneyForm(trees.min, min), max: moneyForm(trees.max, max) }
    if (!areComparable(ends.min, ends.max)) return null
    const of = ends.max.times.isZero() ? ends.min.of : ends.max.of
    return { of, ...ends, minInclusive, maxInclusive }
  }
}

/** Whether `a` has amounts below every amount of `b`. */
export function reachesBelow(a: FormedRange, b: FormedRange): boolean {
  return a.min.times.lt(b.min.times) || (a.min.times.eq(b.min.times) && a.minInclusive && !b.minInclusive)
}

/** Whether `a` has amounts above every amount of `b`. */
export function reachesAbove(a: FormedRange, b: FormedRange): boolean {
  return a.max.times.gt(b.max.times) || (a.max.times.eq(b.max.times) && a.maxInclusive && !b.maxInclusive)
}

/** The range as people read it: `[30000..50000]`, `(1.5..2] × turnover`. */
export function printRange({ of, min, max, minInclusive, maxInclusive }: FormedRange): string {
  const range = `${minInclusive ? '[' : '('}${min.times}..${max.times}${maxInclusive ? ']' : ')'}`
  return of === '' ? range : `${range} × ${of}`
}
