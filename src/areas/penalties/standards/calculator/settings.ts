import type { Lang } from '#base/text.ts'

/** What the page hands to its script, as JSON in `data-settings`. */
export interface CalculatorSettings {
  readonly lang: Lang
  /** The file as YAML reads it; `readStandard` makes a standard of it, here and there. */
  readonly file: unknown
  readonly said: Said
}

/** What is data, said in the language of the page. */
export interface Said {
  readonly facts: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, string>>
  /** Names of the tiers by id. */
  readonly tiers: Readonly<Record<string, string>>
  /** Names of the factors of a table of weights. */
  readonly factors: Readonly<Record<string, string>>
  /** What is ordered beside a fine. */
  readonly also: Readonly<Record<string, string>>
  /** What is wrong with the document, by kind. */
  readonly defects: Readonly<Record<string, string>>
  /** Articles of the law the standard rests on, as they are cited. */
  readonly laws: readonly string[]
  /** Title and number of the document the tiers stand in. */
  readonly source: string
}
