import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import type { ImportFault } from './contract.ts'
import { wordsOf as editorWordsOf } from './desk/editor/words/index.ts'
import { wordsOf } from './words/index.ts'

type Sentences = Readonly<Record<string, (facts: Readonly<Record<string, string | number>>) => string>>

/** The sentence for each refusal code of this area. A lost part is called as the editor calls it. */
export function refusals(lang: Lang): Sentences {
  const parts: Readonly<Record<string, string>> = editorWordsOf(lang).parts
  const said: Sentences = wordsOf(lang).refusals
  const lost = said['processes.part-lost']
  return {
    ...said,
    ...(lost ? { 'processes.part-lost': ({ part }) => lost({ part: parts[String(part)] ?? part ?? '' }) } : {}),
  }
}

/** A refusal of this area in one sentence. */
export function refusalSentence(lang: Lang, no: Refusal): string {
  return refusals(lang)[no.code]?.(no.facts ?? {}) ?? no.code
}

/** What is wrong with a row of an imported list, in one sentence; the column stands before it. */
export function faultSentence(lang: Lang, { heading, code }: ImportFault): string {
  return wordsOf(lang).rowFault(heading, wordsOf(lang).rowFaults[code])
}
