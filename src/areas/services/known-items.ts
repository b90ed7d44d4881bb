import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { knownChart } from '../processes/index.ts'
import type { Edition, EditionName } from './contract.ts'
import type { Item } from './item.ts'
import { itemKept } from './items-kept.ts'
import { inForceOn, readSays, services } from './queries.ts'
import { stepsOfChart } from './steps-of-chart.ts'

/** Which edition of an item is in force on a day, without its text; null: none. */
export async function nameInForce(
  tx: Tx,
  itemId: string,
  day: Day,
): Promise<(EditionName & Pick<Edition, 'bodyId'>) | null> {
  const row = await services(tx)
    .selectFrom('services.edition')
    .select(['number', 'hash', 'body_id'])
    .where('item_id', '=', itemId)
    .where((eb) => inForceOn(eb, day))
    .executeTakeFirst()
  return row ? { itemId, number: row.number, hash: row.hash, bodyId: row.body_id } : null
}

/**
 * The item as a named edition says it, with the steps of the chart it runs on (null: those of the edition, from before
 * charts ran); read from the database once a process. Trap: shared, never change it.
 */
export async function knownItem(tx: Tx, name: EditionName, chartHash: string | null): Promise<Item> {
  return itemKept(name, chartHash, async () => {
    const item = await readSays(tx, name)
    return chartHash === null ? item : { ...item, steps: stepsOfChart((await knownChart(tx, chartHash)).chart) }
  })
}
