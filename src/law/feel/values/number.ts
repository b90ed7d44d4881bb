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

/**
 * Below 0, 0 or above 0. The library's own comparison makes a copy of a number each time; this one looks at its digits:
 * sign, exponent, then seven at a time.
 */
export function compareNumbers(a: Decimal, b: Decimal): number {
  const left = a.d
  const right = b.d
  if (!left || !right) return a.cmp(b)
  const leftZero = left[0] === 0
  const rightZero = right[0] === 0
  if (leftZero || rightZero) return leftZero ? (rightZero ? 0 : -b.s) : a.s
  if (a.s !== b.s) return a.s
  if (a.e !== b.e) return a.e > b.e ? a.s : -a.s
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) {
    const x = left[index] ?? 0
    const y = right[index] ?? 0
    if (x !== y) return x > y ? a.s : -a.s
  }
  if (left.length === right.length) return 0
  return left.length > right.length ? a.s : -a.s
}

/** The value of a whole decimal as a safe integer; null where it has a fraction or is too large. */
export function integerOf(value: Decimal): number | null {
  const n = value.toNumber()
  return Number.isSafeInteger(n) && value.isInteger() ? n : null
}
