import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { lawbook } from '../../clocks/index.ts'

/** How the desk cites an article: its name in the language of the page. */
export function cite(lang: Lang): (article: Article) => Cited {
  const book = lawbook()
  return (article) => ({ text: citeArticle(book, article, lang), href: null })
}
