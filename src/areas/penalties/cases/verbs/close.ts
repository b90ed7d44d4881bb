import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { clocksOf } from '../../../clocks/index.ts'
import { debtOf, owing } from '../after/debt.ts'
import { mayAfter } from '../after/may-after.ts'
import { besideOf, whyNotEnd } from '../beside.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import type { Decision } from '../decision.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { moveChart } from '../move-chart.ts'
import { papersOf } from '../papers.ts'
import { PUBLISHING } from '../published/publication-rule.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * Whether the act was put right is looked at (复查, 行政处罚法 §28), then the case is closed and filed (§47). Refused while it
 * is not put right, while something is seized (行政强制法 §28), while money is open, and while publication is due.
 */
export async function close(tx: Tx, by: Actor, ref: PenaltyRef, input: VerbInput<'close'>): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'close')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const no =
    whyNotCorrected(decision, input.corrected) ??
    whyNotEnd(besideOf(await papersOf(tx, found))) ??
    (await whyNotDone(tx, found, decision))
  if (no) return refuse(no)
  const turned = await moveChart(tx, found, { pass: 'closing' })
  if (!turned.ok) return turned

  const { state, flow } = turned.value
  const entry = { kind: 'close', data: { corrected: input.corrected }, said: { note: input.note } } as const
  const place = { state: state === 'none' ? ('closed' as const) : state, flow }
  return finish(tx, by, found, { entry, turned: place, told: { corrected: input.corrected } })
}

/** An order to correct is checked; that nothing is left to correct can be said only where nothing was ordered. */
function whyNotCorrected({ correctBy }: Decision, corrected: VerbInput<'close'>['corrected']): Refusal | null {
  const isOpen = corrected === 'no' || (corrected === 'nothing_to_correct' && correctBy !== null)
  return isOpen ? { code: 'penalties.not-corrected', kind: 'conflict', article: { law: 'APL', article: '28' } } : null
}

async function whyNotDone(tx: Tx, found: PenaltyCase, decision: Decision): Promise<Refusal | null> {
  const { left } = owing(await debtOf(tx, found, decision), tx.today)
  if (decision.outcome === 'penalty' && left.gt(0))
    return {
      ...{ code: 'penalties.money-open', kind: 'conflict', article: { law: 'APL', article: '67' } },
      facts: { left: left.toFixed(2) },
    }
  const open = await clocksOf(tx, { bodyId: found.bodyId, kind: 'penalty', ids: [found.id] }, { openOnly: true })
  const isDue = open.get(found.id)?.some(({ rule }) => PUBLISHING.some((due) => due === rule)) ?? false
  return isDue ? { code: 'penalties.publication-due', kind: 'conflict', article: { law: 'APL', article: '48' } } : null
}
