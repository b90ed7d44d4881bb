import { dayNumber } from '#base/days.ts'
import { isFar, whiskersOf } from '#law/penalties/statistics/far-from-like.ts'
import { onTheLastDay } from '#law/penalties/statistics/on-the-last-day.ts'
import { sameOfficerApart } from '#law/penalties/statistics/same-officer-apart.ts'
import { severalSmallFines } from '#law/penalties/statistics/several-small-fines.ts'
import type { Tx } from '#platform/db/tx.ts'
import { clocksOf } from '../../../clocks/index.ts'
import type { PenaltyCase } from '../case.ts'
import { type Decision, decisionOf } from '../decision.ts'
import { likesOf } from '../measured/likes-of.ts'
import { sameDayFines } from '../measured/same-day-fines.ts'
import { papersOf, proposalNow } from '../papers.ts'
import type { Noticed } from './flags.ts'

/**
 * What internal control notices about a decided case: outside the tier, no tier, no review though one was due, late or on
 * the last days, far from its like, the same officer far apart on the same facts, several small fines in one day. Signs,
 * and no verdicts: the legal office answers each. The measures are those of `src/law/penalties/statistics`.
 */
export async function noticed(tx: Tx, found: PenaltyCase): Promise<readonly Noticed[]> {
  const decision = await decisionOf(tx, found)
  if (decision?.outcome !== 'penalty') return []
  return [
    ...ofTier(decision),
    ...(await ofReview(tx, found)),
    ...(await ofTime(tx, found, decision)),
    ...(await ofLikes(tx, found, decision)),
    ...(await ofSmallFines(tx, found, decision)),
  ]
}

function ofTier({ deviation, tier }: Decision): readonly Noticed[] {
  if (deviation === 'no_tier') return [{ kind: 'no_tier', data: {} }]
  const outside = deviation === 'outside_tier' || deviation === 'mitigated'
  return outside ? [{ kind: 'outside_tier', data: { deviation, tier: tier ?? '' } }] : []
}

async function ofReview(tx: Tx, found: PenaltyCase): Promise<readonly Noticed[]> {
  const proposal = await proposalNow(tx, found)
  if (!proposal?.reviewDue) return []
  const papers = await papersOf(tx, found)
  const passed = papers.some(({ kind, data }) => kind === 'review-legal' && data['result'] === 'pass')
  return passed ? [] : [{ kind: 'no_review', data: {} }]
}

/** Late, or on day 89 or 90 of ninety: the due day is that of the clock, pauses and extension counted in. */
async function ofTime(tx: Tx, { bodyId, id }: PenaltyCase, { decidedOn }: Decision): Promise<readonly Noticed[]> {
  const clocks = await clocksOf(tx, { bodyId, kind: 'penalty', ids: [id] })
  const due = clocks.get(id)?.find(({ rule }) => rule === 'PENALTY.DECISION')?.dueOn ?? null
  if (due === null) return []
  const before = dayNumber(due) - dayNumber(decidedOn)
  if (before < 0) return [{ kind: 'late', data: { due, decidedOn } }]
  const last = onTheLastDay([{ id, day: 90 - before, limit: 90 }])
  return last.length > 0 ? [{ kind: 'last_days', data: { due, decidedOn } }] : []
}

/** Beside its like: far from them, or more than half of the range from another of the same officer. */
async function ofLikes(tx: Tx, found: PenaltyCase, decision: Decision): Promise<readonly Noticed[]> {
  const beside = await likesOf(tx, found, decision)
  if (!beside || decision.cell === null) return []
  const { own, likes } = beside
  const { cell } = decision
  const whiskers = whiskersOf(likes.map(({ p }) => p))
  const far = whiskers && isFar(own, whiskers)
  const all = [...likes, { id: found.id, p: own, officers: found.investigators }]
  const apart = found.investigators.flatMap((officer) =>
    sameOfficerApart(
      all.flatMap((one) => (one.officers.includes(officer) ? [{ id: one.id, officer, cell, p: one.p }] : [])),
    ),
  )
  return [
    ...(far ? [{ kind: 'unlike_its_like', data: { cases: likes.length, p: own.toFixed(3) } } as const] : []),
    ...(apart.some(({ ids }) => ids.includes(found.id)) ? [{ kind: 'same_officer_apart', data: {} } as const] : []),
  ]
}

async function ofSmallFines(tx: Tx, found: PenaltyCase, { decidedOn }: Decision): Promise<readonly Noticed[]> {
  if (found.procedure !== 'summary') return []
  const fines = (await sameDayFines(tx, found, decidedOn)).map((one) => ({ ...one, decidedOn, summary: true }))
  return severalSmallFines(fines).map(({ ids, together }) => ({
    kind: 'many_small_fines' as const,
    data: { count: ids.length, together: together.toFixed(2) },
  }))
}
