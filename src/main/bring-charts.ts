import { adoptCharts } from '#areas/cases/adopt-chart.ts'
import { chartItems } from '#areas/services/index.ts'
import { accepted, done } from '#base/outcome.ts'
import { type Db, inTransaction, reading } from '#platform/db/tx.ts'
import { reach, reached } from '#platform/jobs/milestone.ts'
import { now } from '#platform/now.ts'
import { settlePowersOfLawbook } from './settle-powers.ts'

const BY = { kind: 'machine', name: 'bring-charts' } as const

/**
 * A house from before charts ran gets them: each item its chart, each open case its place on it, and the list of powers;
 * once.
 */
export async function bringCharts(db: Db): Promise<void> {
  const moment = now()
  if (await reached(reading(db, moment), 'charts.brought')) return
  accepted(
    await inTransaction(db, moment, async (tx) => {
      accepted(await chartItems(tx, BY, moment.today))
      await adoptCharts(tx, BY)
      await settlePowersOfLawbook(tx, BY, moment.today)
      await reach(tx, 'charts.brought')
      return done(null)
    }),
  )
}
