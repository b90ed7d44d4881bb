import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { listBodies } from '../organisations/index.ts'
import type { PowerFilter, PowerLine } from './contract.ts'
import { listPowers } from './list-powers.ts'
import type { PowersProps } from './pages/powers.page.tsx'
import type { PowerKind } from './power.ts'
import { wordsOf } from './words/index.ts'

/** Rows of a page of the list: what a screen or two shows, and what keeps a page small. */
const ROWS = 50

/** The page of the list of powers in force today, narrowed; `page` from 1. */
export async function powersPageView(
  tx: Tx,
  filter: PowerFilter,
  page: number,
): Promise<Omit<PowersProps, 'lang' | 'link'> & { readonly asked: PowersProps['asked'] }> {
  const all = await listPowers(tx, tx.today)
  const { kind, ...others } = filter
  const ofAnyKind = Object.keys(others).length === 0 ? all : await listPowers(tx, tx.today, others)
  const found = kind === undefined ? ofAnyKind : ofAnyKind.filter((line) => line.kind === kind)
  const first = (page - 1) * ROWS
  const at = (to: number) => addressOf(filter, to)
  return {
    ...{ total: all.length, found: found.length, rows: found.slice(first, first + ROWS), first: first + 1 },
    previous: page > 1 ? at(page - 1) : null,
    next: first + ROWS < found.length ? at(page + 1) : null,
    csv: '/powers/csv',
    asked: { kind: kind ?? null, body: filter.body ?? null, words: filter.words ?? '' },
    bodies: await bodiesOf(tx, all),
    kinds: countsOf(ofAnyKind),
    kindHref: (of) => addressOf(of === null ? others : { ...others, kind: of }, 1),
  }
}

function addressOf({ kind, body, words }: PowerFilter, page: number): string {
  const query = new URLSearchParams({
    ...(kind === undefined ? {} : { kind }),
    ...(body === undefined ? {} : { body }),
    ...(words === undefined ? {} : { q: words }),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return query === '' ? '/powers' : `/powers?${query}`
}

function countsOf(lines: readonly PowerLine[]): Readonly<Partial<Record<PowerKind, number>>> {
  const counts: Partial<Record<PowerKind, number>> = {}
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** The bodies of some powers, by the code a filter names, in the order of their numbers. */
async function bodiesOf(tx: Tx, lines: readonly PowerLine[]) {
  const codes = new Map((await listBodies(tx)).map((body) => [body.id, body.code]))
  const { everyBody } = wordsOf('zh-Hans')
  const found = new Map<string, Text>()
  for (const { body, bodyId } of [...lines].sort((a, b) => a.bodyId - b.bodyId)) {
    const every = (['township', 'village'] as const).find((level) => body['zh-Hans'] === everyBody[level])
    const code = every ?? codes.get(bodyId)
    if (code !== undefined) found.set(code, body)
  }
  return [...found].map(([id, name]) => ({ id, name }))
}
