import { exampleOfficer } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import type { ReportState } from '#law/requests/report/life.ts'
import { type Db, inTransaction, reading } from '#platform/db/tx.ts'
import type { Moment } from '#platform/now.ts'
import type { Officer } from '#platform/signin/actor.ts'
import { check } from './check.ts'
import type { ReportRef, RevisionRef, Stated } from './contract.ts'
import { draft } from './draft.ts'
import { edit } from './edit.ts'
import { publish } from './publish.ts'
import { reports } from './report-rows.ts'
import { sign } from './sign.ts'
import { submit } from './submit.ts'

/** Who makes the report of a body. */
export interface Writers {
  readonly bodyId: number
  readonly keeper: Officer
  readonly head: Officer
}

/** The keeper and the head of the bureau of civil affairs in the example county. */
export async function exampleWriters(db: Db, moment: Moment): Promise<Writers> {
  const [keeper, head] = await Promise.all(
    ['civil-06', 'civil-04'].map((post) => exampleOfficer(reading(db, moment), post)),
  )
  const [who, leader] = [must(keeper, 'keeper'), must(head, 'head')]
  return { bodyId: must(who.posts[0], 'post').bodyId, keeper: who, head: leader }
}

/** What the office states where nothing is counted, so that the check finds nothing to explain. */
export const STATED: Stated = {
  ...{ rulesIssued: 0, rulesRepealed: 0, rulesValid: 0 },
  ...{ normativeIssued: 0, normativeRepealed: 0, normativeValid: 0, feesFen: 0 },
}
const TEXT = { 一: '一年来情况平稳。', 五: '没有超过期限的答复。', 六: '没有收取信息处理费。' }

/** The revision of an edition as it stands. */
export async function revisionOf(db: Db, moment: Moment, { bodyId, id }: ReportRef): Promise<RevisionRef> {
  const { revision } = await reports(reading(db, moment))
    .selectFrom('reports.report')
    .select('revision')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { bodyId, id, revision }
}

/** A report of the year taken on, step by step, up to a state. */
export async function reportAt(
  db: Db,
  moment: Moment,
  { bodyId, keeper, head }: Writers,
  year: number,
  to: Exclude<ReportState, 'data_frozen' | 'corrected'>,
): Promise<RevisionRef> {
  const begun = accepted(await inTransaction(db, moment, (tx) => draft(tx, keeper, { bodyId, year })))
  const first = await revisionOf(db, moment, { bodyId, id: begun.id })
  if (to === 'drafted') return first
  accepted(await inTransaction(db, moment, (tx) => edit(tx, keeper, { ref: first, sections: TEXT, stated: STATED })))
  const ref = await revisionOf(db, moment, first)
  const acts = [
    () => inTransaction(db, moment, (tx) => check(tx, keeper, { ref, because: {} })),
    () => inTransaction(db, moment, (tx) => sign(tx, head, { ref })),
    () => inTransaction(db, moment, (tx) => submit(tx, keeper, { ref })),
    () => inTransaction(db, moment, (tx) => publish(tx, keeper, { ref })),
  ]
  const upTo = { checked: 1, signed: 2, submitted: 3, published: 4 }[to]
  for (const act of acts.slice(0, upTo)) accepted(await act())
  return ref
}
