import type { Text } from '#base/text.ts'
import type { StepFacts } from '../step.ts'

/** What a sentence may ask for beside its facts: names of the lawbook, in the language of the sentence. */
export interface Lookup {
  readonly event: (type: string) => string
  readonly word: (word: string) => string
  readonly text: (text: Text) => string
}

export type FactsOf<K extends StepFacts['kind']> = Extract<StepFacts, { kind: K }>
