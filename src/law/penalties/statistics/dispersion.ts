import { type Amount, amount } from '../amount.ts'
import { quartile, rising } from './quartile.ts'

/** A decision as its position p in the range of the law, and the body that took it. */
export interface Placed {
  readonly body: string
  readonly p: Amount
}

export type Dispersion =
  | { readonly kind: 'too_few'; readonly n: number }
  | {
      readonly kind: 'spread'
      readonly n: number
      readonly least: Amount
      readonly lower: Amount
      readonly median: Amount
      readonly upper: Amount
      readonly most: Amount
      /** Upper less lower quartile, and most less least. */
      readonly iqr: Amount
      readonly range: Amount
      /** η²: the share of the variance that lies between bodies, 0 to 1; null with one body, or where all are alike. */
      readonly betweenBodies: Amount | null
    }

/** With fewer, a cell says nothing, and may show who the party was. */
export const FEWEST = 5

/**
 * How far apart the decisions of one cell lie (same facts by the published table). Source: our proposal; no published
 * measure of the dispersion of penalties was found. Traps: never over several cells at once; fixed fines have no
 * position and are not counted here.
 */
export function dispersionOf(rows: readonly Placed[]): Dispersion {
  const n = rows.length
  const sorted = rising(rows.map(({ p }) => p))
  const [least] = sorted
  const most = sorted.at(-1)
  if (n < FEWEST || !least || !most) return { kind: 'too_few', n }
  const [lower, median, upper] = [quartile(sorted, 1), quartile(sorted, 2), quartile(sorted, 3)]
  const widths = { iqr: upper.minus(lower), range: most.minus(least) }
  return { kind: 'spread', n, least, lower, median, upper, most, ...widths, betweenBodies: shareBetween(rows) }
}

function shareBetween(rows: readonly Placed[]): Amount | null {
  const bodies = [...Map.groupBy(rows, ({ body }) => body).values()].map((own) => own.map(({ p }) => p))
  const mean = meanOf(rows.map(({ p }) => p))
  const all = sumOf(rows.map(({ p }) => p.minus(mean).pow(2)))
  if (bodies.length < 2 || all.isZero()) return null
  return sumOf(bodies.map((own) => meanOf(own).minus(mean).pow(2).times(own.length))).div(all)
}

function meanOf(values: readonly Amount[]): Amount {
  return sumOf(values).div(values.length)
}

function sumOf(values: readonly Amount[]): Amount {
  return values.reduce((sum, each) => sum.plus(each), amount(0))
}
