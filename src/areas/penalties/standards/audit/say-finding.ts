import type { Lang } from '#base/text.ts'
import { amount, isAmount } from '#law/penalties/amount.ts'
import type { Finding, FindingCode, FoundPlace } from '#law/penalties/audit/finding.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { printSum } from '../calculator/print-sum.ts'
import { conditionSayer } from '../calculator/say-condition.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as conditionWordsOf } from '../calculator/words/index.ts'
import { moneySayer } from './say-money.ts'
import { wordsOf } from './words/index.ts'

/** What was found, in one sentence, and where, in sentences. */
export interface SaidFinding {
  readonly says: string
  /** For a gap or an overlap the facts of each place; else the tiers and the exact amounts or texts. */
  readonly where: readonly string[]
}

/** More places than these are counted and not told: a table with a whole column missing has hundreds. */
const MOST = 6

const ORDERS: readonly FindingCode[] = ['omits_statutory_penalty', 'non_monotonic_across_penalties']
const CONDITIONS: readonly FindingCode[] = ['unreachable_tier', 'duplicate_condition']
const PRINTED: readonly FindingCode[] = ['conflicting_numerals', 'odd_numeral']

/** Says findings of a standard so that a jurist finds the row and the hole; the same on public page, desk and in the editor. */
export function findingSayer(lang: Lang, standard: Standard, said: Said): (finding: Finding) => SaidFinding {
  const words = wordsOf(lang)
  const { cond } = conditionWordsOf(lang)
  const say = conditionSayer(lang, standard, said)
  const money = moneySayer(lang, standard, said)

  const nameOfLabel = new Map(standard.facts.map(({ name, label }) => [label, said.facts[name] ?? label]))
  const pairOf = ([one = '0', other = '0']: readonly string[]): [string, string] => [
    printSum(amount(one)),
    printSum(amount(other)),
  ]
  const factorOf = (name: string): string =>
    said.factors[name] ?? standard.weights?.factors.find((factor) => factor.name === name)?.label ?? name
  const rowOf = (id: string): string => {
    const place = standard.tiers.findIndex((tier) => tier.id === id)
    const dot = id.lastIndexOf('.')
    return place < 0 && dot > 0
      ? words.option(factorOf(id.slice(0, dot)), id.slice(dot + 1))
      : words.row(place + 1, said.tiers[id] ?? id)
  }
  const placeOf = ({ where, bounds, tiers, facts, factor }: FoundPlace): string => {
    const region = bounds.length === 0 ? words.everything : bounds.map(boundOf).join(cond.and)
    const gap = factor === null ? words.gap(region) : words.gapIn(factorOf(factor), region)
    const told = tiers.length === 0 ? gap : words.overlap(region, tiers.map(rowOf).join(words.and))
    return where.includes(' in ') || /[<>]/.test(where) ? `${told}${lang === 'en' ? ' ' : ''}${exampleOf(facts)}` : told
  }
  const boundOf = (any: readonly string[]): string => {
    const told = any.map(say).join(cond.or)
    return any.length > 1 ? cond.group(told) : told
  }
  const exampleOf = (facts: FoundPlace['facts']): string =>
    words.example(
      Object.entries(facts)
        .map(([name, value]) => say(`${name} = ${isAmount(value) ? value.toString() : JSON.stringify(value)}`))
        .join(words.comma),
    )

  return ({ code, where, tiers, places }) => {
    // What the makers of the lawbook remarked, in English; a jurist of the county writes in Chinese.
    if (code === 'stale_basis' && lang !== 'en')
      return { says: words.findings[code], where: where.filter((text) => /\p{Script=Han}/u.test(text)) }
    if (code === 'weights_sum') return { says: words.findings[code], where: [sumOf(where), ...rowsOf(tiers)] }
    const told =
      places.length > 0
        ? places.slice(0, MOST).map(placeOf)
        : [...rowsOf(tiers), ...where.slice(0, MOST).map(sayWhere(code))]
    const left = (places.length > 0 ? places : where).length - MOST
    return { says: words.findings[code], where: left > 0 ? [...told, words.more(left)] : told }
  }

  /** Amounts, conditions and orders in words; titles, labels and what is no FEEL as they are. */
  function sayWhere(code: FindingCode): (where: string) => string {
    if (ORDERS.includes(code)) return (word) => said.also[word] ?? word
    if (CONDITIONS.includes(code)) return say
    // A box of several pieces is no FEEL to be read again (`printBounds`).
    if (code === 'statutory_gap') return (text) => (text.includes(' and ') ? text : say(text))
    if (code === 'undeclared_window') return (label) => nameOfLabel.get(label) ?? label
    if (code === 'fine_above_rule_cap') return (text) => words.above(...pairOf(text.split(' > ')))
    if (PRINTED.includes(code)) return (text) => (/^\d+$/.test(text) ? printSum(amount(text)) : text)
    return (text) => money.printed(text) ?? text
  }

  function sumOf([sum = '', most = '']: readonly string[]): string {
    return words.sum(sum, most)
  }

  function rowsOf(tiers: readonly string[]): readonly string[] {
    return tiers.length === 0 ? [] : [words.rows(tiers.map(rowOf).join(words.and))]
  }
}
