import { type Amount, amount } from '../amount.ts'
import type { FactValue } from '../standards/compile-standard.ts'
import type { FactShape } from '../standards/standard.ts'

/**
 * A piece of what a fact may be, within which every condition says the same: one word, true, false, not known, a number,
 * or the numbers between two constants. `value` stands for all of it.
 */
export type Cell =
  | { readonly kind: 'word'; readonly value: FactValue }
  | { readonly kind: 'unknown'; readonly value: null }
  /** Any text but these, which are named. */
  | { readonly kind: 'other'; readonly value: string; readonly than: readonly string[] }
  | {
      readonly kind: 'numbers'
      readonly value: Amount
      /** Null: no end on this side. */
      readonly low: Amount | null
      readonly high: Amount | null
      readonly includesLow: boolean
      readonly includesHigh: boolean
    }

/**
 * The cells of a fact: numbers in rising order, on every constant and between each two of them, none below the least
 * value; a text without a list of words is one of the `texts` that conditions name, or another.
 */
export function cellsOf(fact: FactShape, constants: readonly Amount[], texts: readonly string[] = []): readonly Cell[] {
  const unknown: readonly Cell[] = fact.needed === true ? [] : [{ kind: 'unknown', value: null }]
  return [...knownCells(fact, constants, texts), ...unknown]
}

function knownCells(
  { type, words, least, whole }: FactShape,
  constants: readonly Amount[],
  texts: readonly string[],
): readonly Cell[] {
  if (words) return words.map((value) => ({ kind: 'word', value }))
  if (type === 'boolean') return [false, true].map((value) => ({ kind: 'word', value }))
  if (type === 'string')
    return [
      ...texts.map((value): Cell => ({ kind: 'word', value })),
      { kind: 'other', value: otherText(texts), than: texts },
    ]
  const marks = distinct([...(least ? [least] : []), ...constants]).filter((mark) => least === null || mark.gte(least))
  return whole ? wholeCells(marks, least) : realCells(marks, least)
}

function otherText(texts: readonly string[]): string {
  return texts.includes('') ? `${texts.join('')}…` : ''
}

function realCells(marks: readonly Amount[], least: Amount | null): readonly Cell[] {
  const [first] = marks
  if (!first) return [open(null, null, amount(0))]
  const below = least === null ? [open(null, first, first.minus(1))] : []
  const rest = marks.flatMap((mark, place): readonly Cell[] => {
    const next = marks[place + 1]
    return [point(mark), next ? open(mark, next, mark.plus(next).div(2)) : open(mark, null, mark.plus(1))]
  })
  return [...below, ...rest]
}

/** Among whole numbers there is nothing between 2 and 3; and a constant of 2.5 lies between cells, not on one. */
function wholeCells(marks: readonly Amount[], least: Amount | null): readonly Cell[] {
  const whole = distinct(marks.flatMap((mark) => [mark.floor(), mark.ceil()])).filter(
    (mark) => least === null || mark.gte(least),
  )
  const [first] = whole
  if (!first) return [open(null, null, amount(0))]
  const below = least === null ? [span(null, first.minus(1), first.minus(1))] : []
  const rest = whole.flatMap((mark, place): readonly Cell[] => {
    const next = whole[place + 1]
    const after = mark.plus(1)
    if (!next) return [point(mark), span(after, null, after)]
    return next.gt(after) ? [point(mark), span(after, next.minus(1), after)] : [point(mark)]
  })
  return [...below, ...rest]
}

function point(value: Amount): Cell {
  return span(value, value, value)
}

function span(low: Amount | null, high: Amount | null, value: Amount): Cell {
  return { kind: 'numbers', value, low, high, includesLow: low !== null, includesHigh: high !== null }
}

function open(low: Amount | null, high: Amount | null, value: Amount): Cell {
  return { kind: 'numbers', value, low, high, includesLow: false, includesHigh: false }
}

function distinct(numbers: readonly Amount[]): readonly Amount[] {
  return [...numbers]
    .sort((a, b) => a.cmp(b))
    .filter((each, place, all) => place === 0 || !each.eq(all[place - 1] ?? NaN))
}
