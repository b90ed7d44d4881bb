import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { citeArticle, lineOfArticle } from '#law/cite.ts'
import type { Cited } from '#ui/law-chip.tsx'
import type { LawEntry } from '#ui/law-list.tsx'
import { lawbook } from './lawbook.ts'

/** How the desk cites an article: its name in the language of the page. */
export function cite(lang: Lang): (article: Article) => Cited {
  const book = lawbook()
  return (article) => ({ text: citeArticle(book, article, lang), href: null })
}

/** How a public page cites: the chip leads to the article's line at the foot of the page, where the lawbook has one. */
export function citeBelow(lang: Lang): (article: Article) => Cited {
  const book = lawbook()
  return (article) => ({
    text: citeArticle(book, article, lang),
    href: lineOfArticle(book, article) ? `#${anchorOf(article)}` : null,
  })
}

/** The lines at the foot of a page for the articles it cites, each once, in the order of the first citation. */
export function lawsBelow(lang: Lang, articles: readonly Article[]): readonly LawEntry[] {
  const book = lawbook()
  const entries = new Map<string, LawEntry>()
  for (const article of articles) {
    const summary = lineOfArticle(book, article)?.[lang]
    const id = anchorOf(article)
    if (summary) entries.set(id, { id, title: citeArticle(book, article, lang), summary })
  }
  return [...entries.values()]
}

function anchorOf({ law, article }: Article): string {
  return `law-${law}-${article.replace(/[^\w]+/g, '-')}`
}
