import type { Feed } from './feed.ts'

/**
 * A feed as JSON Feed 1.1. The format has no deleted entries: what was withdrawn stays an item whose text is the reason,
 * marked in an extension of ours (`_gongkai.withdrawn`).
 */
export function jsonFeedOf({ lang, title, about, query, page, base, publisher, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    language: lang,
    home_page_url: page,
    feed_url: `${base}.json${query}`,
    authors: [{ name: publisher }],
    items: entries.map((entry) => ({
      ...{ id: entry.id, url: entry.url, title: entry.title },
      content_text: entry.gone ? entry.gone.says : entry.summary,
      ...{ date_published: entry.published, date_modified: entry.updated },
      ...{ authors: [{ name: entry.author }], tags: [entry.field] },
      _gongkai: { about: base, withdrawn: entry.gone !== null },
    })),
  })
}
