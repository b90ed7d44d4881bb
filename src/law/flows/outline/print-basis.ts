import type { Lang } from '#base/text.ts'
import type { Book } from '../../book/book.ts'
import { citeArticle } from '../../cite.ts'
import type { Basis } from '../chart.ts'

/** Where laws and rules are looked up; without it they are printed as the chart writes them. */
export type Shelf = Pick<Book, 'sources' | 'limits'>

/** Nothing to look up in. */
export const EMPTY_SHELF: Shelf = { sources: new Map(), limits: new Map() }

/** `《行政许可法》第三十四条`; a basis without an article is the law alone. */
export function printBasis({ law, article }: Basis, lang: Lang, shelf: Shelf): string {
  if (article !== null) return citeArticle(shelf, { law, article }, lang)
  const title = shelf.sources.get(law)?.short[lang] ?? law
  return lang === 'en' ? title : `《${title}》`
}
