import { listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { addressOf } from './address.ts'
import { entriesTold } from './feeds/entries-told.ts'
import { queryOf } from './feeds/query-of.ts'
import { type FilterQuery, filterOf } from './filter.ts'
import { narrowedTo } from './narrowed-to.ts'
import { narrowingOf } from './pages/narrowing.ts'
import { wordsOf } from './words/index.ts'

/** Something new in a list of entries: its title as written, its permanent address, who and what came of it. */
export interface EntryNews {
  readonly title: string
  readonly path: string
  readonly note: string
}

/** The path of the list of entries that a query narrows to. */
export function entriesPath(query: FilterQuery): string {
  return `/catalogue/entries${queryOf(query)}`
}

/** What a query narrows to, in words: `民政局 · 2026 年`; empty where it does not narrow. */
export async function narrowedSaid(tx: Tx, lang: Lang, query: FilterQuery): Promise<string> {
  const all = await listBodies(tx)
  const narrowing = await narrowingOf(tx, lang, all, query, ['domain', 'body', 'level', 'year', 'way', 'state'])
  const chosen = narrowing.flatMap(({ value, choices }) => choices.filter((one) => one.value === value))
  const words = query.q?.trim() ? [`“${query.q.trim()}”`] : []
  return [...words, ...chosen.map(({ label }) => label)].join(' · ')
}

/**
 * What was published, changed or taken back in a list on the days of a span (`from` in it, `before` not), the newest
 * first: found as the page, the feed and the export of the same list find it.
 */
export async function newsOfEntries(
  tx: Tx,
  lang: Lang,
  query: FilterQuery,
  span: { readonly from: Day; readonly before: Day },
  most: number,
): Promise<readonly EntryNews[]> {
  const bodies = await listBodies(tx)
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const filter = { ...filterOf(query), changed: span }
  const entries = await entriesTold(tx, filter, narrowedTo(filter, bodies), { limit: most, offset: 0 })
  const words = wordsOf(lang)
  return entries.map(({ bodyId, serial, title, state, attribute }) => {
    const body = must(byId.get(bodyId), `body ${bodyId}`)
    const what = state === 'published' ? words.attribute[attribute] : words.state[state]
    return { title, path: addressOf(body.code, serial), note: `${body.shortName[lang]} · ${what}` }
  })
}
