import { must } from '#base/assert.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { DeclaredFact } from '#law/flows/chart.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { clocksOf } from '../clocks/index.ts'
import { knownChart } from '../processes/index.ts'
import type { Item, Step } from '../services/index.ts'
import { factsToTell, readFacts } from './asked-facts.ts'
import type { Case, CaseRef } from './case.ts'
import { clockHome } from './clock-home.ts'
import type { CompleteStepInput } from './contract.ts'
import { itemOfCase } from './edition-of.ts'
import { fact } from './facts.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { openSteps, stepMeant, worksAt } from './open-steps.ts'
import { saveCase } from './save-case.ts'
import { staffOfHolder } from './staff-of-holder.ts'
import { stepAt, stepDue, turnSteps } from './steps.ts'

/** 行政许可法 §34(3): where substance must be verified, two or more members of staff do it. */
const TWO_CHECK = { law: 'ALL', article: '34(3)' }

/**
 * The work of the current step is done; the next one begins with its own small clock (限時辦結制). A site check names
 * those who checked, two at least; what they found about the conditions is kept. The decision is not a step to complete.
 */
export async function completeStep(tx: Tx, by: Actor, ref: CaseRef, input: CompleteStepInput): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'complete-step')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const item = await itemOfCase(tx, found)
  const at = stepMeant(by, found, item, await openSteps(tx, found), input.step)
  const step = stepAt(item, at)
  const no = whyNotComplete(by, found, item, step, input) ?? (await whyNotTheseCheckers(tx, by, found, input))
  if (no) return refuse(no)
  const facts = readFacts(await askedAt(tx, found, step), input.facts ?? {})
  if (!facts.ok) return facts

  const turned = await moveChart(tx, found, { step: must(step, 'step').id, facts: facts.value })
  if (!turned.ok) return turned
  const used = await usedOfPromise(tx, found)
  const late = used > stepDue(item, at)
  const checkers = input.checkers ?? []
  const staffId = by.kind === 'officer' ? by.staffId : null
  const post = postsOf(by).find(({ bodyId }) => bodyId === found.holderBodyId)?.code ?? null
  const ended = { staffId, post, late, checkers, found: input.conditions ?? [] }
  const all = [...new Set([...found.siteCheckers, ...checkers])]
  const changes = { step: turned.value.step, holder_staff_id: null, site_checkers: JSON.stringify(all) }
  const saved = await saveCase(tx, found, changes)
  await turnSteps(tx, found, saved, item, turned.value, ended)
  const told = { done: must(step, 'step').id, late, checkers: checkers.length, counted: used, flow: turned.value.flow }
  await record(tx, by, fact('case.step_completed', saved, told))
  return done({ version: saved.version })
}

/** Why the current step cannot be completed so: it is the decision, another post's, or checked by one person only. */
export function whyNotComplete(
  by: Actor,
  found: Case,
  item: Item,
  step: Step | null,
  { checkers = [], conditions = [] }: CompleteStepInput,
): Refusal | null {
  if (!step || step.branch === 'decision') return { code: 'cases.decide-instead', kind: 'conflict' }
  if (step.at === 'body' && found.holderBodyId !== found.bodyId) return { code: 'cases.not-here', kind: 'conflict' }
  const { role } = step
  if (!worksAt(by, found, step)) return { code: 'cases.another-post', kind: 'forbidden', facts: { role: role ?? '' } }
  if (role === 'site_check' && new Set(checkers).size < 2)
    return { code: 'cases.two-check', kind: 'invalid', article: TWO_CHECK }
  const known = conditions.every(({ id }) => item.conditions.some((one) => one.id === id))
  return known ? null : { code: 'cases.not-in-edition', kind: 'invalid', article: { law: 'ALL', article: '31' } }
}

/** Those who checked are staff of the body that holds the case: the officer, and people with a post there. */
async function whyNotTheseCheckers(
  tx: Tx,
  by: Actor,
  found: Case,
  { checkers = [] }: CompleteStepInput,
): Promise<Refusal | null> {
  const own = by.kind === 'officer' ? by.staffId : null
  const others = checkers.filter((id) => id !== own)
  if (others.length === 0) return null
  const staff = await staffOfHolder(tx, found.holderBodyId)
  const known = others.every((id) => staff.some(({ staffId }) => staffId === id))
  return known ? null : { code: 'cases.checker-not-here', kind: 'invalid', article: TWO_CHECK }
}

/** What the chart asks whoever completes this step. */
async function askedAt(tx: Tx, { chartHash }: Case, step: Step | null): Promise<readonly DeclaredFact[]> {
  return step && chartHash !== null ? factsToTell((await knownChart(tx, chartHash)).chart, step.id) : []
}

/** Working days of the promise used up to today; suspensions are not counted. */
async function usedOfPromise(tx: Tx, found: Case): Promise<number> {
  const home = clockHome(found)
  const all = await clocksOf(tx, { bodyId: home.bodyId, kind: 'case', ids: [home.id] }, { openOnly: true })
  return all.get(home.id)?.find(({ kind }) => kind === 'promised')?.used ?? 0
}
