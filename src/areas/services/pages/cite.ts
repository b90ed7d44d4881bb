import type { Lang, Text } from '#base/text.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { wordsOf } from '../words/index.ts'

const FIGURES = '〇一二三四五六七八九'
const PLACES = ['', '十', '百', '千']

/** `《食品安全法》第三十五条`, `Food Safety Law, Article 35`; `href` leads to the article at the foot of the page. */
export function citeBasis(lang: Lang, law: Text, article: string | null, href: string | null): Cited {
  const number = article === null || lang === 'en' ? article : inHan(article)
  return { text: wordsOf(lang).law(law[lang], number), href }
}

/** An article number in Chinese numerals, as laws print them: 1077 is 一千零七十七, 15 is 十五. */
export function inHan(number: string): string {
  const places = [...number].map((figure, i) => ({
    figure: Number(figure),
    place: PLACES[number.length - 1 - i] ?? '',
  }))
  const said = places.map(({ figure, place }) => (figure === 0 ? '零' : `${FIGURES[figure]}${place}`)).join('')
  return said.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}
