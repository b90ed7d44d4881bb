import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { printDate } from '#ui/print-day.ts'
import type { Letter, LetterPart } from './letter.ts'
import { letterWordsOf } from './words/index.ts'

/** What stands at the head and the foot of every document. Names are already in `lang`. */
export interface Sheet {
  readonly lang: Lang
  /** People and cases are fictional. */
  readonly demo: boolean
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly on: Day
  /** To whom it goes; null: to nobody outside. */
  readonly to: string | null
}

/** What a document says between them. */
export interface Body {
  readonly opening: readonly string[]
  readonly rows: Letter['rows']
  readonly parts: readonly LetterPart[]
  readonly phrase?: Letter['phrase']
  readonly sign?: readonly string[]
  readonly sealed?: boolean
}

/** The one letter of all areas. Simplified Chinese is the legal text; what is in another language says so. */
export function buildLetter(sheet: Sheet, body: Body): Letter {
  const words = letterWordsOf(sheet.lang)
  const { lang, title, number, issuer } = sheet
  return {
    ...{ lang, title, number, issuer, on: printDate(lang, sheet.on) },
    reading: lang === 'zh-Hans' ? null : words.reading,
    to: sheet.to === null ? null : words.to(sheet.to),
    ...{ opening: body.opening, phrase: body.phrase ?? null, rows: body.rows, parts: body.parts },
    ...{ sign: body.sign ?? [], seal: body.sealed ? words.seal : null },
    demo: sheet.demo ? words.fictional : null,
  }
}
