import { Decimal as Base } from 'decimal.js'

/**
 * Numbers of FEEL: 34 significant digits, half to even, as IEEE 754-2008 decimal128 (DMN 1.5 §10.3.2.3.1). Never a
 * binary fraction: 100000 × 1.15 is 115000.
 */
export const Decimal = Base.clone({
  precision: 34,
  rounding: Base.ROUND_HALF_EVEN,
  minE: -6176,
  maxE: 6144,
  toExpNeg: -400,
  toExpPos: 400,
  defaults: true,
})
export type Decimal = Base
export type Rounding = Base.Rounding

const SMALL = Array.from({ length: 257 }, (_, n) => new Decimal(n))

/** The decimal of a whole number; those up to 256 are made once. */
export function whole(n: number): Decimal {
  return SMALL[n] ?? new Decimal(n)
}

/** The value of a whole decimal as a safe integer; null where it has a fraction or is too large. */
export function integerOf(value: Decimal): number | null {
  const n = value.toNumber()
  return Number.isSafeInteger(n) && value.isInteger() ? n : null
}
