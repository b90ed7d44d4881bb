import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle } from '#law/cite.ts'
import type { Cited } from '#ui/law-chip.tsx'
import { lawbook } from '../clocks/index.ts'

/** How the pages of this area cite an article: its name in the language of the page, leading to the official text. */
export function cite(lang: Lang): (article: Article) => Cited {
  const book = lawbook()
  return (article) => ({
    text: citeArticle(book, article, lang),
    href: book.sources.get(article.law)?.url ?? null,
  })
}
