import { type Hit, kindNames } from '#areas/search/index.ts'
import { type Instant, instantAt } from '#base/days.ts'
import type { Feed } from '#base/feeds/feed.ts'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** Newest hits in a feed. */
const MOST = 50

/** A search as a feed: what has all the words, by the day since when it is found as it is, the newest first. */
export function searchFeed(of: {
  readonly lang: Lang
  readonly origin: string
  readonly words: string
  /** Query of the search, with its leading `?`. */
  readonly query: string
  readonly hits: readonly Hit[]
  readonly bodyNames: ReadonlyMap<number, string>
  /** The time told as the last change where nothing is found. */
  readonly now: Instant
  link(path: string): string
}): Feed {
  const { lang, origin, query, link } = of
  const words = wordsOf(lang)
  const newest = [...of.hits].sort((a, b) => (a.shownFrom < b.shownFrom ? 1 : a.shownFrom > b.shownFrom ? -1 : 0))
  const base = `${origin}${link('/search')}`
  const entries = newest.slice(0, MOST).map((hit) => {
    const since = instantAt(hit.shownFrom, '00:00')
    return {
      ...{ id: `${origin}${hit.href}`, url: `${origin}${link(hit.href)}`, title: hit.title[lang], titleLang: lang },
      author: (hit.bodyId === null ? null : of.bodyNames.get(hit.bodyId)) ?? words.name,
      ...{ published: since, updated: since, summary: hit.note?.[lang] ?? hit.number ?? '' },
      ...{ field: kindNames(lang)[hit.kind], gone: null },
    }
  })
  return {
    ...{ lang, query, base, page: `${base}${query}`, title: `${words.search.title} · ${of.words}`, about: words.name },
    ...{ updated: entries[0]?.updated ?? of.now, publisher: words.name, entries },
  }
}
