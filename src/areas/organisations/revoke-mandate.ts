import { done, type Outcome, refuse } from '#base/outcome.ts'
import { readPublicNumber } from '#base/public-number.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotEndMandate } from './access.ts'
import { fact } from './facts.ts'
import { END_OF_MANDATE } from './mandate.ts'
import type { MandateCard } from './mandate-contract.ts'
import { followMandate } from './mandate-queries.ts'
import { findBody, organisations } from './queries.ts'

type Revoked = { readonly number: string }

/**
 * The principal takes the mandate back, with number and phrase and without an account. It ends at once: an act already
 * done stays, the next one is refused. Source: 民法典 §173(2).
 */
export async function revokeOwnMandate(
  tx: Tx,
  by: Actor,
  input: { readonly number: string; readonly phrase: string },
): Promise<Outcome<Revoked>> {
  const card = await followMandate(tx, input.number, input.phrase)
  if (!card) return refuse({ code: 'organisations.no-such-mandate', kind: 'missing' })
  return end(tx, by, card.number, () => ({ ok: true, value: 'principal' }))
}

/** The agent lays the mandate down, or the township ends it. Source: 民法典 §173(2); oversight of agency service. */
export async function revokeMandate(tx: Tx, by: Actor, input: { readonly number: string }): Promise<Outcome<Revoked>> {
  return end(tx, by, input.number, async ({ agentStaffId, bodyId }) => {
    const village = await findBody(tx, bodyId)
    const no = village
      ? whyNotEndMandate(by, agentStaffId, village)
      : { code: 'organisations.no-such-body', kind: 'missing' as const }
    if (no) return refuse(no)
    return done(by.kind === 'officer' && by.staffId === agentStaffId ? 'agent' : 'township')
  })
}

type Revoker = NonNullable<MandateCard['revokedBy']>
type Judge = (mandate: { agentStaffId: string; bodyId: number }) => Outcome<Revoker> | Promise<Outcome<Revoker>>

async function end(tx: Tx, by: Actor, typed: string, judge: Judge): Promise<Outcome<Revoked>> {
  const read = readPublicNumber('M', typed)
  const row = read && (await lock(tx, read.bodyId, read.number))
  if (!row) return refuse({ code: 'organisations.no-such-mandate', kind: 'missing' })
  const who = await judge({ agentStaffId: row.agent_staff_id, bodyId: row.body_id })
  if (!who.ok) return who
  if (row.revoked_at !== null)
    return refuse({ code: 'organisations.mandate-revoked', kind: 'conflict', article: END_OF_MANDATE })

  await organisations(tx)
    .updateTable('organisations.mandate')
    .set({ revoked_at: tx.at, revoked_by: who.value })
    .where('body_id', '=', row.body_id)
    .where('id', '=', row.id)
    .execute()
  await record(tx, by, fact('mandate.revoked', row.body_id, row.number, { by: who.value }))
  return done({ number: row.number })
}

async function lock(tx: Tx, bodyId: number, number: string) {
  return organisations(tx)
    .selectFrom('organisations.mandate')
    .select(['body_id', 'id', 'number', 'agent_staff_id', 'revoked_at'])
    .where('body_id', '=', bodyId)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()
}
