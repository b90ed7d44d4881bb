import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { renderPdf } from './render.ts'

const TEMPLATE = new URL('./document.typ', import.meta.url)

/** A letter as a PDF. `on`: the date the file carries; the same letter and date give the same file, byte by byte. */
export function printLetter(letter: Letter, on: Day): Promise<Uint8Array> {
  return renderPdf(TEMPLATE, letter, on)
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
  /** The date as printed. */
  readonly on: string
  /** That this is a version to be read, and which language is the legal text; null: it is the legal text, or says nothing. */
  readonly reading: string | null
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
  /** Who signs by hand, each on a line of its own. */
  readonly sign: readonly string[]
  /** The word at the place of the seal (印章); null: the document bears none. */
  readonly seal: string | null
  /** The sentence that people and cases are fictional; null outside the demo county. */
  readonly demo: string | null
}

/** A headed part of a letter: grounds, articles, remedies, contact. */
export interface LetterPart {
  readonly title: string
  readonly numbered: boolean
  readonly lines: readonly string[]
}
