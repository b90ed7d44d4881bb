import type { Lang } from '#base/text.ts'
import { en } from './en.ts'
import { type Words, zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const BY_LANG: Readonly<Record<Lang, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** What dmn-js shows, by its own English string, in one language. */
export function wordsOf(lang: Lang): Readonly<Record<string, string>> {
  return BY_LANG[lang]
}
