import type { Lang } from '#base/text.ts'

/** A headed part of a letter: grounds, articles, remedies, contact. */
export interface LetterPart {
  readonly title: string
  readonly numbered: boolean
  readonly lines: readonly string[]
}

/**
 * What stands on one sheet; `letter.typ` prints it as it is, in this order. Every text is final and in one language:
 * the template adds no words of its own.
 */
export interface Letter {
  readonly lang: Lang
  readonly title: string
  /** The number of the document, e.g. `安卫许受〔2026〕0142号`. */
  readonly number: string
  readonly issuer: string
  /** The date as printed; the date of the file itself goes to `renderPdf`. */
  readonly on: string
  readonly to: string | null
  readonly opening: readonly string[]
  /** Only on the receipt: what is needed to follow the case without an account. */
  readonly phrase: {
    readonly label: string
    readonly number: string
    readonly words: string
    readonly hint: string
  } | null
  readonly rows: readonly (readonly [string, string])[]
  readonly parts: readonly LetterPart[]
  /** The sentence that people and cases are fictional; null outside the demo county. */
  readonly demo: string | null
}
