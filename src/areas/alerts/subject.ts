import { entriesPath, narrowedSaid, newsOfEntries } from '#areas/catalogue/index.ts'
import { listBodies } from '#areas/organisations/index.ts'
import { find, kindNames, searchPath } from '#areas/search/index.ts'
import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { News, Subject } from './contract.ts'
import { wordsOf } from './words/index.ts'

/** The path of the page that shows it, without the language. The same search always has the same path. */
export function pathOfSubject(subject: Subject): string {
  return subject.kind === 'search' ? searchPath(subject.search, {}) : entriesPath(subject.query)
}

/** What it is, in words: `“低保” · 办事指南 · 民政局`. */
export async function nameOfSubject(tx: Tx, lang: Lang, subject: Subject): Promise<string> {
  const words = wordsOf(lang)
  if (subject.kind === 'catalogue') return (await narrowedSaid(tx, lang, subject.query)) || words.everything
  const { kind, body, year } = subject.search.only
  const office = body === undefined ? undefined : (await listBodies(tx)).find(({ id }) => id === body)
  return [
    words.quoted(subject.search.words),
    ...(kind === undefined ? [] : [kindNames(lang)[kind]]),
    ...(office === undefined ? [] : [office.shortName[lang]]),
    ...(year === undefined ? [] : [String(year)]),
  ].join(' · ')
}

/**
 * What it is without the words that were typed: `检索 · 办事指南 · 民政局`. For the letter to an address nobody has
 * confirmed, so that nobody can have us send his own words to a stranger.
 */
export async function nameWithoutWords(tx: Tx, lang: Lang, subject: Subject): Promise<string> {
  const words = wordsOf(lang)
  if (subject.kind === 'search')
    return (await nameOfSubject(tx, lang, subject)).replace(words.quoted(subject.search.words), words.aSearch)
  const { q: typed, ...query } = subject.query
  const name = await nameOfSubject(tx, lang, { kind: 'catalogue', query })
  return typed ? `${name} · ${words.aSearch}` : name
}

/**
 * What is new in it on the days of a span (`from` in it, `before` not), the newest first. What only comes near a search
 * is not news, as in its feed.
 */
export async function newsOf(
  tx: Tx,
  lang: Lang,
  subject: Subject,
  span: { readonly from: Day; readonly before: Day },
  most: number,
): Promise<readonly News[]> {
  if (subject.kind === 'catalogue') return newsOfEntries(tx, lang, subject.query, span, most)
  const { hits } = await find(tx, subject.search.words, { ...subject.search.only, since: span })
  const names = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName[lang]]))
  return hits
    .filter(({ near }) => !near)
    .sort((a, b) => (a.shownFrom < b.shownFrom ? 1 : a.shownFrom > b.shownFrom ? -1 : 0))
    .slice(0, most)
    .map(({ title, href, kind, bodyId }) => ({
      ...{ title: title[lang], path: href },
      note: [kindNames(lang)[kind], bodyId === null ? undefined : names.get(bodyId)].filter(Boolean).join(' · '),
    }))
}
