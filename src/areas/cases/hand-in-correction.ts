import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { phraseFits } from '#platform/secrets/phrase.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { type DueCopy, dueOf } from '../clocks/index.ts'
import { MISSING } from './access.ts'
import { actForApplicant } from './act-for-applicant.ts'
import type { Case, CaseRef } from './case.ts'
import { cases, lockCase } from './cases.ts'
import type { MaterialInput, Verb } from './contract.ts'
import { itemOfCase } from './edition-of.ts'
import { type CasesFact, fact } from './facts.ts'
import { lockOthers, whyNotJoint } from './joint.ts'
import { follow, whyNotFollow } from './life.ts'
import { keepMaterials, whyNotMaterials } from './materials.ts'
import { type Done, may } from './may.ts'
import { moveChart } from './move-chart.ts'
import { startCompleteness } from './open-case.ts'
import { saveCase } from './save-case.ts'

/** What is handed in; `phrase` by the applicant without an account. */
export interface HandInInput {
  readonly materials: readonly MaterialInput[]
  readonly phrase?: string
}

/**
 * The applicant (with number and phrase), the counter or the agent hands in what the notice asked for. The formal check
 * begins anew: five working days from today (行政许可法 §32(4)).
 */
export async function handInCorrection(tx: Tx, by: Actor, ref: CaseRef, input: HandInInput): Promise<Outcome<Done>> {
  const allowed = await mayAsApplicant(tx, by, ref, 'hand-in-correction', input.phrase)
  if (!allowed.ok) return allowed
  const found = allowed.value
  const no = whyNotMaterials(await itemOfCase(tx, found), input.materials)
  if (no) return refuse(no)

  const { n } = await cases(tx)
    .selectFrom('cases.material')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .executeTakeFirstOrThrow()
  await keepMaterials(tx, found, input.materials, { from: Number(n), correction: found.corrections })
  await cases(tx)
    .updateTable('cases.correction')
    .set({ handed_in_on: tx.today })
    .where('body_id', '=', found.bodyId)
    .where('case_id', '=', found.id)
    .where('no', '=', found.corrections)
    .execute()
  const due = dueOf(await startCompleteness(tx, by, found.bodyId, found.id))
  const saved = await checkAgain(tx, by, found, due)
  if (!saved.ok) return saved
  for (const other of await lockOthers(tx, found)) {
    const also = await checkAgain(tx, by, other, due)
    if (!also.ok) return also
  }
  return done({ version: saved.value.version })
}

/** The verbs an applicant has, and the fact each ends in: that is what a mandate notes when an agent does it. */
const ENDS_IN = { 'hand-in-correction': 'case.correction_handed_in', withdraw: 'case.withdrawn' } as const satisfies {
  readonly [V in Verb]?: CasesFact
}

/** As `may`, but for whoever holds number and phrase as well; a wrong phrase is answered like a wrong number. */
export async function mayAsApplicant(
  tx: Tx,
  by: Actor,
  ref: CaseRef,
  verb: keyof typeof ENDS_IN,
  phrase: string | undefined,
): Promise<Outcome<Case>> {
  if (by.kind !== 'visitor') {
    const allowed = await may(tx, by, ref, verb)
    return allowed.ok ? actForApplicant(tx, by, allowed.value, verb, ENDS_IN[verb]) : allowed
  }
  const found = await lockCase(tx, ref)
  if (!found || phrase === undefined || !phraseFits(tx.vault, 'case', found.number, phrase)) return refuse(MISSING)
  const no: Refusal | null = whyNotJoint(found, verb) ?? whyNotFollow(found.state, verb)
  return no ? refuse(no) : done(found)
}

async function checkAgain(tx: Tx, by: Actor, found: Case, due: DueCopy): Promise<Outcome<Case>> {
  const turned = await moveChart(tx, found, { pass: 'correction' })
  if (!turned.ok) return turned
  const state = follow(found.state, 'hand-in-correction')
  const saved = await saveCase(tx, found, { state, received_on: tx.today, ...due })
  const told = { notice: found.corrections, due: due.due_on, flow: turned.value.flow }
  await record(tx, by, fact('case.correction_handed_in', saved, told))
  return done(saved)
}
