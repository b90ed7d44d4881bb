import { Wrong } from '../run.ts'
import { Decimal, integerOf, type Rounding } from '../values/number.ts'
import type { FeelValue } from '../values/value.ts'
import { aNumber, isTagged } from './arguments.ts'
import { type Builtin, builtin, form } from './builtin.ts'

/** What a scale may be (DMN 1.5 §10.3.4.5, note 1); a fraction of it falls away. */
const [LEAST_SCALE, MOST_SCALE] = [-6111, 6176]

/** Functions of numbers (DMN 1.5 §10.3.4.5). Rounding says where to: `scale` is the number of places kept. */
export const NUMBERS: readonly Builtin[] = [
  builtin('decimal', 'n: number, scale: number', 'number', ([n, scale]) => round(n, scale, Decimal.ROUND_HALF_EVEN)),
  builtin('floor', 'n: number, scale?: number', 'number', ([n, scale]) => round(n, scale, Decimal.ROUND_FLOOR)),
  builtin('ceiling', 'n: number, scale?: number', 'number', ([n, scale]) => round(n, scale, Decimal.ROUND_CEIL)),
  builtin('round up', 'n: number, scale?: number', 'number', ([n, scale]) => round(n, scale, Decimal.ROUND_UP)),
  builtin('round down', 'n: number, scale?: number', 'number', ([n, scale]) => round(n, scale, Decimal.ROUND_DOWN)),
  builtin('round half up', 'n: number, scale?: number', 'number', ([n, scale]) =>
    round(n, scale, Decimal.ROUND_HALF_UP),
  ),
  builtin('round half down', 'n: number, scale?: number', 'number', ([n, scale]) =>
    round(n, scale, Decimal.ROUND_HALF_DOWN),
  ),
  {
    name: 'abs',
    forms: [
      form('n: number', 'number', ([n]) => aNumber(n).abs()),
      form('n: days and time duration|years and months duration', 'any', ([n]) => size(n)),
    ],
  },
  builtin('modulo', 'dividend: number, divisor: number', 'number', ([dividend, divisor]) =>
    modulo(aNumber(dividend), aNumber(divisor)),
  ),
  builtin('sqrt', 'number: number', 'number', ([n]) => aNumber(n).sqrt()),
  builtin('log', 'number: number', 'number', ([n]) => aNumber(n).ln()),
  builtin('exp', 'number: number', 'number', ([n]) => aNumber(n).exp()),
  builtin('odd', 'number: number', 'boolean', ([n]) => isOdd(aNumber(n))),
  builtin('even', 'number: number', 'boolean', ([n]) => {
    const odd = isOdd(aNumber(n))
    return typeof odd === 'boolean' ? !odd : odd
  }),
]

function round(n: FeelValue | undefined, scale: FeelValue | undefined, how: Rounding): Decimal | Wrong {
  const places = scale === undefined ? 0 : integerOf(aNumber(scale).trunc())
  if (places === null || places < LEAST_SCALE || places > MOST_SCALE)
    return new Wrong('out-of-range', { text: String(scale) })
  if (places >= 0) return aNumber(n).toDecimalPlaces(places, how)
  const unit = new Decimal(10).pow(-places)
  return aNumber(n).div(unit).toDecimalPlaces(0, how).times(unit)
}

function size(value: FeelValue | undefined): FeelValue | Wrong {
  if (isTagged(value) && value.kind === 'days and time duration') return { ...value, seconds: value.seconds.abs() }
  if (isTagged(value) && value.kind === 'years and months duration') return { ...value, months: Math.abs(value.months) }
  return new Wrong('wrong-type', { wanted: 'number', got: 'any' })
}

/** The remainder with the sign of the divisor: `dividend - divisor * floor(dividend / divisor)`. */
function modulo(dividend: Decimal, divisor: Decimal): Decimal | Wrong {
  if (divisor.isZero()) return new Wrong('division-by-zero')
  const rest = dividend.mod(divisor)
  return rest.isZero() || rest.isNegative() === divisor.isNegative() ? rest : rest.plus(divisor)
}

function isOdd(n: Decimal): boolean | Wrong {
  return n.isInteger() ? !n.mod(2).isZero() : new Wrong('wrong-type', { wanted: 'number', got: n.toString() })
}
