import type { Lang } from '#base/text.ts'
import type { Limit } from '../../book/shape.ts'
import { citeArticle, type ShortTitles } from '../../cite.ts'
import type { Basis } from '../chart.ts'

/** Where laws and rules are looked up, a whole `Book` fits; without it they are printed as the chart writes them. */
export interface Shelf extends ShortTitles {
  readonly limits: ReadonlyMap<string, Pick<Limit, 'name' | 'amount' | 'unit'>>
}

/** Nothing to look up in. */
export const EMPTY_SHELF: Shelf = { sources: new Map(), limits: new Map() }

/** `《行政许可法》第三十四条`; a basis without an article is the law alone. */
export function printBasis({ law, article }: Basis, lang: Lang, shelf: Shelf): string {
  if (article !== null) return citeArticle(shelf, { law, article }, lang)
  const title = shelf.sources.get(law)?.short[lang] ?? law
  return lang === 'en' ? title : `《${title}》`
}
