import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { startOfChange } from '#law/catalogue/start-of-clock.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotWithdraw } from './access.ts'
import type { DisclosureRef } from './contract.ts'
import { fact } from './facts.ts'
import { reopenObligations } from './obligations.ts'
import { catalogue, lockDisclosure } from './open.ts'
import { followAttribute } from './reassess/clock.ts'
import { standardOf } from './the-catalogue.ts'

/** Why it is withdrawn, for the public: never what was wrong in it. */
export interface WithdrawInput {
  readonly ref: DisclosureRef
  readonly because: string
}

/**
 * The head withdraws an entry: what it said is gone from every page at once, number, title and reason stay for good. What
 * it met is owed again from today.
 */
export async function withdraw(tx: Tx, by: Actor, { ref, because }: WithdrawInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = await whyNotWithdraw(tx, by, ref.bodyId)
  if (notHis) return refuse(notHis)
  const { row, open } = found
  if (row.state !== 'published') return refuse({ code: 'catalogue.not-published', kind: 'conflict' })
  if (open) return refuse({ code: 'catalogue.version-open', kind: 'conflict' })
  if (because.trim() === '') return refuse({ code: 'catalogue.no-public-reason', kind: 'invalid' })

  await catalogue(tx)
    .updateTable('catalogue.disclosure')
    .set({ state: 'withdrawn', ended_on: tx.today, ended_because: because.trim() })
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .execute()
  const standard = must(standardOf(row.standard_id), row.standard_id)
  await reopenObligations(tx, by, ref, startOfChange(standard.limits[0], tx.today))
  await followAttribute(tx, by, row, null)
  await record(tx, by, fact('disclosure.withdrawn', ref, { version: row.in_force }))
  return done({ id: ref.id })
}
