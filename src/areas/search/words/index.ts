import type { Lang } from '#base/text.ts'
import type { Kind, Standing } from '../contract.ts'
import { en } from './en.ts'
import { type Words, zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

const BY_LANG: Readonly<Record<Lang, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The words of this area in a language. */
export function wordsOf(lang: Lang): Words {
  return BY_LANG[lang]
}

/** The names of what can be found, by kind. */
export function kindNames(lang: Lang): Readonly<Record<Kind, string>> {
  return wordsOf(lang).kinds
}

/** Why something that was found does not hold, in a word. */
export function standingNames(lang: Lang): Readonly<Record<Standing, string>> {
  return wordsOf(lang).standings
}

export type { Words } from './zh-Hans.ts'
