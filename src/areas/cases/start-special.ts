import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addClockEvent, dueOf } from '../clocks/index.ts'
import type { Item } from '../services/index.ts'
import type { CaseRef } from './case.ts'
import { cases } from './cases.ts'
import { clockHome, ownerOf, showDueToOthers } from './clock-home.ts'
import type { StartSpecialInput } from './contract.ts'
import { DECISION_RULES } from './decision-clocks.ts'
import { itemOfCase } from './edition-of.ts'
import { fact } from './facts.ts'
import { follow } from './life.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { saveCase } from './save-case.ts'

/** 行政许可法 §45: the time of these is not counted, and the applicant is told in writing how long they take. */
export const NOT_COUNTED = { law: 'ALL', article: '45' }
/** Of what an edition may announce, these are in §45; a hearing may be needed in any case (§§46, 47). */
const IN_THE_LAW: readonly string[] = ['hearing', 'testing', 'expert_review']
/** Longest time that can be told; working days. */
const LONGEST = 120

/** The special procedures that may stop the clock of this item. */
export function specialsOf(item: Item): readonly string[] {
  return [...new Set([...item.specials.filter((kind) => IN_THE_LAW.includes(kind)), ...steps(item), 'hearing'])]
}

/** Starts a hearing, test or expert review: the decision clocks pause from tomorrow until it has ended. */
export async function startSpecial(tx: Tx, by: Actor, ref: CaseRef, input: StartSpecialInput): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'start-special')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const no = whyNotSpecial(await itemOfCase(tx, found), input)
  if (no) return refuse(no)

  const turned = await moveChart(tx, found, { message: 'special-started' })
  if (!turned.ok) return turned
  const { n } = await cases(tx)
    .selectFrom('cases.special')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .executeTakeFirstOrThrow()
  const special = { kind: input.kind, started_on: tx.today, told_working_days: input.workingDays, ended_on: null }
  await cases(tx)
    .insertInto('cases.special')
    .values({ body_id: found.bodyId, case_id: found.id, no: Number(n) + 1, ...special })
    .execute()
  const home = clockHome(found)
  const event = { type: 'special_procedure_started', date: tx.today, kind: input.kind }
  const due = dueOf(await addClockEvent(tx, by, home.bodyId, ownerOf(home), 'paused', event, DECISION_RULES))
  const saved = await saveCase(tx, found, { state: follow(found.state, 'start-special'), ...due })
  await showDueToOthers(tx, saved, due)
  const told = { kind: input.kind, told: input.workingDays }
  await record(tx, by, fact('case.special_started', saved, { ...told, flow: turned.value.flow }))
  return done({ version: saved.version })
}

function whyNotSpecial(item: Item, { kind, workingDays }: StartSpecialInput): Refusal | null {
  if (!specialsOf(item).includes(kind))
    return { code: 'cases.not-in-edition', kind: 'invalid', article: NOT_COUNTED, facts: { special: kind } }
  const told = Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= LONGEST
  return told ? null : { code: 'cases.tell-how-long', kind: 'invalid', article: NOT_COUNTED }
}

function steps(item: Item): readonly string[] {
  return item.steps.some(({ special, role }) => special && role === 'expert') ? ['expert_review'] : []
}
