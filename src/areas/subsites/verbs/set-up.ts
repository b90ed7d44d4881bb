import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { findBody } from '../../organisations/index.ts'
import { whyNotKeep } from '../access.ts'
import type { NewSubsite } from '../contract.ts'
import { fact } from '../facts.ts'
import { subsites } from '../queries.ts'
import { columnsOf } from '../settings-columns.ts'
import { whyNotSettings } from '../why-not-settings.ts'

/** The keeper gives a body a site of its own from today. */
export async function setUp(tx: Tx, by: Actor, input: NewSubsite): Promise<Outcome<{ code: string }>> {
  const { code, bodyId, withBelow } = input
  const no = whyNotKeep(by) ?? (await whyNotSettings(tx, code, input))
  if (no) return refuse(no)
  if (!(await findBody(tx, bodyId))) return refuse({ code: 'subsites.no-such-body', kind: 'missing' })

  const made = await subsites(tx)
    .insertInto('subsites.subsite')
    .values({
      ...{ code, body_id: bodyId, with_below: withBelow, ...columnsOf(input) },
      ...{ set_up_on: tx.today, changed_on: null, closed_on: null },
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('code')
    .executeTakeFirst()
  if (!made) return refuse({ code: 'subsites.code-taken', kind: 'conflict', facts: { code } })
  await record(tx, by, fact('subsite.set-up', bodyId, code, { withBelow, host: input.host }))
  return done({ code })
}
