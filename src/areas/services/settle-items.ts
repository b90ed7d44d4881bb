import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { listBodies } from '../organisations/index.ts'
import { keeperId } from './answering-bodies.ts'
import { chartItems } from './chart-items.ts'
import { columnsOf } from './edition-columns.ts'
import { editionHash } from './edition-hash.ts'
import { fact } from './facts.ts'
import type { Item } from './item.ts'
import { services } from './queries.ts'
import { whyNotPublish } from './why-not-publish.ts'

/** How many items became first editions; the others stood already. */
export type SettledItems = { readonly written: number }

/**
 * Publishes the items of the lawbook as first editions, each with the chart its cases run on, in force from `from`; an
 * item that stands already is left as it is, whatever happened to it since. The bodies must be settled before.
 */
export async function settleItems(
  tx: Tx,
  by: Machine,
  items: readonly Item[],
  from: Day,
): Promise<Outcome<SettledItems>> {
  const bodies = new Map((await listBodies(tx)).map((body) => [body.code, body.id]))
  const keeper = await keeperId(tx)
  const settled = await services(tx).selectFrom('services.item').select('id').execute()
  const standing = new Set(settled.map((row) => row.id))
  const fresh = items.filter((item) => !standing.has(item.id))
  for (const item of fresh) {
    const no = whyNotPublish(item)
    if (no) return refuse({ ...no, facts: { ...no.facts, item: item.id } })
    const everywhere = item.body === 'township' || item.body === 'village'
    const bodyId = everywhere ? keeper : must(bodies.get(item.body), `body ${item.body}`)
    await writeFirst(tx, by, item, bodyId, from)
  }
  const charts = await chartItems(tx, by, from)
  return charts.ok ? done({ written: fresh.length }) : charts
}

async function writeFirst(tx: Tx, by: Machine, item: Item, bodyId: number, from: Day): Promise<void> {
  const hash = editionHash(item)
  await services(tx).insertInto('services.item').values({ body_id: bodyId, id: item.id, settled_at: tx.at }).execute()
  await services(tx)
    .insertInto('services.edition')
    .values({
      ...{ body_id: bodyId, item_id: item.id, number: 1, state: 'published', hash },
      ...{ in_force_from: from, in_force_to: null, drafted_by: null, published_by: null, published_at: tx.at },
      ...columnsOf(item),
    })
    .execute()
  await record(tx, by, fact('item.published', bodyId, item.id, { edition: 1, hash, from }))
}
