import type { Expr } from '../../feel/syntax/ast.ts'
import { readPlainTests } from '../../feel/syntax/read-plain.ts'
import { compareNumbers, Decimal } from '../../feel/values/number.ts'
import { type FeelValue, isNumber } from '../../feel/values/value.ts'
import type { Rule } from '../model.ts'

/** Finds the rules that a number in one column leaves over, without asking each of them. */
export interface RuleIndex {
  readonly column: number
  /** The rules left, in order; null for a value that is no number, of which nothing is known. */
  readonly rulesFor: (value: FeelValue) => readonly number[] | null
}

/** Fewer rules are asked one by one as quickly. */
const WORTH_IT = 6

/**
 * An index over the column with the most ranges and comparisons of plain numbers; null where there are few. Between two
 * neighbouring numbers of the column all values meet the same rules, so each number and each gap has its list.
 */
export function ruleIndexOf(rules: readonly Rule[], columns: number): RuleIndex | null {
  const spans = Array.from({ length: columns }, (_, column) => rules.map((rule) => spanOf(rule.tests[column] ?? '-')))
  const counts = spans.map((column) => column.filter((span) => span !== null).length)
  const most = Math.max(0, ...counts)
  if (most < WORTH_IT) return null
  const column = counts.indexOf(most)
  const own = spans[column] ?? []
  const limits = sortedLimits(own)
  const cells = Array.from({ length: limits.length * 2 + 1 }, (): number[] => [])
  for (const [rule, span] of own.entries()) {
    const [first, last] = cellsMet(span, limits)
    for (let cell = first; cell <= last; cell += 1) cells[cell]?.push(rule)
  }
  return { column, rulesFor: (value) => (isNumber(value) ? (cells[cellOf(value, limits)] ?? null) : null) }
}

interface Limits {
  readonly low: Decimal | null
  readonly high: Decimal | null
  readonly includesLow: boolean
  readonly includesHigh: boolean
}

/** What a cell asks of a number, where it asks nothing else. */
function spanOf(text: string): Limits | null {
  const [test] = readPlainTests(text)?.tests ?? []
  if (test?.kind === 'range') {
    const [low, high] = [numberOf(test.low), numberOf(test.high)]
    const ordered = low !== null && high !== null && compareNumbers(low, high) <= 0
    return ordered ? { low, high, includesLow: test.includesLow, includesHigh: test.includesHigh } : null
  }
  const limit = test?.kind === 'test' ? numberOf(test.operand) : null
  if (test?.kind !== 'test' || limit === null) return null
  const [upwards, included] = [test.op.startsWith('>'), test.op.endsWith('=')]
  return upwards
    ? { low: limit, high: null, includesLow: included, includesHigh: false }
    : { low: null, high: limit, includesLow: false, includesHigh: included }
}

const numberOf = (expr: Expr): Decimal | null => (expr.kind === 'number' ? new Decimal(expr.text) : null)

function sortedLimits(spans: readonly (Limits | null)[]): Decimal[] {
  const all = spans.flatMap((span) => [span?.low ?? [], span?.high ?? []].flat())
  const sorted = all.sort(compareNumbers)
  return sorted.filter((limit, at) => at === 0 || compareNumbers(limit, sorted[at - 1] ?? limit) !== 0)
}

/** Odd cells are the numbers themselves, even ones the gaps before, between and behind them. */
function cellOf(value: Decimal, limits: readonly Decimal[]): number {
  let [from, to] = [0, limits.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const placed = compareNumbers(value, limits[middle] ?? value)
    if (placed === 0) return middle * 2 + 1
    if (placed < 0) to = middle
    else from = middle + 1
  }
  return from * 2
}

/** The first and the last cell whose values meet the span; all cells for what is no span. */
function cellsMet(span: Limits | null, limits: readonly Decimal[]): readonly [number, number] {
  const low = span?.low ? cellOf(span.low, limits) + (span.includesLow ? 0 : 1) : 0
  const high = span?.high ? cellOf(span.high, limits) - (span.includesHigh ? 0 : 1) : limits.length * 2
  return [low, high]
}
