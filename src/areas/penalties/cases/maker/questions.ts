import { type SqlBool, sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { listBodies } from '../../../organisations/index.ts'
import type { PenaltyRef } from '../case.ts'
import type { Proposal, RangeText } from '../contract.ts'
import { penalties } from '../penalty-cases.ts'
import { violationsOf } from '../violation.ts'

/** A question to a maker of the county. */
export interface Question {
  readonly ref: PenaltyRef
  readonly no: number
  /** Number of the case; the party is not told. */
  readonly number: string
  readonly body: Text
  readonly violation: Text
  readonly fine: string
  readonly askedOn: Day
  readonly answeredOn: Day | null
  readonly approved: boolean | null
  readonly edition: { readonly standardId: string; readonly number: number }
  /** What the maker weighs; null once it is answered. */
  readonly weighed: (Measured & { readonly reasons: string }) | null
}

/** What the fine was measured by on the day of the question; facts without prose. */
export interface Measured {
  readonly hash: string
  readonly tierRange: RangeText | null
  readonly statutoryRange: RangeText | null
  readonly facts: Proposal['facts']
}

/** Answered questions the page still shows. */
const LAST = 50

/** Writes down what a maker of the county is asked. */
export async function askInCounty(
  tx: Tx,
  { bodyId, id }: PenaltyRef,
  asked: {
    readonly makerId: number
    readonly standard: string
    readonly number: number
    readonly fine: string
    readonly measured: Measured
    readonly reasons: string
  },
): Promise<void> {
  const { no } = await penalties(tx)
    .selectFrom('penalties.maker_question')
    .select(sql<number>`coalesce(max(no), 0) + 1`.as('no'))
    .where('body_id', '=', bodyId)
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow()
  await penalties(tx)
    .insertInto('penalties.maker_question')
    .values({
      ...{ body_id: bodyId, case_id: id, no, maker_id: asked.makerId, standard_id: asked.standard },
      ...{ edition: asked.number, fine: asked.fine, asked_on: tx.today },
      measured: JSON.stringify(asked.measured),
      reasons_sealed: tx.vault.seal(reasonsPlace(id, no), asked.reasons),
    })
    .execute()
}

/** The bodies for which an actor answers as the maker of a standard: those it heads. */
export function makesFor(actor: Actor): readonly number[] {
  return [...new Set(postsOf(actor).flatMap(({ bodyId, role }) => (role === 'decide' ? [bodyId] : [])))]
}

/**
 * What is asked of the bodies an actor heads, what waits longest first; then the last answers, the newest first. A
 * question whose case went back or was decided meanwhile is not shown: there is nothing left to answer.
 */
export async function questionsTo(tx: Tx, actor: Actor): Promise<readonly Question[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.maker_question as q')
    .innerJoin('penalties.case as c', (join) =>
      join.onRef('c.body_id', '=', 'q.body_id').onRef('c.id', '=', 'q.case_id'),
    )
    .select(['q.body_id', 'q.case_id', 'q.no', 'q.fine', 'q.asked_on', 'q.answered_on', 'q.approved'])
    .select([
      'q.reasons_sealed',
      'q.measured',
      'q.standard_id as by_standard',
      'q.edition',
      'c.number',
      'c.standard_id',
    ])
    .where('q.maker_id', '=', sql<number>`any(${makesFor(actor)}::int[])`)
    .where(sql<SqlBool>`q.answered_on is not null or c.state in ('legal_review', 'discussing', 'deciding')`)
    .orderBy(sql`q.answered_on desc nulls first`)
    .orderBy('q.asked_on')
    .orderBy('c.number')
    .orderBy('q.no')
    .limit(LAST)
    .execute()
  const names = new Map((await listBodies(tx)).map(({ id, name }) => [id, name]))
  const violations = await violationsOf(
    tx,
    rows.map(({ standard_id }) => standard_id),
  )
  return rows.flatMap((row): readonly Question[] => {
    const body = names.get(row.body_id)
    if (!body) return []
    const reasons = () => tx.vault.open(reasonsPlace(row.case_id, row.no), row.reasons_sealed)
    return [
      {
        ...{ ref: { bodyId: row.body_id, id: row.case_id }, no: row.no, number: row.number, body },
        ...{ violation: violations(row.standard_id), edition: { standardId: row.by_standard, number: row.edition } },
        ...{ fine: row.fine, askedOn: row.asked_on, answeredOn: row.answered_on, approved: row.approved },
        weighed: row.answered_on === null ? { ...(row.measured as Measured), reasons: reasons() } : null, // as askInCounty wrote it
      },
    ]
  })
}

function reasonsPlace(caseId: string, no: number) {
  return { table: 'penalties.maker_question', column: 'reasons_sealed', row: `${caseId} ${no}` }
}
