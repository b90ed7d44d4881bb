import type { Lang } from '#base/text.ts'
import type { Alternate } from '#platform/web/answer.ts'
import { wordsOf } from '../words/index.ts'
import { queryOf } from './query-of.ts'

/** The whole catalogue for harvesters. */
export const DESCRIPTIONS: readonly Alternate[] = [
  { type: 'application/ld+json', href: '/catalogue.jsonld', title: 'DCAT-AP 3.0.1' },
  { type: 'text/turtle', href: '/catalogue.ttl', title: 'DCAT-AP 3.0.1' },
]

/** Feeds and files of the list a query narrows to. */
export function feedLinks(
  lang: Lang,
  link: (path: string) => string,
  query: Readonly<Record<string, string | number | undefined>>,
): readonly Alternate[] {
  const words = wordsOf(lang).feed
  const at = (ending: string) => link(`/catalogue/entries.${ending}${queryOf(query)}`)
  return [
    { type: 'application/atom+xml', href: at('atom'), title: words.atom },
    { type: 'application/feed+json', href: at('json'), title: words.json },
    { type: 'text/csv', href: at('csv'), title: words.csv },
    { type: 'application/x-ndjson', href: at('ndjson'), title: words.ndjson },
  ]
}
