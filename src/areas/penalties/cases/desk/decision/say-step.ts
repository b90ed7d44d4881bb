import { parseDay } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { amount } from '#law/penalties/amount.ts'
import type { AssessNo, AssessStep } from '#law/penalties/assess/asked.ts'
import { printDate } from '#ui/print-day.ts'
import { printSum } from '../../../standards/calculator/print-sum.ts'
import type { Said } from '../../../standards/calculator/settings.ts'
import { listEntry } from '../../measured/list-asked.ts'
import { wordsOf } from '../../words/index.ts'

type Sentences = Readonly<Record<string, (figures: Readonly<Record<string, string>>) => string>>

/** The answer to a question of the law as a sentence; an answer without words is shown as it is. */
export function sayStep(lang: Lang, said: Said, { question, answer, figures }: AssessStep): string {
  const sentences: Sentences = wordsOf(lang).answers[question]
  return sentences[answer]?.(inWords(lang, said, figures)) ?? answer
}

/** Why what is proposed cannot be, in the sentence of the refusal the verb would give. */
export function sayNo(lang: Lang, said: Said, { why, figures }: AssessNo): string {
  const sentences: Sentences = wordsOf(lang).refusals
  return sentences[`penalties.${why.replaceAll('_', '-')}`]?.(inWords(lang, said, figures)) ?? why
}

const SUMS = ['min', 'max', 'fine', 'most']
const NAMES = ['names', 'missing']
const ENTRIES = ['entry', 'beside']

/** Sums in groups, days as printed, facts and tiers by their names. */
function inWords(lang: Lang, said: Said, figures: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const comma = lang === 'en' ? ', ' : '、'
  const word = (name: string, value: string): string => {
    if (SUMS.includes(name) && value !== '') return printSum(amount(value))
    if (NAMES.includes(name)) return namesIn(said.facts, value).join(comma)
    if (name === 'tier' || name === 'candidates') return namesIn(said.tiers, value).join(comma)
    if (ENTRIES.includes(name) && value !== '') return entriesIn(said, value).join(lang === 'en' ? '; ' : '；')
    if (name === 'words') return namesIn(said.also, value).join(comma)
    const day = parseDay(value)
    return day ? printDate(lang, day) : value
  }
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, word(name, value)]))
}

function namesIn(names: Readonly<Record<string, string>>, value: string): readonly string[] {
  return value.split(' ').map((one) => names[one] ?? names[`law.${one}`] ?? names[`list.${one}`] ?? one)
}

function entriesIn({ facts }: Said, ids: string): readonly string[] {
  return ids.split(' ').map((id) => facts[listEntry(id)] ?? id)
}
