import { addDays } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { NOTHING_DUE, stopClocks } from '../clocks/index.ts'
import type { Item } from '../services/index.ts'
import type { Case, CaseRef } from './case.ts'
import { cases } from './cases.ts'
import { ownerOf } from './clock-home.ts'
import { type AskCorrectionInput, LACKING } from './contract.ts'
import { itemOfCase } from './edition-of.ts'
import { fact } from './facts.ts'
import { lockOthers } from './joint.ts'
import { follow } from './life.ts'
import { secondNoticeGrounds } from './life-lists.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { type Changes, saveCase } from './save-case.ts'

/** 行政许可法 §32(4): everything that is to be corrected is told at one time. */
const AT_ONE_TIME = { law: 'ALL', article: '32(4)' }
/** How long the applicant has to answer; calendar days, told in the notice. House rule, printed on it. */
const ANSWER_DAYS = 30

/**
 * The one correction notice. Only materials and conditions of the item's edition can be asked for, chosen, not typed. A
 * second one needs a published ground and is told in the journal as what it is.
 */
export async function askCorrection(
  tx: Tx,
  by: Actor,
  ref: CaseRef,
  input: AskCorrectionInput,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'ask-correction')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const item = await itemOfCase(tx, found)
  const no = whyNotAsk(found, item, input)
  if (no) return refuse(no)

  const nth = found.corrections + 1
  const answerBy = addDays(tx.today, ANSWER_DAYS)
  await cases(tx)
    .insertInto('cases.correction')
    .values({
      ...{ body_id: found.bodyId, case_id: found.id, no: nth, ground: input.ground ?? null, asked_on: tx.today },
      ...{ answer_by: answerBy, handed_in_on: null },
      materials: JSON.stringify(input.materials),
      conditions: JSON.stringify(input.conditions),
    })
    .execute()
  await stopClocks(tx, by, found.bodyId, ownerOf(found), { type: 'correction_notice_sent', date: tx.today })
  const told = { notice: nth, ground: input.ground ?? null, materials: input.materials.map(({ id }) => id), answerBy }
  const saved = await waitForAnswer(tx, by, found, { corrections: nth }, { ...told, conditions: input.conditions })
  if (!saved.ok) return saved
  for (const other of await lockOthers(tx, found)) {
    const also = await waitForAnswer(tx, by, other, {}, { notice: nth, lead: saved.value.number })
    if (!also.ok) return also
  }
  return done({ version: saved.value.version })
}

/** From now on the applicant has it: the case, and those it leads. */
async function waitForAnswer(tx: Tx, by: Actor, found: Case, more: Changes, told: FactData): Promise<Outcome<Case>> {
  const turned = await moveChart(tx, found, { pass: 'intake', facts: { intake: 'correction' } })
  if (!turned.ok) return turned
  const saved = await saveCase(tx, found, { state: follow(found.state, 'ask-correction'), ...more, ...NOTHING_DUE })
  await record(tx, by, fact('case.correction_asked', saved, { ...told, flow: turned.value.flow }))
  return done(saved)
}

function whyNotAsk(found: Case, item: Item, { materials, conditions, ground }: AskCorrectionInput): Refusal | null {
  if (materials.length + conditions.length === 0) return { code: 'cases.nothing-asked', kind: 'invalid' }
  const known =
    materials.every(({ id, lacking }) => item.materials.some((one) => one.id === id) && LACKING.includes(lacking)) &&
    conditions.every((id) => item.conditions.some((one) => one.id === id))
  if (!known) return { code: 'cases.not-in-edition', kind: 'invalid', article: { law: 'ALL', article: '31' } }
  const fetched = materials.find(({ id }) => item.materials.some((one) => one.id === id && one.from !== null))
  if (fetched)
    return {
      code: 'cases.office-fetches',
      kind: 'invalid',
      article: { law: 'OLS', article: '7' },
      facts: { material: fetched.id },
    }
  if (found.corrections === 0) return ground === undefined ? null : { code: 'cases.no-second-notice', kind: 'invalid' }
  const published = secondNoticeGrounds().some(({ key }) => key === ground)
  return published ? null : { code: 'cases.told-at-one-time', kind: 'conflict', article: AT_ONE_TIME }
}
