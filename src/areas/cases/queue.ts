import { type SelectQueryBuilder, sql } from 'kysely'
import { cursorOf, readCursor } from '#platform/db/cursor.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { narrowCases, type Scope, scopesOf } from './access.ts'
import { cases } from './cases.ts'
import type { CasePage, QueueFilter } from './contract.ts'
import { firstOfEach, horizonOf } from './queue-horizon.ts'
import { type ListRow, ROW_COLUMNS, rowsFor } from './rows.ts'
import type { CasesTables } from './tables.ts'

/** With so few items each one's own index is walked; with more, the due days of the body are. */
const FEW_ITEMS = 12
const USUAL = 50
const MOST = 200

/**
 * The queue of an officer: open cases held by the own bodies, what falls due first is first, the undated last. Each body
 * is walked along its due index and only as far as the page needs, so the cost does not grow with the number of cases.
 */
export async function queueOf(tx: Tx, actor: Actor, filter: QueueFilter = {}): Promise<CasePage> {
  const limit = Math.min(filter.limit ?? USUAL, MOST)
  const closed = filter.view === 'closed'
  const parts = scopesOf(actor).flatMap((scope) => branches(scope, filter))
  const found: ListRow[] = []
  for (const part of parts) found.push(...(await walk(tx, actor, part, filter, limit + 1)))
  found.sort(closed ? newestFirst : dueFirst)
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: await rowsFor(tx, actor, page),
    next: found.length > limit && last ? cursorOf(closed ? last.closed_on : last.queue_on, last.id) : null,
  }
}

/** The column by which a list finds the own bodies' cases; one item where few are entrusted, else all that are. */
interface Part {
  readonly column: 'holder_body_id' | 'on_the_way_to'
  readonly bodyId: number
  readonly item: string | null
  readonly many: readonly string[] | null
}

function branches({ bodyId, items }: Scope, { view, itemId }: QueueFilter): readonly Part[] {
  const column = view === 'arriving' ? 'on_the_way_to' : 'holder_body_id'
  if (itemId !== undefined)
    return items === 'all' || items.includes(itemId) ? [{ column, bodyId, item: itemId, many: null }] : []
  if (items === 'all') return [{ column, bodyId, item: null, many: null }]
  if (items.length > FEW_ITEMS) return [{ column, bodyId, item: null, many: items }]
  return items.map((item) => ({ column, bodyId, item, many: null }))
}

/**
 * One body's part of the list. Somebody entrusted with many items, but few of those that lie here, would make the walk
 * long: after `horizon` open cases it is given up, and each item's own index is asked instead.
 */
async function walk(tx: Tx, actor: Actor, part: Part, filter: QueueFilter, limit: number): Promise<readonly ListRow[]> {
  const plain = (filter.view === undefined || filter.view === 'queue') && filter.state === undefined
  const horizon = part.many && plain ? await horizonOf(tx, part.bodyId, filter) : null
  const rows = branch(tx, actor, part, filter, limit)
  if (!part.many || !horizon) return rows.execute()
  const near = await rows.where(sql<boolean>`(queue_on, id) <= (${horizon.day}::date, ${horizon.id}::uuid)`).execute()
  if (near.length === limit) return near
  const ids = await firstOfEach(tx, part.bodyId, part.many, filter, limit)
  return ids.length === 0 ? [] : rows.where('id', 'in', ids).execute()
}

function branch(tx: Tx, actor: Actor, part: Part, filter: QueueFilter, limit: number) {
  const closed = filter.view === 'closed'
  const after = filter.after === undefined ? null : readCursor(filter.after)
  const from = cases(tx)
    .selectFrom('cases.application')
    .select(ROW_COLUMNS)
    .where(part.column, '=', part.bodyId)
    .where(narrowCases(actor))
    .$if(part.item !== null, (q) => q.where('item_id', '=', part.item ?? ''))
    .$if(filter.state !== undefined, (q) => q.where('state', '=', filter.state ?? 'submitted'))
    .limit(limit)
  if (closed)
    return from
      .where('closed_on', 'is not', null)
      .$if(after !== null, (q) => q.where(sql<boolean>`(closed_on, id) < (${after?.day}::date, ${after?.id}::uuid)`))
      .orderBy('closed_on', 'desc')
      .orderBy('id', 'desc')
  return view(from, tx, actor, filter)
    .where('closed_on', 'is', null)
    .$if(after !== null, (q) => q.where(sql<boolean>`(queue_on, id) > (${after?.day}::date, ${after?.id}::uuid)`))
    .orderBy('queue_on')
    .orderBy('id')
}

type Rows = SelectQueryBuilder<CasesTables, 'cases.application', ListRow>

function view(rows: Rows, tx: Tx, actor: Actor, filter: QueueFilter): Rows {
  switch (filter.view) {
    case 'mine':
      return rows.where('holder_staff_id', '=', actor.kind === 'officer' ? actor.staffId : NOBODY)
    case 'today':
      return rows.where('queue_on', '<=', tx.today).where('light', 'in', ['normal', 'near'])
    case 'late':
      return rows.where('light', 'in', ['over_promised', 'over_statutory'])
    case 'suspended':
      return rows.where('state', '=', 'suspended')
    case 'correcting':
      return rows.where('state', '=', 'correcting')
    case 'to-deliver':
      return rows.where('state', 'in', ['granted', 'refused'])
    default:
      return rows
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

function dueFirst(a: ListRow, b: ListRow): number {
  const [one, other] = [`${a.queue_on}${a.id}`, `${b.queue_on}${b.id}`]
  return one < other ? -1 : 1
}

function newestFirst(a: ListRow, b: ListRow): number {
  const [one, other] = [`${a.closed_on}${a.id}`, `${b.closed_on}${b.id}`]
  return one > other ? -1 : 1
}
