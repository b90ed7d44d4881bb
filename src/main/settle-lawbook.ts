import { settleObligations } from '#areas/catalogue/index.ts'
import { readBodies, settleBodies } from '#areas/organisations/index.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { readItems, settleItems } from '#areas/services/index.ts'
import { accepted, done } from '#base/outcome.ts'
import { type Db, inTransaction, reading } from '#platform/db/tx.ts'
import { reach, reached } from '#platform/jobs/milestone.ts'
import { now } from '#platform/now.ts'
import { settlePowersOfLawbook } from './settle-powers.ts'

const BY = { kind: 'machine', name: 'settle-lawbook' } as const

/** Puts the lawbook's bodies, items, powers, standards of discretion and what each body must keep open into a house without the demo county, once; later editions come from the desk. */
export async function settleLawbook(db: Db): Promise<void> {
  const moment = now()
  if (await reached(reading(db, moment), 'lawbook.settled')) return
  accepted(
    await inTransaction(db, moment, async (tx) => {
      accepted(await settleBodies(tx, BY, readBodies()))
      accepted(await settleItems(tx, BY, readItems(), moment.today))
      accepted(await settleStandards(tx, BY, readStandards(), moment.today))
      await settlePowersOfLawbook(tx, BY, moment.today)
      accepted(await settleObligations(tx, BY, moment.today))
      await reach(tx, 'lawbook.settled')
      return done(null)
    }),
  )
}
