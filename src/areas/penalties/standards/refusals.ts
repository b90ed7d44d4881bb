import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

type Sentences = Readonly<Record<string, (facts: Readonly<Record<string, string | number>>) => string>>

/** The sentence for each refusal code of this area. */
export function refusals(lang: Lang): Sentences {
  return wordsOf(lang).refusals
}
