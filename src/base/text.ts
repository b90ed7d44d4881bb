/** The languages of every page, in the order of the language switch. The first is the source; zh-Hant is derived. */
export const LANGS = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** One saying in all three languages: for what is data (items, bodies, laws), not for words of the interface. */
export type Text = Readonly<Record<Lang, string>>

/** Whether a word names one of our languages. Unit: BCP 47 tag. */
export function isLang(word: string): word is Lang {
  return (LANGS as readonly string[]).includes(word)
}

/** Whether a value is one saying in all our languages and nothing else. */
export function isText(value: object): value is Text {
  return (
    Object.keys(value).length === LANGS.length && LANGS.every((lang) => typeof Reflect.get(value, lang) === 'string')
  )
}
