import { type Amount, amount } from '../amount.ts'
import type { Boundary } from './boundaries.ts'

export interface Bunching {
  readonly boundary: Boundary
  /** Values within a tenth of the boundary, on its light side and on the other. */
  readonly under: number
  readonly over: number
  /** How likely so many or more fall on the light side by chance, were both sides alike. */
  readonly chance: Amount
}

const NEAR = amount('0.1')
const UNLIKELY = amount('0.01')

/**
 * The boundaries under which suspiciously many values lie (goods for 9,9xx just below 10,000; 499 m² below 500).
 * `values`: what was found in decisions, of the fact that the boundary is about. Near a boundary nature prefers no side;
 * told is what happens less than once in a hundred times by chance, so never with fewer than seven values.
 *
 * Source: our proposal (one-sided sign test). Trap: parties too may stay under a boundary on purpose, and lawfully.
 */
export function bunchingUnder(boundaries: readonly Boundary[], values: readonly Amount[]): readonly Bunching[] {
  return boundaries.flatMap((boundary) => {
    const { at, belongsBelow } = boundary
    const near = values.filter((value) => value.minus(at).abs().lte(at.abs().times(NEAR)))
    const under = near.filter((value) => value.lt(at) || (belongsBelow && value.eq(at))).length
    const chance = chanceOf(under, near.length)
    return chance.lt(UNLIKELY) ? [{ boundary, under, over: near.length - under, chance }] : []
  })
}

/** That a fair coin shows heads `least` times or more in `throws`: reckoned in whole numbers, divided once. */
function chanceOf(least: number, throws: number): Amount {
  let ways = 1n
  let wanted = 0n
  for (let heads = throws; heads >= least; heads -= 1) {
    wanted += ways
    ways = (ways * BigInt(heads)) / BigInt(throws - heads + 1)
  }
  return amount(String(wanted)).div(amount(String(2n ** BigInt(throws))))
}
