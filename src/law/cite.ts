import type { Article } from '#base/outcome.ts'
import type { Lang, Text } from '#base/text.ts'
import type { Book } from './book/book.ts'

/** Where the short title of a law is looked up; a whole `Book` fits. */
export interface ShortTitles {
  readonly sources: ReadonlyMap<string, { readonly short: Text }>
}

/**
 * An article as people read it: `《行政许可法》第四十二条第一款`, `Administrative Licensing Law, Art. 42, para. 1`.
 * Written numbers: `42`, paragraph `33.2`, item `32(4)`, both `20.1(6)`. A law the lawbook does not have is printed by
 * its key, so that a citation never disappears.
 */
export function citeArticle(book: ShortTitles, { law, article }: Article, lang: Lang): string {
  const title = book.sources.get(law)?.short[lang] ?? law
  const parts = /^(\d+)(?:\.(\d+))?(?:\((\d+)\))?$/.exec(article)
  if (!parts) return lang === 'en' ? `${title}, ${article}` : `《${title}》${article}`
  const [, number, paragraph, item] = parts
  if (lang === 'en') return english(title, Number(number), paragraph, item)
  const main = `《${title}》第${chineseNumeral(Number(number))}${lang === 'zh-Hant' ? '條' : '条'}`
  const below = paragraph ? `第${chineseNumeral(Number(paragraph))}款` : ''
  const point = item ? `第${chineseNumeral(Number(item))}${lang === 'zh-Hant' ? '項' : '项'}` : ''
  return main + below + point
}

/**
 * The name of an article on the page of sources: `R19-20`. Descriptions for programs name articles by it, so it never
 * changes. Trap: to be put after a `#` it must be written as a part of an address (`encodeURIComponent`).
 */
export function articleAnchor({ law, article }: Article): string {
  return `${law}-${article}`
}

/** What the article is cited for, in one line of our own; null when the lawbook has none. */
export function lineOfArticle(book: Pick<Book, 'sources'>, { law, article }: Article): Text | null {
  return book.sources.get(law)?.articles.get(article) ?? null
}

/** A whole number from 1 to 9999 in Chinese numerals, as articles are numbered: 42 → 四十二, 203 → 二百零三, 1010 → 一千零一十. */
export function chineseNumeral(number: number): string {
  if (number < 10) return DIGITS.charAt(number)
  if (number < 20) return `十${number % 10 === 0 ? '' : DIGITS.charAt(number % 10)}`
  let text = ''
  let gap = false
  for (const [unit, name] of UNITS) {
    const digit = Math.floor(number / unit) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${name}`
      gap = false
    }
  }
  return text
}

const DIGITS = '零一二三四五六七八九'
const UNITS: readonly (readonly [number, string])[] = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
]

function english(title: string, number: number, paragraph: string | undefined, item: string | undefined): string {
  return `${title}, Art. ${number}${paragraph ? `, para. ${paragraph}` : ''}${item ? `, item ${item}` : ''}`
}
