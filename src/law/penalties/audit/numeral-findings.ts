import { type Amount, amount } from '../amount.ts'
import type { Limb, RangeText, Standard, Tier } from '../standards/standard.ts'
import { numbersIn } from './constants.ts'
import { type Finding, finding } from './finding.ts'
import { type FormedRange, printRange, rangeFormer } from './formed-range.ts'
import { printedMoney } from './printed-money.ts'
import { treeReader } from './tree.ts'

/**
 * Numbers that look like slips of the pen: what a text prints beside what the table reckons with, and figures that look
 * odd by themselves.
 *
 * `conflicting_numerals`: the name of a tier prints an amount that its condition and its fine do not know, the text of a
 * limb prints amounts and leaves out an end of its fine, or a Chinese numeral is written as nobody writes it.
 * Notices: `odd_numeral` (1000010: hardly anybody means that), `unit_mismatch` (the ends are a thousand times apart or
 * more: 元 for 万元).
 *
 * Trap: only amounts that say 元 are read, so a text in another language is never in conflict.
 */
export function numeralFindings(standard: Standard): readonly Finding[] {
  const numbers = numberReader(standard)
  const form = rangeFormer(standard)
  return [
    ...standard.tiers.flatMap((tier) => nameFindings(tier, numbers)),
    ...standard.statutory.flatMap((limb, place) => textFindings(limb, place, numbers)),
    ...standard.tiers.flatMap(({ id, fine }) => figureFindings(id, fine && form(fine), [id])),
    ...standard.statutory.flatMap(({ fine }, place) => figureFindings(`statutory.${place + 1}`, form(fine), [])),
  ]
}

type Numbers = (...texts: readonly string[]) => readonly Amount[]

function numberReader(standard: Standard): Numbers {
  const read = treeReader(standard)
  return (...texts) =>
    texts.flatMap((text) => {
      const tree = read(text)
      return tree ? numbersIn(tree) : []
    })
}

function nameFindings({ id, name, when, fine }: Tier, numbers: Numbers): readonly Finding[] {
  const printed = printedMoney(name.zh)
  const known = numbers(when, ...endsOf(fine))
  const wrong = printed.filter(({ value, odd }) => odd || !isKnown(value, known))
  return wrong.length > 0
    ? [
        finding(
          'conflicting_numerals',
          id,
          wrong.map(({ text }) => text),
          [id],
        ),
      ]
    : []
}

/** One amount alone may be what the condition asks for; two or more are the fine, and then both ends are there. */
function textFindings({ text, fine }: Limb, place: number, numbers: Numbers): readonly Finding[] {
  const printed = printedMoney(text)
  const odd = printed.filter((money) => money.odd).map((money) => money.text)
  const ends = numbers(...endsOf(fine)).filter((end) => end.gte(100))
  const values = printed.map(({ value }) => value)
  const left = printed.length < 2 ? [] : ends.filter((end) => !isKnown(end, values)).map(String)
  const where = [...odd, ...left]
  return where.length > 0 ? [finding('conflicting_numerals', `statutory.${place + 1}`, where)] : []
}

function endsOf(fine: RangeText | null): readonly string[] {
  return fine === null ? [] : [fine.min, fine.max]
}

/** A table may reckon in units of 万元. */
function isKnown(value: Amount, known: readonly Amount[]): boolean {
  return known.some((each) => each.eq(value) || each.times(10_000).eq(value) || each.div(10_000).eq(value))
}

const ODD = /[1-9]0{3,}[1-9]/
const APART = amount(1000)

function figureFindings(about: string, range: FormedRange | null, tiers: readonly string[]): readonly Finding[] {
  if (range?.of !== '') return []
  const [min, max] = [range.min.times, range.max.times]
  const odd = [min, max].filter((end) => end.isInteger() && ODD.test(String(end))).map(String)
  const apart = min.gt(0) && max.gte(min.times(APART))
  return [
    ...(odd.length > 0 ? [finding('odd_numeral', about, odd, tiers)] : []),
    ...(apart ? [finding('unit_mismatch', about, [printRange(range)], tiers)] : []),
  ]
}
