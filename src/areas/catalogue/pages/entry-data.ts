import type { Lang } from '#base/text.ts'
import type { EntryView } from './entry-view.ts'

/** What the page of an entry is about, for search engines; `url` as a whole address. Null: what it said is not open. */
export function entryData(
  { entry, body, standard, version, number, basis }: EntryView,
  lang: Lang,
  origin: string,
  url: string,
): Readonly<Record<string, unknown>> | null {
  if (version.elements === null || entry.state === 'withdrawn') return null
  return {
    ...{ '@type': 'DigitalDocument', '@id': `urn:uuid:${entry.id}`, url, identifier: number },
    ...{ name: version.title, inLanguage: 'zh-Hans', version: String(version.number), isAccessibleForFree: true },
    ...{ datePublished: version.publishedOn, dateCreated: version.formedOn },
    ...(version.expiresOn === null ? {} : { expires: version.expiresOn }),
    ...{ about: standard.domain.name[lang], genre: standard.sub[lang], publishingPrinciples: basis.text },
    publisher: { '@type': 'GovernmentOrganization', name: body.name[lang], url: `${origin}/bodies/${body.id}` },
  }
}
