import { type SelectQueryBuilder, sql } from 'kysely'
import type { Day } from '#base/days.ts'
import { cursorOf, readCursor } from '#platform/db/cursor.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltiesTables } from '../tables.ts'
import { bodiesOf, narrowPenalties } from './access.ts'
import type { PenaltyCounts, PenaltyFilter, PenaltyLine, PenaltyPage } from './contract.ts'
import { penalties } from './penalty-cases.ts'
import { violationsOf } from './violation.ts'

const USUAL = 50
const MOST = 200
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Penalties of the actor's bodies: what falls due first is first, the undated last; the closed, newest first. */
export async function listPenalties(tx: Tx, actor: Actor, filter: PenaltyFilter = {}): Promise<PenaltyPage> {
  const counts = await countPenalties(tx, actor)
  if (bodiesOf(actor).length === 0) return { rows: [], next: null, counts }
  const limit = Math.min(filter.limit ?? USUAL, MOST)
  const found = await inOrder(narrowed(tx, actor, filter), filter)
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const next = found.length > limit && last ? cursorOf(last.closed_on ?? last.queue_on, last.id) : null
  return { rows: await linesOf(tx, page), next, counts }
}

const COLUMNS = [
  ...(['body_id', 'id', 'number', 'procedure', 'state', 'standard_id', 'party_masked'] as const),
  ...(['due_on', 'light', 'queue_on', 'closed_on'] as const),
] as const
type Rows = SelectQueryBuilder<PenaltiesTables, 'penalties.case', ListRow>
interface ListRow extends Pick<PenaltyLine, 'id' | 'number' | 'procedure' | 'state' | 'light'> {
  readonly body_id: number
  readonly standard_id: string
  readonly party_masked: string
  readonly due_on: Day | null
  readonly queue_on: Day | null
  readonly closed_on: Day | null
}

function narrowed(tx: Tx, actor: Actor, { view, state, procedure }: PenaltyFilter): Rows {
  const rows = penalties(tx)
    .selectFrom('penalties.case')
    .select(COLUMNS)
    .where(narrowPenalties(actor))
    .where('closed_on', view === 'closed' ? 'is not' : 'is', null)
    .$if(state !== undefined, (q) => q.where('state', '=', state ?? 'lead'))
    .$if(procedure !== undefined, (q) => q.where('procedure', '=', procedure ?? 'ordinary'))
  if (view === 'mine') return rows.where(investigatedBy(actor))
  return view === 'late' ? rows.where('light', '=', 'over_statutory') : rows
}

function inOrder(rows: Rows, filter: PenaltyFilter): Rows {
  const after = filter.after === undefined ? null : readCursor(filter.after)
  if (filter.view === 'closed')
    return rows
      .$if(after !== null, (q) => q.where(sql<boolean>`(closed_on, id) < (${after?.day}::date, ${after?.id}::uuid)`))
      .orderBy('closed_on', 'desc')
      .orderBy('id', 'desc')
  return rows
    .$if(after !== null, (q) => q.where(sql<boolean>`(queue_on, id) > (${after?.day}::date, ${after?.id}::uuid)`))
    .orderBy('queue_on')
    .orderBy('id')
}

async function linesOf(tx: Tx, rows: readonly ListRow[]): Promise<readonly PenaltyLine[]> {
  const violations = await violationsOf(
    tx,
    rows.map(({ standard_id }) => standard_id),
  )
  return rows.map((row) => ({
    ...{ bodyId: row.body_id, id: row.id, number: row.number, procedure: row.procedure, state: row.state },
    ...{ standardId: row.standard_id, violation: violations(row.standard_id), partyMasked: row.party_masked },
    ...{ dueOn: row.due_on, light: row.light },
  }))
}

async function countPenalties(tx: Tx, actor: Actor): Promise<PenaltyCounts> {
  if (bodiesOf(actor).length === 0) return { all: 0, mine: 0, late: 0, states: {} }
  const rows = await penalties(tx)
    .selectFrom('penalties.case')
    .select((eb) => [
      'state',
      eb.fn.countAll<string>().as('n'),
      sql<string>`count(*) filter (where ${investigatedBy(actor)})`.as('mine'),
      sql<string>`count(*) filter (where light = 'over_statutory')`.as('late'),
    ])
    .where(narrowPenalties(actor))
    .where('closed_on', 'is', null)
    .groupBy('state')
    .execute()
  const sum = (of: 'n' | 'mine' | 'late') => rows.reduce((total, row) => total + Number(row[of]), 0)
  const states = Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]))
  return { all: sum('n'), mine: sum('mine'), late: sum('late'), states }
}

function investigatedBy(actor: Actor) {
  const staff = actor.kind === 'officer' ? actor.staffId : NOBODY
  return sql<boolean>`investigators @> ${JSON.stringify([staff])}::jsonb`
}
