import type { Lang } from '#base/text.ts'
import type { FindingCode, FindingFacts } from '../finding.ts'

/** What a sentence is made of: the subject as people call it, the facts, and names of further elements by id. */
export interface Told<C extends FindingCode> {
  readonly what: string
  readonly lang: Lang
  readonly facts: FindingFacts[C]
  readonly name: (id: string) => string
}

/** A sentence for every code. */
export type Sentences = { readonly [C in FindingCode]: (told: Told<C>) => string }
