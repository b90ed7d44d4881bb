import { Decimal } from '../feel/values/number.ts'

/**
 * An amount of money in yuan, or a bare number that money is reckoned with: the decimal of FEEL, exact to 34 digits,
 * never a binary fraction (10 × 20000.01 is 200000.1).
 *
 * Trap: shares such as 3 % are texts or decimals too ("0.03"); a `number` literal with a fraction is exact only as it
 * is printed.
 */
export type Amount = Decimal

/** The amount written in `value`. */
export function amount(value: string | number | Decimal): Amount {
  return new Decimal(value)
}

/** Cut to whole fen, in favour of the party: the law names no rounding, this one is declared (convention). */
export function downToFen(value: Amount): Amount {
  return value.toDecimalPlaces(2, Decimal.ROUND_DOWN)
}

/** Raised to whole fen: the least that can be paid and is not below (convention). */
export function upToFen(value: Amount): Amount {
  return value.toDecimalPlaces(2, Decimal.ROUND_UP)
}

/** Whether a value is an amount, and not text or a plain number. */
export function isAmount(value: unknown): value is Amount {
  return Decimal.isDecimal(value)
}
