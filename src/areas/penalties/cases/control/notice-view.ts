import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import type { Amount } from '#law/penalties/amount.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { clocksOf } from '../../../clocks/index.ts'
import { findBody } from '../../../organisations/index.ts'
import type { PenaltyCase, PenaltyRef } from '../case.ts'
import type { Flag, FlagKind } from '../contract.ts'
import { type Decision, decisionOf } from '../decision.ts'
import { type Like, likesOf } from '../measured/likes-of.ts'
import { type SameDayFine, sameDayFines } from '../measured/same-day-fines.ts'
import { caseNow } from '../penalty-cases.ts'
import { violationsOf } from '../violation.ts'
import { NOT_YOUR_FLAGS, seesFlags, whyNotThisPerson } from './flag-access.ts'
import { flagsOf } from './flags.ts'

/** A notice with what led to it. The party is not in it: who supervises does not need the name. */
export interface NoticeView {
  readonly flag: Flag
  readonly found: PenaltyCase
  readonly body: Text
  readonly violation: Text
  readonly decision: Decision | null
  readonly compared: Compared
  /** Why who is looking may not answer; null: nothing stands in the way. */
  readonly whyNot: Refusal | null
}

/** What the case was held against; what a kind of notice does not compare is empty. */
export interface Compared {
  /** Where the fine lies in the range of the law, 0 to 1. */
  readonly own: Amount | null
  readonly likes: readonly Like[]
  readonly sameDay: readonly SameDayFine[]
  /** The last day of what was late or ran out. */
  readonly dueOn: Day | null
}

/** One notice of internal control, for whoever answers it. */
export async function noticeView(tx: Tx, actor: Actor, ref: PenaltyRef, kind: FlagKind): Promise<Outcome<NoticeView>> {
  if (!(await seesFlags(tx, actor, ref.bodyId))) return refuse(NOT_YOUR_FLAGS)
  const found = await caseNow(tx, ref)
  const flag = (await flagsOf(tx, ref)).find((each) => each.kind === kind)
  if (!found || !flag) return refuse({ code: 'penalties.no-such-flag', kind: 'missing' })
  const decision = await decisionOf(tx, ref)
  return done({
    ...{ flag, found, decision },
    body: must(await findBody(tx, ref.bodyId), 'body').name,
    violation: (await violationsOf(tx, [found.standardId]))(found.standardId),
    compared: await comparedOf(tx, found, flag, decision),
    whyNot: await whyNotThisPerson(tx, actor, found),
  })
}

async function comparedOf(tx: Tx, found: PenaltyCase, { kind, data }: Flag, decision: Decision | null) {
  const none: Compared = { own: null, likes: [], sameDay: [], dueOn: null }
  if (kind === 'overdue') return { ...none, dueOn: await dueOf(tx, found, String(data['rule'])) }
  if (!decision) return none
  switch (kind) {
    case 'late':
    case 'last_days':
      return { ...none, dueOn: await dueOf(tx, found, 'PENALTY.DECISION') }
    case 'many_small_fines':
      return { ...none, sameDay: await sameDayFines(tx, found, decision.decidedOn) }
    case 'outside_tier':
    case 'unlike_its_like':
      return { ...none, ...(await likesOf(tx, found, decision)) }
    case 'same_officer_apart': {
      const beside = await likesOf(tx, found, decision)
      const mine = beside?.likes.filter(({ officers }) => officers.some((one) => found.investigators.includes(one)))
      return { ...none, own: beside?.own ?? null, likes: mine ?? [] }
    }
    default:
      return none
  }
}

async function dueOf(tx: Tx, { bodyId, id }: PenaltyRef, rule: string): Promise<Day | null> {
  const clocks = await clocksOf(tx, { bodyId, kind: 'penalty', ids: [id] })
  return clocks.get(id)?.find((clock) => clock.rule === rule)?.dueOn ?? null
}
