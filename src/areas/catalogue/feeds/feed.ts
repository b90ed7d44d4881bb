import type { BodyLine } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { type Instant, instantAt } from '#base/days.ts'
import type { Feed, FeedEntry } from '#base/feeds/feed.ts'
import type { Lang } from '#base/text.ts'
import { addressOf } from '../address.ts'
import { standardOf } from '../the-catalogue.ts'
import { wordsOf } from '../words/index.ts'
import type { EntryTold } from './entries-told.ts'
import { queryOf } from './query-of.ts'

/** What a feed tells: the entries under a filter, what changed last first. */
export function feedOf(of: {
  readonly lang: Lang
  readonly origin: string
  readonly query: Readonly<Record<string, string | number | undefined>>
  readonly entries: readonly EntryTold[]
  readonly bodies: ReadonlyMap<number, BodyLine>
  /** The time told as the last change where nothing fits. */
  readonly now: Instant
  link(path: string): string
}): Feed {
  const { lang, origin, entries, link } = of
  const words = wordsOf(lang)
  const query = queryOf(of.query)
  const base = `${origin}${link('/catalogue/entries')}`
  return {
    ...{ lang, query, base, page: `${base}${query}` },
    title: words.feed.title,
    about: words.feed.lead,
    updated: entries[0]?.changedAt ?? of.now,
    publisher: words.feed.publisher,
    entries: entries.map((entry) => entryOf(entry, must(of.bodies.get(entry.bodyId), `body ${entry.bodyId}`), of)),
  }
}

function entryOf(entry: EntryTold, body: BodyLine, { lang, origin, link }: Parameters<typeof feedOf>[0]): FeedEntry {
  const standard = must(standardOf(entry.standardId), entry.standardId)
  const words = wordsOf(lang)
  const { endedBecause } = entry
  return {
    id: `urn:uuid:${entry.id}`,
    url: `${origin}${link(addressOf(body.code, entry.serial))}`,
    ...{
      title: entry.title,
      titleLang: 'zh-Hans' as const,
      author: body.name[lang],
      field: standard.domain.name[lang],
    },
    published: instantAt(must(entry.publishedOn, 'day of publication'), '00:00'),
    updated: entry.changedAt,
    summary: `${words.attribute[entry.attribute]}${words.colon}${entry.reason ?? (entry.note || standard.sub[lang])}`,
    gone: entry.state === 'withdrawn' ? { at: entry.changedAt, says: words.feed.withdrawn(endedBecause ?? '') } : null,
  }
}
