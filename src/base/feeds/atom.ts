import type { Feed, FeedEntry } from './feed.ts'

/** A feed as Atom (RFC 4287). What was withdrawn stands in it as a deleted entry (RFC 6721), with its reason. */
export function atomOf(feed: Feed): string {
  const { lang, title, about, query, page, base, updated, publisher, entries } = feed
  const self = `${base}.atom${query}`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${lang}">`,
    `<id>${xml(self)}</id><title>${xml(title)}</title><subtitle>${xml(about)}</subtitle>`,
    `<updated>${updated}</updated><author><name>${xml(publisher)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.map((entry) => (entry.gone ? tombstoneOf(entry, entry.gone) : entryOf(entry))),
    '</feed>\n',
  ].join('\n')
}

function entryOf({ id, url, title, titleLang, author, published, updated, summary, field }: FeedEntry): string {
  return [
    `<entry><id>${id}</id><title xml:lang="${titleLang}">${xml(title)}</title>`,
    `<published>${published}</published><updated>${updated}</updated>`,
    `<author><name>${xml(author)}</name></author><category term="${xml(field)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(url)}"/><summary>${xml(summary)}</summary></entry>`,
  ].join('')
}

function tombstoneOf({ id, url }: FeedEntry, { at, says }: NonNullable<FeedEntry['gone']>): string {
  return `<at:deleted-entry ref="${id}" when="${at}"><at:comment>${xml(says)}</at:comment><link href="${xml(url)}"/></at:deleted-entry>`
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0: marks escaped, characters it cannot carry left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)
}
