import type { Instant } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { PublishedLine } from './published-view.ts'
import { publishedWordsOf } from './words/index.ts'

interface FeedParts {
  readonly lang: Lang
  readonly lines: readonly PublishedLine[]
  readonly at: Instant
  /** Address of the list, and of the house. */
  readonly here: string
  readonly origin: string
  link(path: string): string
}

/** The latest published decisions as an Atom feed (RFC 4287). A withdrawn one stays as an entry that says so. */
export function writeFeed({ lang, lines, at, here, origin, link }: FeedParts): Uint8Array {
  const words = publishedWordsOf(lang)
  const entries = lines.map((line) => {
    const { told, withdrawnOn, document, body, publishedOn } = line
    const title = told ? `${told.violation} — ${told.party}` : `${document} — ${words.states.withdrawn}`
    const summary = told ? [document, body, told.penalty].join(words.join) : [document, body].join(words.join)
    const address = xml(`${origin}${link(line.href)}`)
    return `<entry><id>${address}</id><title>${xml(title)}</title><link href="${address}"/><updated>${moment(withdrawnOn ?? publishedOn)}</updated><summary>${xml(summary)}</summary></entry>`
  })
  const text = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><id>${xml(here)}</id><title>${xml(words.feedTitle)}</title><link href="${xml(here)}"/><author><name>${xml(words.feedTitle)}</name></author><updated>${at}</updated>
${entries.join('\n')}
</feed>
`
  return new TextEncoder().encode(text)
}

/** Days are those of the county, eight hours ahead of UTC. */
function moment(day: string): string {
  return `${day}T00:00:00+08:00`
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ')
}
