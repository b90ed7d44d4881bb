import type { Lang } from '#base/text.ts'
import { en } from './en.ts'
import { type Words, zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const WORDS: Readonly<Record<Lang, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of this room in one language. */
export function wordsOf(lang: Lang): Words {
  return WORDS[lang]
}

export type { Words }
