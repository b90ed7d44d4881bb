import type { Lang } from '#base/text.ts'
import { sayError } from '../feel/words/say.ts'
import type { ExplainedRule, ExplainedTable, Explanation } from './explain.ts'
import { en } from './words/en.ts'
import { type Words, zhHans } from './words/zh-Hans.ts'
import { zhHant } from './words/zh-Hant.ts'

const all: Record<Lang, Words> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/**
 * An explanation in plain language, a sentence a line: the facts, each table with the rules that fitted and the words
 * beside them, what went wrong, the result, what it rests on, and the hash of the file that was run.
 */
export function tell(explanation: Explanation, lang: Lang): readonly string[] {
  const words = all[lang]
  return [
    words.facts(explanation.facts.map(({ name, value }) => words.fact(name, value))),
    ...explanation.tables.flatMap((table) => tellTable(table, words)),
    ...explanation.errors.map((error) => sayError(error, lang)),
    words.result(explanation.decision, explanation.value),
    ...(explanation.basis.length > 0 ? [words.basis(explanation.basis.map(({ name }) => name))] : []),
    words.hash(explanation.hash),
  ]
}

function tellTable({ name, rules }: ExplainedTable, words: Words): string[] {
  if (rules.length === 0) return [words.noRule(name)]
  return rules.flatMap((rule) => [words.rule(name, rule.number, conditionsOf(rule, words)), ...notesOf(rule, words)])
}

function conditionsOf({ conditions }: ExplainedRule, words: Words): string[] {
  return conditions.map(({ asked, value, test }) => words.condition(asked, value, test))
}

function notesOf({ notes }: ExplainedRule, words: Words): string[] {
  return notes.map(({ name, text }) => words.note(name, text))
}
