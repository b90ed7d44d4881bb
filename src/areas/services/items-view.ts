import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { LEVELS } from '#platform/signin/actor.ts'
import type { Visit } from '#platform/web/visit.ts'
import { listBodies } from '../organisations/index.ts'
import type { ItemFilter, ItemLine } from './contract.ts'
import { bodyName, oneThings } from './guide-view.ts'
import { KINDS, type Kind } from './item.ts'
import { listItems } from './list-items.ts'
import type { ItemsProps, Narrowing } from './pages/items.page.tsx'
import { wordsOf } from './words/index.ts'

/** Lines with the name of the body that handles each. */
export async function withBodies(
  tx: Tx,
  lines: readonly ItemLine[],
): Promise<readonly (ItemLine & { readonly bodyName: Text })[]> {
  const names = new Map((await listBodies(tx)).map((body) => [body.code, body.shortName]))
  return lines.map((line) => {
    const name = bodyName(line.body) ?? names.get(line.body)
    if (!name) throw new Error(`bug: item ${line.id} names no body`)
    return { ...line, bodyName: name }
  })
}

/** What the page of items shows: the ways in while nothing was asked, otherwise what was found. */
export async function itemsView(tx: Tx, visit: Pick<Visit, 'lang' | 'link'>, filter: ItemFilter): Promise<ItemsProps> {
  const { lang } = visit
  const all = await listItems(tx, tx.today)
  const asked = Object.values(filter).some((value) => value !== undefined && value !== '')
  const found = asked ? await withBodies(tx, await listItems(tx, tx.today, filter)) : null
  const words = wordsOf(lang)
  const way = (query: string, text: string, matches: (line: ItemLine) => boolean): Narrowing => ({
    href: visit.link(`/items?${query}`),
    text,
    count: all.filter(matches).length,
  })
  const sections = new Map(all.map((line) => [line.section['zh-Hans'], line.section]))
  return {
    ...{ lang, items: found, total: all.length, oneThings: oneThings() },
    words: filter.words ?? null,
    title: titleOf(filter, sections, lang) ?? found?.[0]?.bodyName[lang] ?? null,
    sections: [...sections].map(([zh, section]) =>
      way(`section=${encodeURIComponent(zh)}`, section[lang], (line) => line.section['zh-Hans'] === zh),
    ),
    levels: LEVELS.map((level) => way(`level=${level}`, words.levels[level], (line) => line.levels.includes(level))),
    kinds: Object.keys(KINDS).map((key) => {
      const kind = key as Kind // the keys of KINDS are the kinds
      return way(`kind=${kind}`, words.kinds[kind], (line) => line.kind === kind)
    }),
    link: visit.link,
  }
}

function titleOf(filter: ItemFilter, sections: ReadonlyMap<string, Text>, lang: Visit['lang']): string | null {
  const words = wordsOf(lang)
  if (filter.words) return filter.words
  if (filter.section !== undefined) return sections.get(filter.section)?.[lang] ?? filter.section
  if (filter.level !== undefined) return words.list.atLevel(words.levels[filter.level])
  if (filter.fee !== undefined) return words.list.withFee(filter.fee)
  return filter.kind === undefined ? null : words.kinds[filter.kind]
}
