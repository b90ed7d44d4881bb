import type { Tx } from '#platform/db/tx.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import { type DecisionView, type Entry, NO_PENALTY_GROUNDS, type PenaltyView, type Proposal } from '../contract.ts'
import { flagsOf } from '../control/flags.ts'
import { type Decision, decisionOf, reasonsPlace } from '../decision.ts'
import { penalties } from '../penalty-cases.ts'
import { debtOf, owedShown, owing, paymentsOf } from './debt.ts'

/** What a case shows once it is decided: decision, money, what internal control noticed. */
export async function afterDecision(
  tx: Tx,
  found: PenaltyCase,
  papers: readonly Entry[],
  proposal: Proposal | null,
): Promise<Pick<PenaltyView, 'decision' | 'payments' | 'owed' | 'flags'>> {
  const decision = await decisionOf(tx, found)
  const flags = await flagsOf(tx, found)
  if (!decision) return { decision: null, payments: [], owed: null, flags }
  const owed = decision.outcome === 'penalty' ? owedShown(owing(await debtOf(tx, found, decision), tx.today)) : null
  const view = await viewOf(tx, found, decision, papers, proposal)
  return { decision: view, payments: await paymentsOf(tx, found), owed, flags }
}

async function viewOf(
  tx: Tx,
  found: PenaltyCase,
  decision: Decision,
  papers: readonly Entry[],
  proposal: Proposal | null,
): Promise<DecisionView> {
  const paper = papers.find(({ kind }) => kind === 'decide' || kind === 'on-the-spot')
  return {
    ...decision,
    ...(await writtenOf(tx, found)),
    facts: sealedIn(paper)?.facts ?? decision.facts,
    noPenaltyGround: NO_PENALTY_GROUNDS.find((ground) => ground === paper?.data['noPenaltyGround']) ?? null,
    ...{ fine: decision.fine?.toFixed(2) ?? null, confiscated: decision.confiscated.toFixed(2) },
    resultFine: decision.resultFine?.toFixed(2) ?? null,
    hearingRight: proposal?.hearingRight ?? false,
    reviewDue: proposal?.reviewDue ?? false,
    discussionDue: proposal?.discussionDue ?? false,
    makerDue: proposal?.makerDue ?? false,
    publication: await publicationOf(tx, found),
  }
}

/** The paper keeps the facts whole; the decision keeps them without the reasons why one could not be established. */
function sealedIn(paper: Entry | undefined): Proposal | undefined {
  return paper?.said['proposal'] as Proposal | undefined // the verbs that decide seal nothing else under the word
}

async function writtenOf(
  tx: Tx,
  { bodyId, id }: PenaltyRef,
): Promise<Pick<DecisionView, 'lighter' | 'heavier' | 'ground' | 'reasons'>> {
  const { lighter, heavier, ground, reasons_sealed } = await penalties(tx)
    .selectFrom('penalties.decision')
    .select(['lighter', 'heavier', 'ground', 'reasons_sealed'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    // written by saveDecision only, from lists of these words
    lighter: lighter as DecisionView['lighter'],
    heavier: heavier as DecisionView['heavier'],
    ...{ ground, reasons: tx.vault.open(reasonsPlace(id), reasons_sealed) },
  }
}

async function publicationOf(tx: Tx, { bodyId, id }: PenaltyRef): Promise<DecisionView['publication']> {
  const row = await penalties(tx)
    .selectFrom('penalties.publication')
    .select(['state', 'shown_until'])
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .executeTakeFirst()
  return row ? { state: row.state, shownUntil: row.shown_until } : null
}
