import { type Instant, instantAt } from '#base/days.ts'
import type { Feed } from '#base/feeds/feed.ts'
import type { Lang } from '#base/text.ts'
import { printDate } from '#ui/print-day.ts'
import type { OpenDraft } from './list-drafts.ts'
import { draftsWordsOf } from './words/index.ts'

interface DraftsFeed {
  readonly lang: Lang
  readonly origin: string
  readonly open: readonly OpenDraft[]
  /** The time told as the last change where nothing is open. */
  readonly now: Instant
  link(path: string): string
}

/** The drafts that are open for comment as a feed, the newest first. One that closes leaves the feed. */
export function draftsFeed({ lang, origin, open, now, link }: DraftsFeed): Feed {
  const words = draftsWordsOf(lang)
  const base = `${origin}${link('/standards/drafts')}`
  const newest = [...open].sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
  return {
    ...{ lang, query: '', base, page: base, title: words.feedTitle, about: words.lead, publisher: words.publisher },
    updated: newest[0] ? instantAt(newest[0].from, '00:00') : now,
    entries: newest.map(({ standardId, violation, domain, body, note, from, to }) => ({
      id: `${origin}/standards/${standardId}/draft#${from}`,
      url: `${origin}${link(`/standards/${standardId}/draft`)}`,
      ...{ title: violation[lang], titleLang: lang, author: body[lang], field: domain[lang], gone: null },
      ...{ published: instantAt(from, '00:00'), updated: instantAt(from, '00:00') },
      summary: words.summary(body[lang], printDate(lang, to), note),
    })),
  }
}
