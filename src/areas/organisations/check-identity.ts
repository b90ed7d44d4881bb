import { done, type Outcome, refuse } from '#base/outcome.ts'
import { readPublicNumber } from '#base/public-number.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotCheckIdentity } from './access.ts'
import { fact } from './facts.ts'
import { organisations } from './queries.ts'

/** The agent has compared the identity document of a principal who gave the mandate online; now it can be used. */
export async function checkIdentity(
  tx: Tx,
  by: Actor,
  input: { readonly number: string },
): Promise<Outcome<{ number: string }>> {
  const read = readPublicNumber('M', input.number)
  const row = read && (await lock(tx, read.bodyId, read.number))
  if (!read || !row) return refuse({ code: 'organisations.no-such-mandate', kind: 'missing' })
  const no = whyNotCheckIdentity(by, row.agent_staff_id)
  if (no) return refuse(no)
  if (row.identity_checked_on !== null) return refuse({ code: 'organisations.already-checked', kind: 'conflict' })

  await organisations(tx)
    .updateTable('organisations.mandate')
    .set({ identity_checked_on: tx.today })
    .where('body_id', '=', read.bodyId)
    .where('id', '=', row.id)
    .execute()
  await record(tx, by, fact('mandate.checked', read.bodyId, read.number))
  return done({ number: read.number })
}

async function lock(tx: Tx, bodyId: number, number: string) {
  return organisations(tx)
    .selectFrom('organisations.mandate')
    .select(['id', 'agent_staff_id', 'identity_checked_on'])
    .where('body_id', '=', bodyId)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()
}
