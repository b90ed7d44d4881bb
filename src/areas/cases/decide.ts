import { must } from '#base/assert.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { dueOf, NOTHING_DUE, startClocks, stopClocks } from '../clocks/index.ts'
import type { Item } from '../services/index.ts'
import { postFor } from './access.ts'
import { type Case, type CaseRef, CLOSED } from './case.ts'
import { cases } from './cases.ts'
import { clockHome, ownerOf } from './clock-home.ts'
import type { DecideInput } from './contract.ts'
import { DECISION_RULES } from './decision-clocks.ts'
import { itemOfCase } from './edition-of.ts'
import { type CasesFact, fact } from './facts.ts'
import { lockOthers } from './joint.ts'
import { follow } from './life.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { saveCase } from './save-case.ts'
import { stepAt, turnSteps } from './steps.ts'

type Ending = 'grant' | 'refuse' | 'forward'
const OUTCOME = { grant: 'granted', refuse: 'refused', forward: 'forwarded' } as const
const REASONS = { law: 'ALL', article: '38(2)' }
/** Longest reasons we keep; characters. */
const LONGEST = 4000

/** Grants (行政许可法 §38(1)): the decision clocks stop, ten working days for delivery start (§44). */
export function grant(tx: Tx, by: Actor, ref: CaseRef, input: DecideInput): Promise<Outcome<Done>> {
  return decide(tx, by, ref, 'grant', input)
}

/** Refuses, with the published conditions that are not met and the remedies (行政许可法 §38(2)). */
export function refuseCase(tx: Tx, by: Actor, ref: CaseRef, input: DecideInput): Promise<Outcome<Done>> {
  return decide(tx, by, ref, 'refuse', input)
}

/** Ends the review of the lower level: opinion and all materials go up (行政许可法 §43). */
export function forward(tx: Tx, by: Actor, ref: CaseRef, input: DecideInput): Promise<Outcome<Done>> {
  return decide(tx, by, ref, 'forward', input)
}

/** Why this decision cannot be made now: steps are open, the decider checked on site, grounds are missing or not published. */
export function whyNotDecide(by: Actor, found: Case, item: Item, how: Ending, input: DecideInput): Refusal | null {
  if ((how === 'forward') !== item.escalated && how !== 'refuse')
    return { code: 'cases.not-decided-here', kind: 'conflict', article: { law: 'ALL', article: '43' } }
  if (stepAt(item, found.step)?.branch !== 'decision')
    return { code: 'cases.steps-open', kind: 'conflict', facts: { step: found.step } }
  if (by.kind === 'officer' && found.siteCheckers.includes(by.staffId))
    return { code: 'cases.checker-decides', kind: 'forbidden', article: { law: 'ALL', article: '34' } }
  const published = input.grounds.every((id) => item.conditions.some((one) => one.id === id))
  if (!published || input.reasons.length > LONGEST)
    return { code: 'cases.not-in-edition', kind: 'invalid', article: REASONS }
  if (how === 'refuse' && input.grounds.length === 0)
    return { code: 'cases.grounds-needed', kind: 'invalid', article: REASONS }
  return null
}

async function decide(tx: Tx, by: Actor, ref: CaseRef, how: Ending, input: DecideInput): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, how)
  if (!allowed.ok) return allowed
  const found = allowed.value
  const item = await itemOfCase(tx, found)
  const no = whyNotDecide(by, found, item, how, input)
  if (no) return refuse(no)

  const post = must(postFor(by, found, how), 'post')
  const outcome = OUTCOME[how]
  const turned = await moveChart(tx, found, { pass: 'decision', facts: { outcome } })
  if (!turned.ok) return turned
  await cases(tx)
    .insertInto('cases.decision')
    .values({
      ...{ body_id: found.bodyId, case_id: found.id, outcome, decided_on: tx.today, by_post: post.code },
      ...{ grounds: JSON.stringify(input.grounds), reasons: input.reasons, delivered_how: null, delivered_on: null },
    })
    .execute()
  await stopDecisionClocks(tx, by, found, how)
  const due = how === 'grant' ? dueOf(await startDelivery(tx, by, found)) : NOTHING_DUE
  const staffId = by.kind === 'officer' ? by.staffId : null
  const ended = { staffId, post: post.code, late: false, checkers: [], found: [] }
  const state = follow(found.state, how)
  const changes = { state, decided_on: tx.today, decided_by: staffId, step: turned.value.step, holder_staff_id: null }
  const saved = await saveCase(tx, found, { ...changes, ...due, closed_on: CLOSED.includes(state) ? tx.today : null })
  await turnSteps(tx, found, saved, item, turned.value, ended)
  const type: CasesFact = `case.${outcome}`
  const late = found.light === 'over_promised' || found.light === 'over_statutory'
  const told = { grounds: input.grounds, late, deliverBy: due.due_on }
  await record(tx, by, fact(type, saved, { ...told, flow: turned.value.flow }))
  return done({ version: saved.version })
}

/** The one clock of a joint handling runs on until the last of its cases is decided. */
async function stopDecisionClocks(tx: Tx, by: Actor, found: Case, how: Ending): Promise<void> {
  const others = await lockOthers(tx, found)
  if (others.some(({ state }) => state === 'accepted' || state === 'suspended')) return
  const home = clockHome(found)
  const event = how === 'forward' ? 'referred' : 'decision_made'
  const outcome = how === 'grant' ? 'granted' : 'refused'
  const stop = event === 'referred' ? { type: event, date: tx.today } : { type: event, date: tx.today, outcome }
  await stopClocks(tx, by, home.bodyId, ownerOf(home), stop, DECISION_RULES)
}

function startDelivery(tx: Tx, by: Actor, found: Case) {
  const events = [{ type: 'decision_made', date: tx.today, outcome: 'granted' }] as const
  return startClocks(tx, by, found.bodyId, ownerOf(found), [{ rule: 'ALL.DELIVERY', events }])
}
