import { must } from '#base/assert.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { besideOf, whyNotEnd } from '../beside.ts'
import type { PenaltyRef } from '../case.ts'
import type { Proposal } from '../contract.ts'
import { saveDecision } from '../decision.ts'
import { whyNotByFile } from '../decision-file.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { isHeavier } from '../measured/heavier.ts'
import { readProposed } from '../measured/read-proposed.ts'
import { toProposal } from '../measured/to-proposal.ts'
import { moveChart } from '../move-chart.ts'
import { nextDocument } from '../next-number.ts'
import { type Paper, papersOf, proposalNow } from '../papers.ts'
import { startPenaltyClocks, stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'
import { staffOf } from '../staff-of.ts'
import { saidOf, writtenOf } from './propose.ts'

/**
 * The head decides (行政处罚法 §57): penalty, no penalty, or transfer. What is decided is measured again today; it is never
 * above the law, outside the tier only on a discussion, below the law only on a ground and a discussion, and never
 * heavier than what was notified. Late is late (§60): it is told and flagged, and holds all the same.
 */
export async function decide(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'decide'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'decide')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const measured = await toProposal(tx, found, readProposed(input))
  if (!measured.ok) return measured
  const decided = measured.value
  const papers = await papersOf(tx, found)
  const notified = must(await proposalNow(tx, found), 'proposal')
  const no = whyNotNow(tx, papers, notified, decided)
  if (no) return refuse(no)
  const turned = await moveChart(tx, found, { pass: 'decision', facts: { outcome: decided.outcome } })
  if (!turned.ok) return turned

  const document = await nextDocument(tx, found.bodyId, 'decision')
  await saveDecision(tx, found, staffOf(by), document, decided)
  const [clock] = await stopPenaltyClocks(tx, by, found, 'decision_made', ['PENALTY.DECISION'])
  const late = clock?.dueOn ? tx.today > clock.dueOn : false
  const served = [{ rule: 'PENALTY.SERVE', events: [{ type: 'decision_made', date: tx.today }] }] as const
  if (decided.outcome === 'penalty') await startPenaltyClocks(tx, by, found, served)
  const { outcome, deviation, tier, cell } = decided
  return finish(tx, by, found, {
    entry: { kind: 'decide', data: { ...saidOf(decided), document, late }, said: writtenOf(decided) },
    ...{ turned: turned.value, ended: 'transferred', changes: { decided_on: tx.today } },
    told: { document, outcome, deviation, tier, cell, late },
  })
}

function whyNotNow(tx: Tx, papers: readonly Paper[], notified: Proposal, decided: Proposal): Refusal | null {
  if (besideOf(papers).recusals.length > 0)
    return { code: 'penalties.recusal-open', kind: 'conflict', article: { law: 'APL', article: '43' } }
  const defended = papers.some(({ kind }) => kind === 'hear-statement' || kind === 'hold-hearing')
  if (isHeavier(decided, notified)) {
    const code = defended ? 'penalties.heavier-after-defence' : 'penalties.heavier-than-notified'
    return { code, kind: 'forbidden', article: { law: 'APL', article: defended ? '45' : '44' } }
  }
  if (decided.outcome === 'transfer') return whyNotEnd(besideOf(papers))
  return decided.outcome === 'penalty' ? whyNotByFile(papers, decided, tx.today) : null
}
