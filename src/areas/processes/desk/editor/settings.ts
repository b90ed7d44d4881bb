import type { Lang } from '#base/text.ts'
import type { Unit } from '#law/book/shape.ts'

/** What the page hands to its script, as JSON in `data-settings`. */
export interface EditorSettings {
  readonly lang: Lang
  /** Whether the reader may change the chart; somebody who may not can still look, compare and go through it. */
  readonly may: boolean
  /** The draft as it was kept last, or the edition in force where there is none. */
  readonly xml: string
  /** The edition in force. */
  readonly inForce: { readonly number: number; readonly xml: string }
  readonly known: KnownThings
  /** Address that answers `?words=…` with the same in traditional characters. */
  readonly traditional: string
}

/** What a chart may name, in the language of the page. */
export interface KnownThings {
  readonly rules: readonly RuleChoice[]
  /** Keys of `lawbook/sources.yaml`. */
  readonly laws: readonly Choice[]
  /** Charts that may be called. */
  readonly charts: readonly Choice[]
  /** Decisions a rule task may ask; null while no such room stands. */
  readonly decisions: readonly Choice[] | null
}

/** A word of the file and how people say it. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** A rule of the lawbook, with what lint compares it by. */
export interface RuleChoice extends Choice {
  readonly amount: number | null
  readonly unit: Unit
}
