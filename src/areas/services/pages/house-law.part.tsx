import type { Lang } from '#base/text.ts'
import { chineseNumeral } from '#law/cite.ts'
import { LawChip } from '#ui/law-chip.tsx'
import { type Words, wordsOf } from '../words/index.ts'

/** The general articles under which every item runs. */
export type HouseLaw = keyof Words['guide']['houseLaws']

/** `《行政许可法》第八十二条`. */
export function houseLawTitle(lang: Lang, law: HouseLaw): string {
  const words = wordsOf(lang)
  const { title, article } = words.guide.houseLaws[law]
  return words.law(title, lang === 'en' ? article : chineseNumeral(Number(article)))
}

/** Name of the anchor at the foot of the guide. */
export function houseAnchor(law: HouseLaw): string {
  return `law-${law}`
}

/** The chip of a general article, leading to its line at the foot of the page. */
export function House({ lang, law }: { readonly lang: Lang; readonly law: HouseLaw }) {
  return <LawChip text={houseLawTitle(lang, law)} href={`#${houseAnchor(law)}`} />
}
