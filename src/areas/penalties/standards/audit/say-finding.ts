import type { Lang } from '#base/text.ts'
import { isAmount } from '#law/penalties/amount.ts'
import type { Finding, FoundPlace } from '#law/penalties/audit/finding.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { conditionSayer } from '../calculator/say-condition.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as conditionWordsOf } from '../calculator/words/index.ts'
import { wordsOf } from './words/index.ts'

/** What was found, in one sentence, and where, in sentences. */
export interface SaidFinding {
  readonly says: string
  /** For a gap or an overlap the facts of each place; else the tiers and the exact amounts or texts. */
  readonly where: readonly string[]
}

/** More places than these are counted and not told: a table with a whole column missing has hundreds. */
const MOST = 6

/** Says findings of a standard so that a jurist finds the row and the hole; the same on public page, desk and in the editor. */
export function findingSayer(lang: Lang, standard: Standard, said: Said): (finding: Finding) => SaidFinding {
  const words = wordsOf(lang)
  const { cond } = conditionWordsOf(lang)
  const say = conditionSayer(lang, standard, said)

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
    if (code === 'weights_sum') return { says: words.findings[code], where: [sumOf(where), ...rowsOf(tiers)] }
    const told = places.length > 0 ? places.slice(0, MOST).map(placeOf) : [...rowsOf(tiers), ...where.slice(0, MOST)]
    const left = (places.length > 0 ? places : where).length - MOST
    return { says: words.findings[code], where: left > 0 ? [...told, words.more(left)] : told }
  }

  function sumOf([sum = '', most = '']: readonly string[]): string {
    return words.sum(sum, most)
  }

  function rowsOf(tiers: readonly string[]): readonly string[] {
    return tiers.length === 0 ? [] : [words.rows(tiers.map(rowOf).join(words.and))]
  }
}
