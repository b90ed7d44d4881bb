import { Wrong } from '../run.ts'
import type { FeelType } from '../types/type.ts'
import { Decimal } from '../values/number.ts'
import { order } from '../values/order.ts'
import { type FeelValue, isNumber } from '../values/value.ts'
import { aList } from './arguments.ts'
import { type Builtin, form } from './builtin.ts'

/**
 * Functions that make one value of many: of a list, or of the arguments side by side. Of an empty list there is no
 * sum, mean, least or greatest; its mode is the empty list.
 */
export const STATISTICS: readonly Builtin[] = [
  ofMany('min', 'any', (list) => extreme(list, -1)),
  ofMany('max', 'any', (list) => extreme(list, 1)),
  ofMany('sum', 'number', overNumbers(sum)),
  ofMany(
    'mean',
    'number',
    overNumbers((numbers) => sum(numbers).div(numbers.length)),
  ),
  ofMany(
    'product',
    'number',
    overNumbers((numbers) => numbers.reduce((product, n) => product.times(n), new Decimal(1))),
  ),
  ofMany('median', 'number', overNumbers(median)),
  ofMany('stddev', 'number', overNumbers(deviation)),
  ofMany('mode', { list: 'number' }, mode),
]

type OfMany = (list: readonly FeelValue[]) => FeelValue | Wrong

function ofMany(name: string, returns: FeelType, run: OfMany): Builtin {
  const forms = ['list: list', 'n...: any'].map((signature) => form(signature, returns, ([list]) => run(aList(list))))
  return { name, forms }
}

const EMPTY = new Wrong('no-value', { name: 'list' })

function extreme(list: readonly FeelValue[], sign: 1 | -1): FeelValue | Wrong {
  const [first, ...rest] = list
  if (first === undefined) return EMPTY
  let best = first
  if (order(first, first) === null) return new Wrong('types', { op: 'max', left: 'any', right: 'any' })
  for (const item of rest) {
    const placed = order(item, best)
    if (placed === null) return new Wrong('types', { op: 'max', left: 'any', right: 'any' })
    if (placed * sign > 0) best = item
  }
  return best
}

function overNumbers(run: (numbers: readonly Decimal[]) => FeelValue | Wrong): OfMany {
  return (list) => {
    const numbers = list.filter(isNumber)
    if (numbers.length < list.length) return new Wrong('wrong-type', { wanted: 'number', got: 'any' })
    return numbers.length === 0 ? EMPTY : run(numbers)
  }
}

function sum(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((total, n) => total.plus(n), new Decimal(0))
}

function median(numbers: readonly Decimal[]): Decimal | Wrong {
  const sorted = numbers.toSorted((a, b) => a.cmp(b))
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low && high ? low.plus(high).div(2) : EMPTY
}

/** Of a sample: the squares are divided by one less than their number. One number alone has none. */
function deviation(numbers: readonly Decimal[]): Decimal | Wrong {
  if (numbers.length < 2) return new Wrong('no-value', { name: 'list' })
  const mean = sum(numbers).div(numbers.length)
  const squares = numbers.map((n) => n.minus(mean).pow(2))
  return sum(squares)
    .div(numbers.length - 1)
    .sqrt()
}

/** The numbers that stand most often, smallest first. */
function mode(list: readonly FeelValue[]): FeelValue | Wrong {
  const numbers = list.filter(isNumber)
  if (numbers.length < list.length) return new Wrong('wrong-type', { wanted: 'number', got: 'any' })
  const counts = new Map<string, { readonly n: Decimal; times: number }>()
  for (const n of numbers) {
    const entry = counts.get(n.toString()) ?? { n, times: 0 }
    entry.times += 1
    counts.set(n.toString(), entry)
  }
  const most = [...counts.values()].reduce((times, entry) => Math.max(times, entry.times), 0)
  const modes = [...counts.values()].filter((entry) => entry.times === most).map((entry) => entry.n)
  return modes.toSorted((a, b) => a.cmp(b))
}
