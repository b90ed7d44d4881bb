import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { amount } from '#law/penalties/amount.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { debtOf, owing } from '../after/debt.ts'
import { mayAfter } from '../after/may-after.ts'
import { type RemedyTaken, remediesOf } from '../after/remedies-of.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { type Decision, decisionOf } from '../decision.ts'
import { finish } from '../finish.ts'
import type { Done } from '../may.ts'
import { penalties } from '../penalty-cases.ts'
import { startPenaltyClocks, stopPenaltyClocks } from '../penalty-clocks.ts'
import type { VerbInput } from '../shapes.ts'
import { moveSettled, type Place, stays } from '../where-on-chart.ts'

/**
 * Reconsideration or the court has decided. What is owed follows from it; a published decision that was changed, revoked or
 * found illegal or void is withdrawn within three working days (行政处罚法 §48). Never worse for the party (行政复议法 §63).
 */
export async function remedyResult(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'remedy-result'>,
): Promise<Outcome<Done>> {
  const allowed = await mayAfter(tx, by, ref, 'remedy-result')
  if (!allowed.ok) return allowed
  const { found, decision } = allowed.value
  const open = (await remediesOf(tx, found)).find(({ to }) => to === null)
  if (!open) return refuse({ code: 'penalties.no-remedy', kind: 'conflict' })
  const on = dayBetween(tx, input.on, open.from)
  if (!on.ok) return on
  const no = whyNotResult(decision, open, input)
  if (no) return refuse(no)

  const { result, reason } = input
  await saveResult(tx, found, { result, result_on: on.value, result_reason: reason, result_fine: input.fine })
  const place = await moveByDebt(tx, by, found)
  if (!place.ok) return place
  if (result !== 'upheld') await startWithdrawing(tx, by, found)
  const data = { kind: open.kind, result, reason, fine: input.fine }
  const told = { remedy: open.kind, result, reason, fine: input.fine }
  return finish(tx, by, found, { entry: { kind: 'remedy-result', on: on.value, data }, turned: place.value, told })
}

function whyNotResult(decision: Decision, open: RemedyTaken, input: VerbInput<'remedy-result'>): Refusal | null {
  if (input.result !== 'upheld' && input.reason === null) return { code: 'penalties.no-result-reason', kind: 'invalid' }
  const fineAllowed = input.result === 'changed' || input.result === 'illegal'
  if (input.fine !== null && !fineAllowed) return { code: 'penalties.no-fine-with-this', kind: 'invalid' }
  const before = decision.resultFine ?? decision.fine ?? amount(0)
  if (input.fine === null || amount(input.fine).lte(before)) return null
  const article = open.kind === 'court' ? { law: 'LIT', article: '77' } : { law: 'RL', article: '63' }
  return { code: 'penalties.worse-than-before', kind: 'invalid', article, facts: { fine: before.toFixed(2) } }
}

async function saveResult(
  tx: Tx,
  { bodyId, id }: PenaltyRef,
  changes: Pick<VerbInput<'remedy-result'>, 'result'> & {
    readonly result_on: Day
    readonly result_reason: VerbInput<'remedy-result'>['reason']
    readonly result_fine: string | null
  },
): Promise<void> {
  const { result_fine, ...others } = changes
  await penalties(tx)
    .updateTable('penalties.decision')
    .set({ ...others, ...(result_fine === null ? {} : { result_fine }) })
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .execute()
}

/** Where less is owed than was paid, or nothing any more, the case leaves the steps of money. */
async function moveByDebt(tx: Tx, by: Actor, found: PenaltyCase): Promise<Outcome<Place>> {
  const decision = must(await decisionOf(tx, found), 'decision')
  const { left } = owing(await debtOf(tx, found, decision), tx.today)
  const isWaiting = found.state === 'performing' || found.state === 'enforcing'
  if (!isWaiting || left.gt(0)) return done(stays(found))
  await stopPenaltyClocks(tx, by, found, 'terminated', ['PENALTY.PAY'])
  return moveSettled(tx, found)
}

async function startWithdrawing(tx: Tx, by: Actor, found: PenaltyCase): Promise<void> {
  const shown = await penalties(tx)
    .selectFrom('penalties.publication')
    .select('document')
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .where('state', '=', 'shown')
    .executeTakeFirst()
  if (!shown) return
  await startPenaltyClocks(tx, by, found, [
    { rule: 'PENALTY.WITHDRAW', events: [{ type: 'decision_revoked', date: tx.today }] },
  ])
}
