import type { OnConflictBuilder } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { type Item, type Step, stepDueAfter } from '../services/index.ts'
import type { Case } from './case.ts'
import { cases } from './cases.ts'
import type { CasesTables } from './tables.ts'

/** The step of the edition a case stands at, numbered from 1; null before the first and after the last. */
export function stepAt(item: Item, no: number): Step | null {
  return item.steps[no - 1] ?? null
}

/** The step a new case begins with: that of the village agent where papers are collected, else the window's. */
export function firstStep(item: Item, collected: boolean): number {
  const intake = item.steps.findIndex(({ role }) => role === 'intake')
  return collected || intake === -1 ? 1 : intake + 1
}

/** The first step after acceptance: intake at village, township and window is over by then. */
export function firstStepAfterAcceptance(item: Item): number {
  const index = item.steps.findIndex(({ role }) => role !== 'intake' && role !== 'agent')
  return index === -1 ? item.steps.length + 1 : index + 1
}

/** The next step whose work is the decision itself; null where the edition has none left. */
export function decisionStep(item: Item, from: number): number | null {
  const index = item.steps.findIndex(
    ({ role, branch }, i) => i + 1 >= from && (role === 'decide' || branch === 'decision'),
  )
  return index === -1 ? null : index + 1
}

/** The case whose step begins: who holds it holds the time. */
type Begins = Pick<Case, 'bodyId' | 'id' | 'holderBodyId' | 'holderPost'>

/** What is written when a step ends: who did it, who checked on site, what was found. */
export interface StepDone {
  readonly staffId: string | null
  readonly post: string | null
  readonly late: boolean
  readonly checkers: readonly string[]
  readonly found: readonly { readonly id: string; readonly met: boolean }[]
}

/** Ends the step a case stood at and begins the one it stands at now, in one statement. */
export async function turnStep(tx: Tx, before: Case, after: Case, item: Item, ended: StepDone): Promise<void> {
  const row = stepRow(tx, after, item, after.step)
  const values = {
    ...{ done_on: tx.today, done_by: ended.staffId, holder_post: ended.post, late: ended.late },
    holder_body_id: before.holderBodyId,
    checkers: JSON.stringify(ended.checkers),
    found: JSON.stringify(ended.found),
  }
  const end = (db: Pick<ReturnType<typeof cases>, 'updateTable'>) =>
    db
      .updateTable('cases.step')
      .set(values)
      .where('body_id', '=', before.bodyId)
      .where('case_id', '=', before.id)
      .where('no', '=', before.step)
      .where('done_on', 'is', null)
  if (row) await cases(tx).with('ended', end).insertInto('cases.step').values(row).onConflict(keep).execute()
  else await end(cases(tx)).execute()
}

/** After how many working days of the promise a step should be finished. */
export function stepDue(item: Item, no: number): number {
  return stepDueAfter(item)[no - 1]?.workingDays ?? item.promised
}

/** A step that begins, with whoever holds the case; null where the edition has no such step. */
export function stepRow(tx: Tx, found: Begins, item: Item, no: number) {
  const step = stepAt(item, no)
  if (!step) return null
  return {
    ...{ body_id: found.bodyId, case_id: found.id, no, step_id: step.id, started_on: tx.today },
    due_after: stepDue(item, no),
    ...{ done_on: null, holder_body_id: found.holderBodyId, holder_post: found.holderPost, done_by: null },
  }
}

/** A step that was begun before (a case that was returned) keeps its beginning. */
function keep(conflict: OnConflictBuilder<CasesTables, 'cases.step'>) {
  return conflict.columns(['body_id', 'case_id', 'no']).doNothing()
}
