import type { Lang, Text } from '#base/text.ts'
import { chineseNumeral } from '#law/cite.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { wordsOf } from './index.ts'

/** `《食品安全法》第三十五条`, `Food Safety Law, Article 35`; `href` leads to the article at the foot of the page. */
export function citeBasis(lang: Lang, law: Text, article: string | null, href: string | null): Cited {
  const number = article === null || lang === 'en' ? article : chineseNumeral(Number(article))
  return { text: wordsOf(lang).law(law[lang], number), href }
}
