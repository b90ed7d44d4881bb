import type { Lang } from '#base/text.ts'
import { en } from './en.ts'
import { type Words, zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const BY_LANG: Readonly<Record<Lang, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of this area in a language. */
export function wordsOf(lang: Lang): Words {
  return BY_LANG[lang]
}

export type { Words } from './zh-Hans.ts'
