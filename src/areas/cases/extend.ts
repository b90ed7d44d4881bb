import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { addClockEvent, type ClockView, clocksOf, dueOf } from '../clocks/index.ts'
import { findBodyByCode } from '../organisations/index.ts'
import type { Case, CaseRef } from './case.ts'
import { lockCase } from './cases.ts'
import { clockHome, ownerOf, showDueToOthers } from './clock-home.ts'
import type { ExtendInput } from './contract.ts'
import { EXTENDABLE_RULES } from './decision-clocks.ts'
import { fact } from './facts.ts'
import { whyNotFollow } from './life.ts'
import { extendGrounds } from './life-lists.ts'
import { type Done, may } from './may.ts'
import { saveCase } from './save-case.ts'

/** 行政许可法 §42: ten working days by the head of the agency; fifteen in joint handling by the head of the government. */
const ONCE = { law: 'ALL', article: '42' }
const LONGEST = { own: 10, joint: 15 }

/**
 * The limit is extended, once, on or before the unextended due day, on a published ground that is told to the applicant.
 * The promise to the public stays as it was and counts as missed.
 */
export async function extend(tx: Tx, by: Actor, ref: CaseRef, input: ExtendInput): Promise<Outcome<Done>> {
  const allowed = await mayExtend(tx, by, ref)
  if (!allowed.ok) return allowed
  const found = allowed.value
  const home = clockHome(found)
  const running = await clocksOf(tx, { bodyId: home.bodyId, kind: 'case', ids: [home.id] }, { openOnly: true })
  const no = whyNotExtend(found, running.get(home.id) ?? [], input, tx.today)
  if (no) return refuse(no)

  const approver = found.jointLead ? 'government_head' : 'agency_head'
  const event = { type: 'extension_approved', date: tx.today, working_days: input.workingDays, approver }
  const due = dueOf(await addClockEvent(tx, by, home.bodyId, ownerOf(home), 'extended', event, EXTENDABLE_RULES))
  const saved = await saveCase(tx, found, { extended: true, ...due })
  await showDueToOthers(tx, saved, due)
  const told = { workingDays: input.workingDays, ground: input.ground, approver, due: due.due_on }
  await record(tx, by, fact('case.extended', saved, told))
  return done({ version: saved.version })
}

/** Why the limit cannot be extended so; `clocks` are the open ones of the case. */
export function whyNotExtend(
  found: Case,
  clocks: readonly ClockView[],
  { workingDays, ground }: ExtendInput,
  today: Case['collectedOn'],
): Refusal | null {
  const clock = clocks.find(({ rule }) => EXTENDABLE_RULES.includes(rule))
  if (!clock) return { code: 'cases.cannot-be-extended', kind: 'conflict', article: ONCE }
  if (found.extended) return { code: 'cases.extended-once', kind: 'conflict', article: ONCE }
  if (clock.dueOn !== null && today > clock.dueOn)
    return { code: 'cases.too-late-to-extend', kind: 'conflict', article: ONCE, facts: { due: clock.dueOn } }
  const most = found.jointLead ? LONGEST.joint : LONGEST.own
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > most)
    return { code: 'cases.extension-too-long', kind: 'invalid', article: ONCE, facts: { most } }
  return extendGrounds().some(({ key }) => key === ground)
    ? null
    : { code: 'cases.ground-needed', kind: 'invalid', article: ONCE }
}

/** Joint handling is extended by the head of the government, whose post is not in the deciding body. */
async function mayExtend(tx: Tx, by: Actor, ref: CaseRef): Promise<Outcome<Case>> {
  const found = await lockCase(tx, ref)
  if (!found?.jointLead) return may(tx, by, ref, 'extend')
  const government = await findBodyByCode(tx, 'gov')
  const heads = postsOf(by).some(({ bodyId, role }) => role === 'decide' && bodyId === government?.id)
  if (!heads) return refuse({ code: 'cases.government-head-extends', kind: 'forbidden', article: ONCE })
  const no = whyNotFollow(found.state, 'extend')
  return no ? refuse(no) : done(found)
}
