import { lawbookPowers, readFlows, settleCharts, settlePowers, standingCharts } from '#areas/processes/index.ts'
import { powersOfItems, readItems } from '#areas/services/index.ts'
import type { Day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Machine } from '#platform/signin/actor.ts'

/**
 * Publishes the general flows of the lawbook and puts its powers on the list, those of the items among them. Twice is
 * once. Bodies and items, with their charts, must be settled before; a power whose item was never settled is left out.
 */
export async function settlePowersOfLawbook(tx: Tx, by: Machine, from: Day): Promise<void> {
  accepted(await settleCharts(tx, by, readFlows(), from))
  const standing = await standingCharts(tx)
  const powers = [...powersOfItems(readItems()), ...lawbookPowers()]
  accepted(
    await settlePowers(
      tx,
      by,
      powers.filter(({ chart }) => chart === null || standing.has(chart)),
      from,
    ),
  )
}
