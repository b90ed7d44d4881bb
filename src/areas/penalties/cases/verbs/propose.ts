import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { besideOf, whyNotLeave } from '../beside.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import type { Proposal, Proposed } from '../contract.ts'
import { whyNotCertified } from '../control/certificates.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { domainOfCase } from '../measured/domain-of-case.ts'
import { isHeavier } from '../measured/heavier.ts'
import { sealProposal } from '../measured/proposal.ts'
import { readProposed } from '../measured/read-proposed.ts'
import { toProposal } from '../measured/to-proposal.ts'
import { moveChart } from '../move-chart.ts'
import { type Paper, papersOf, proposalNow } from '../papers.ts'
import { partyOf } from '../party.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The investigation is closed with a proposal (调查终结报告, 行政处罚法 §57): facts, tier and edition, fine and reasons. It
 * needs two officers with certificates (§42), evidence and a party that is known (§40), and nothing left open (§56, §60).
 */
export async function propose(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'propose'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'propose')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const papers = await papersOf(tx, found)
  const no = await whyNotClose(tx, found, papers, input.outcome)
  if (no) return refuse(no)
  const proposal = await toProposal(tx, found, readProposed(input))
  if (!proposal.ok) return proposal
  const before = await proposalNow(tx, found)
  const punished = before ? whyNotHeavier(papers, before, proposal.value) : null
  if (punished) return refuse(punished)
  const facts = { legal_due: proposal.value.reviewDue, complex: proposal.value.discussionDue }
  const steps = [{ pass: 'investigation' }, { pass: 'standard' }, { pass: 'proposal', facts }] as const
  const turned = await moveChart(tx, found, ...steps)
  if (!turned.ok) return turned

  const { outcome, deviation, tier } = proposal.value
  return finish(tx, by, found, {
    entry: { kind: 'propose', data: saidOf(proposal.value), said: writtenOf(proposal.value) },
    turned: turned.value,
    changes: { proposal_sealed: sealProposal(tx, found.id, proposal.value) },
    told: { outcome, deviation, tier },
  })
}

/** What of a proposal a paper keeps open: figures and words of closed lists. */
export function saidOf({ outcome, noPenaltyGround, fine, confiscated, also, tier, deviation, standard }: Proposal) {
  return { outcome, noPenaltyGround, fine, confiscated, also, tier, deviation, standard }
}

/** What of it is sealed: the whole, for the paper that was made of it must read the same ever after. */
export function writtenOf(proposal: Proposal) {
  return { reasons: proposal.reasons, proposal }
}

/** An act that was not proven is no penalty (§40): then neither evidence nor party is asked for. */
async function whyNotClose(
  tx: Tx,
  found: PenaltyCase,
  papers: readonly Paper[],
  outcome: Proposed['outcome'],
): Promise<Refusal | null> {
  const open =
    whyNotLeave(besideOf(papers)) ??
    (await whyNotCertified(tx, found, found.investigators, await domainOfCase(tx, found)))
  if (open || outcome !== 'penalty') return open
  const article = { law: 'APL', article: '40' }
  if (!papers.some(({ kind }) => kind === 'add-evidence'))
    return { code: 'penalties.no-evidence', kind: 'conflict', article }
  const { code } = await partyOf(tx, found)
  return code === null ? { code: 'penalties.party-unknown', kind: 'conflict', article } : null
}

/**
 * Whoever spoke is not punished for it (§45): a new proposal may be heavier than the last one notified only on evidence
 * that came on file after that notice; the new notice is drawn by the chart.
 */
function whyNotHeavier(papers: readonly Paper[], before: Proposal, now: Proposal): Refusal | null {
  const notified = papers.findLast(({ kind }) => kind === 'notify')
  const defended = papers.some(({ kind }) => kind === 'hear-statement' || kind === 'hold-hearing')
  if (!notified || !defended || !isHeavier(now, before)) return null
  const fresh = papers.some(({ kind, no }) => kind === 'add-evidence' && no > notified.no)
  return fresh
    ? null
    : { code: 'penalties.heavier-after-defence', kind: 'forbidden', article: { law: 'APL', article: '45' } }
}
