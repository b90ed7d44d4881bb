import type { Lang } from '#base/text.ts'
import { en } from './en.ts'
import { type Words, zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const all: Record<Lang, Words> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of derivations and of the picture in a language. */
export function wordsOf(lang: Lang): Words {
  return all[lang]
}
