import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { postsOf } from '#platform/signin/actor.ts'
import type { Item, Step } from '../services/index.ts'
import type { Case } from './case.ts'
import { cases } from './cases.ts'
import { stepAt } from './steps.ts'

/** The numbers of the steps that are not done: one, or several where the chart lets them run side by side. */
export async function openSteps(tx: Tx, { bodyId, id }: Pick<Case, 'bodyId' | 'id'>): Promise<readonly number[]> {
  const rows = await cases(tx)
    .selectFrom('cases.step')
    .select('no')
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .where('done_on', 'is', null)
    .orderBy('no')
    .execute()
  return rows.map(({ no }) => no)
}

/** The step somebody means: the one named, else the first open one of a post of theirs, else where the case stands. */
export function stepMeant(by: Actor, found: Case, item: Item, open: readonly number[], named?: string): number {
  if (named !== undefined) return open.find((no) => stepAt(item, no)?.id === named) ?? 0
  return open.find((no) => worksAt(by, found, stepAt(item, no))) ?? found.step
}

/** Whether the actor holds the post of a step, in the body that has the case. */
export function worksAt(by: Actor, found: Case, step: Step | null): boolean {
  if (!step) return false
  return postsOf(by).some(
    ({ bodyId, role }) => bodyId === found.holderBodyId && (step.wait || step.role === null || role === step.role),
  )
}
