import { certify } from '#areas/penalties/cases/control/certify.ts'
import { addDays, type Day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import type { Moment } from '#platform/now.ts'
import type { Cast } from '../cast.ts'
import { peopleOf } from './people.ts'
import { ON_THE_SPOT, VIOLATIONS } from './violations.ts'

/** The heads enter the enforcement certificates of their officers, valid for years. */
export async function certifyOfficers(db: Db, cast: Cast, moment: Moment, since: Day): Promise<void> {
  for (const body of new Set([ON_THE_SPOT, ...VIOLATIONS].map((violation) => violation.body))) {
    const { bodyId, officers, head } = peopleOf(cast, body)
    for (const [at, { staffId }] of officers.entries()) {
      const certificate = { bodyId, staffId, number: `安执${String(bodyId).padStart(4, '0')}${at + 1}` }
      const days = { from: since, to: addDays(moment.today, 1200) }
      accepted(await inTransaction(db, moment, (tx) => certify(tx, head, { ...certificate, ...days })))
    }
  }
}
