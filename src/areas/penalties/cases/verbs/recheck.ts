import { must } from '#base/assert.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import type { Proposal } from '../contract.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { isHeavier } from '../measured/heavier.ts'
import { sealProposal } from '../measured/proposal.ts'
import { readProposed } from '../measured/read-proposed.ts'
import { toProposal } from '../measured/to-proposal.ts'
import { moveChart } from '../move-chart.ts'
import { proposalNow } from '../papers.ts'
import type { VerbInput } from '../shapes.ts'
import { lastDayToAsk } from './ask-hearing.ts'
import { saidOf } from './propose.ts'

/**
 * What the party said is re-checked and answered; what is well-founded must be adopted (行政处罚法 §45). A changed proposal
 * is notified anew. It is never heavier: new facts come in through the investigation, and not through the defence.
 * Trap: where the party may ask for a hearing, an answer that changes nothing waits until the days for asking are over
 * (§64(1)): after it the case goes on to the decision.
 */
export async function recheck(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'recheck'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'recheck')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const changed = await changedProposal(tx, found, input)
  if (!changed.ok) return changed
  const proposal = changed.value
  const early = proposal ? null : await whyNotYet(tx, found)
  if (early) return refuse(early)
  const due = proposal ? { legal_due: proposal.reviewDue, complex: proposal.discussionDue } : {}
  const turned = await moveChart(tx, found, { pass: 'recheck', facts: { changed: proposal !== null, ...due } })
  if (!turned.ok) return turned

  const told = { adopted: input.adopted, changed: proposal !== null }
  return finish(tx, by, found, {
    entry: {
      kind: 'recheck',
      data: { ...told, ...(proposal ? saidOf(proposal) : {}) },
      said: { opinion: input.opinion, ...(proposal ? { proposal } : {}) },
    },
    ...{ turned: turned.value, told },
    changes: proposal ? { proposal_sealed: sealProposal(tx, found.id, proposal) } : {},
  })
}

/** Why the party cannot be answered yet; null: it may ask for no hearing, or may no longer. */
async function whyNotYet(tx: Tx, found: PenaltyCase): Promise<Refusal | null> {
  const { hearingRight } = must(await proposalNow(tx, found), 'proposal')
  const last = lastDayToAsk(must(found.notifiedOn, 'notice'))
  if (!hearingRight || tx.today > last) return null
  const article = { law: 'APL', article: '64(1)' }
  return { code: 'penalties.hearing-may-be-asked', kind: 'conflict', article, facts: { last } }
}

/** The proposal as it is after the defence; null: as it was. */
async function changedProposal(
  tx: Tx,
  found: PenaltyCase,
  { changed, adopted }: VerbInput<'recheck'>,
): Promise<Outcome<Proposal | null>> {
  const article = { law: 'APL', article: '45' }
  if (adopted === 'full' && !changed) return refuse({ code: 'penalties.adopted-not-changed', kind: 'invalid', article })
  if (!changed) return done(null)
  const proposal = await toProposal(tx, found, readProposed(changed))
  if (!proposal.ok) return proposal
  const before = must(await proposalNow(tx, found), 'proposal')
  return isHeavier(proposal.value, before)
    ? refuse({ code: 'penalties.heavier-after-defence', kind: 'forbidden', article })
    : proposal
}
