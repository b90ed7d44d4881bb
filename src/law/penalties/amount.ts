import { Decimal as Base } from 'decimal.js'

/**
 * An amount of money in yuan, or a bare number that money is reckoned with: decimal, exact, never a binary fraction
 * (10 × 20000.01 is 200000.1).
 *
 * Trap: shares such as 3 % are texts or decimals too ("0.03"); a `number` literal with a fraction is exact only as it
 * is printed.
 */
export type Amount = Base

/** 34 digits, as the numbers of the standards are reckoned with (DMN: decimal128). */
const Exact = Base.clone({ precision: 34, rounding: Base.ROUND_HALF_EVEN, toExpNeg: -400, toExpPos: 400 })

/** The amount written in `value`. */
export function amount(value: string | number | Base): Amount {
  return new Exact(value)
}

/** Cut to whole fen, in favour of the party: the law names no rounding, this one is declared (convention). */
export function downToFen(value: Amount): Amount {
  return value.toDecimalPlaces(2, Base.ROUND_DOWN)
}

/** Whether a value is an amount, and not text or a plain number. */
export function isAmount(value: unknown): value is Amount {
  return Base.isDecimal(value)
}
