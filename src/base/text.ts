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

/**
 * The language of a name as an office wrote it, where that is not the language of the page: Chinese on an English page.
 * For the attribute `lang`, so that it is read aloud as what it is. Trap: on a page in traditional script a simplified name
 * is not told apart; where a text is known to be quoted, say so.
 */
export function quotedLang(lang: Lang, text: string): Lang | undefined {
  return lang === 'en' && /\p{Script=Han}/u.test(text) ? 'zh-Hans' : undefined
}
