import type { OnConflictBuilder } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import { type Item, type Step, stepDueAfter } from '../services/index.ts'
import type { Case } from './case.ts'
import { cases } from './cases.ts'
import type { Turned } from './move-chart.ts'
import type { CasesTables } from './tables.ts'

/** The step of the edition a case stands at, numbered from 1; null before the first and after the last. */
export function stepAt(item: Item, no: number): Step | null {
  return item.steps[no - 1] ?? null
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

/** The steps that a move on the chart ended and began. */
type Turn = Pick<Turned, 'left' | 'begun'>

/** Ends the steps the case has left and begins those it stands at now, in one statement. */
export async function turnSteps(
  tx: Tx,
  before: Case,
  after: Case,
  item: Item,
  { left, begun }: Turn,
  ended: StepDone,
): Promise<void> {
  const rows = begun.flatMap((no) => stepRow(tx, after, item, no) ?? [])
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
      .where('body_id', '=', after.bodyId)
      .where('case_id', '=', after.id)
      .where('no', 'in', [0, ...left]) // never an empty list, which SQL does not know
      .where('done_on', 'is', null)
  if (rows.length > 0)
    await cases(tx).with('ended', end).insertInto('cases.step').values(rows).onConflict(again).execute()
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

/** A step that comes round again begins anew; one that was never left keeps its beginning. */
function again(conflict: OnConflictBuilder<CasesTables, 'cases.step'>) {
  return conflict
    .columns(['body_id', 'case_id', 'no'])
    .doUpdateSet((eb) => ({ started_on: eb.ref('excluded.started_on'), done_on: null, done_by: null, late: false }))
    .where('cases.step.done_on', 'is not', null)
}
