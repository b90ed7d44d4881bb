import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { penaltyBook } from '../../penalty-book.ts'
import { refusalSentence } from '../../refusals.ts'

/** Why something may not be done, as one sentence of the desk: what is ordered beside a fine by its names. */
export function sayRefusal(lang: Lang, no: Refusal): string {
  const { words, ...facts } = no.facts ?? {}
  if (words === undefined) return refusalSentence(lang, no)
  const named = String(words)
    .split(' ')
    .map((word) => penaltyBook().words.get(word)?.name[lang] ?? word)
  return refusalSentence(lang, { ...no, facts: { ...facts, words: named.join(lang === 'en' ? ', ' : '、') } })
}
