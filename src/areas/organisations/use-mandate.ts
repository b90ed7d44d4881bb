import type { Day } from '#base/days.ts'
import type { IdentityNumber } from '#base/identity-number.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor, Officer } from '#platform/signin/actor.ts'
import { fact } from './facts.ts'
import { type Agent, type Mandate, WRITTEN_MANDATE, whyNotActUnder } from './mandate.ts'
import { identityIndex } from './principal.ts'
import { itemsOf, organisations } from './queries.ts'

/** The mandate an act was done under: every such act says its number and whether a substitute did it. */
export type UsedMandate = {
  readonly mandateNumber: string
  readonly bodyId: number
  readonly as: 'A' | 'B'
}

/** What is done under a mandate: the fact it ends in, the thing it is done to, the item it concerns. */
export interface MandateAct {
  readonly act: string
  readonly subject: { readonly kind: string; readonly id: string; readonly number: string | null }
  readonly item: string | null
}

/**
 * Why this officer may not act for this principal in this item on this day; null when a mandate covers it.
 * `item` null asks for any item, e.g. before one is chosen.
 */
export async function whyNotMandated(
  tx: Tx,
  agent: Actor,
  principal: IdentityNumber,
  item: string | null,
  day: Day,
): Promise<Refusal | null> {
  const chosen = await choose(tx, agent, principal, item, day, false)
  return 'code' in chosen ? chosen : null
}

/**
 * Acts under a mandate: finds one that covers the item today, notes the act in it for the principal to see, and answers
 * with its number. Call it in the same transaction as the act itself; a revocation waits for it or comes before it.
 */
export async function useMandate(
  tx: Tx,
  by: Officer,
  principal: IdentityNumber,
  act: MandateAct,
): Promise<Outcome<UsedMandate>> {
  const chosen = await choose(tx, by, principal, act.item, tx.today, true)
  if ('code' in chosen) return refuse(chosen)

  const as = by.staffId === chosen.agentStaffId ? 'A' : 'B'
  await organisations(tx)
    .insertInto('organisations.mandate_use')
    .values({
      ...{ body_id: chosen.bodyId, id: newId(tx), mandate_id: chosen.id, act: act.act, item: act.item },
      ...{ subject_kind: act.subject.kind, subject_id: act.subject.id, subject_number: act.subject.number },
      ...{ by_staff_id: by.staffId, by_as: as, at: tx.at },
    })
    .execute()
  const told = { act: act.act, item: act.item, subject: act.subject.number ?? act.subject.id, as }
  await record(tx, by, fact('mandate.used', chosen.bodyId, chosen.number, told))
  return done({ mandateNumber: chosen.number, bodyId: chosen.bodyId, as })
}

type Found = Mandate & { readonly id: string; readonly number: string }

/** The first mandate that covers it; otherwise the refusal of the newest one, which tells most. */
async function choose(
  tx: Tx,
  by: Actor,
  principal: IdentityNumber,
  item: string | null,
  day: Day,
  lock: boolean,
): Promise<Found | Refusal> {
  const none: Refusal = { code: 'organisations.no-mandate', kind: 'forbidden', article: WRITTEN_MANDATE }
  if (by.kind !== 'officer') return none
  const agent: Agent = { staffId: by.staffId, posts: by.posts.filter(({ role }) => role === 'agent') }
  if (agent.posts.length === 0) return none
  const bodies = agent.posts.map(({ bodyId }) => bodyId)
  const judged = (await mandatesOf(tx, principal, bodies, lock)).map((found) => ({
    found,
    no: whyNotActUnder(found, agent, item, day),
  }))
  return judged.find(({ no }) => no === null)?.found ?? judged[0]?.no ?? none
}

async function mandatesOf(
  tx: Tx,
  principal: IdentityNumber,
  bodies: readonly number[],
  lock: boolean,
): Promise<readonly Found[]> {
  const rows = await organisations(tx)
    .selectFrom('organisations.mandate')
    .selectAll()
    .where('body_id', 'in', bodies)
    .where('principal_index', '=', identityIndex(tx, principal))
    .orderBy('id', 'desc')
    .$if(lock, (q) => q.forUpdate())
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, bodyId: row.body_id, agentStaffId: row.agent_staff_id },
    ...{ agentPostCode: row.agent_post_code, items: itemsOf(row.items), fromOn: row.from_on, toOn: row.to_on },
    standInAllowed: row.stand_in_allowed,
    identityChecked: row.identity_checked_on !== null,
    revoked: row.revoked_at !== null,
  }))
}
