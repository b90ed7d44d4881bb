import { randomBytes } from 'node:crypto'
import type { Day } from '#base/days.ts'
import type { IdentityNumber } from '#base/identity-number.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { publicNumber } from '#base/public-number.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotGiveMandate } from './access.ts'
import type { Items } from './contract.ts'
import { fact } from './facts.ts'
import { whyNotPeriod } from './mandate.ts'
import type { GivenHow } from './mandate-contract.ts'
import { postLines } from './posts.ts'
import { identityIndex, sealPrincipal } from './principal.ts'
import { itemsColumn, organisations } from './queries.ts'

/** What the principal entrusts, to the agent of which village, how and for how long. Free of charge: there is no fee. */
export interface NewMandate {
  readonly bodyId: number
  readonly principal: { readonly name: string; readonly identityNumber: IdentityNumber }
  readonly items: Items
  readonly fromOn: Day
  readonly toOn: Day
  readonly how: GivenHow
  readonly standInAllowed: boolean
}

/**
 * A villager mandates the agent of a village: online by the villager, or taken down by the agent from signed paper or at
 * the counter. One given online can be used only after the agent has compared the identity document.
 */
export async function giveMandate(tx: Tx, by: Actor, input: NewMandate): Promise<Outcome<{ number: string }>> {
  const agent = await agentOf(tx, input.bodyId)
  if (!agent) return refuse({ code: 'organisations.no-agent-here', kind: 'missing' })
  const no = whyNotGiver(by, input) ?? whyNotPeriod(input.fromOn, input.toOn, tx.today)
  if (no) return refuse(no)

  const id = newId(tx)
  const number = publicNumber('M', input.bodyId, randomBytes(6))
  await organisations(tx)
    .insertInto('organisations.mandate')
    .values({
      ...{ body_id: input.bodyId, id, number, agent_staff_id: agent.staffId, agent_post_code: agent.postCode },
      principal_sealed: sealPrincipal(tx, id, input.principal),
      principal_index: identityIndex(tx, input.principal.identityNumber),
      items: itemsColumn(input.items),
      ...{ from_on: input.fromOn, to_on: input.toOn, given_how: input.how, stand_in_allowed: input.standInAllowed },
      identity_checked_on: input.how === 'online' ? null : tx.today,
      ...{ given_at: tx.at, revoked_at: null, revoked_by: null },
    })
    .execute()
  const told = { how: input.how, fromOn: input.fromOn, toOn: input.toOn, items: input.items, agent: agent.staffId }
  await record(tx, by, fact('mandate.given', input.bodyId, number, told))
  return done({ number })
}

/** Online it is the principal who comes, without an account; everywhere else the agent writes down what was given. */
function whyNotGiver(by: Actor, { how, bodyId }: NewMandate): Refusal | null {
  if (by.kind === 'visitor') return how === 'online' ? null : { code: 'organisations.not-the-agent', kind: 'forbidden' }
  return how === 'online' ? { code: 'organisations.not-the-agent', kind: 'forbidden' } : whyNotGiveMandate(by, bodyId)
}

/** The holder of the body's first agent post; an absence does not matter, the mandate is to the person. */
async function agentOf(tx: Tx, bodyId: number): Promise<{ staffId: string; postCode: string } | null> {
  const post = (await postLines(tx, bodyId, tx.today)).find(({ role, holding }) => role === 'agent' && holding)
  return post?.holding ? { staffId: post.holding.staffId, postCode: post.code } : null
}
