import { type ExpressionBuilder, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { addDays, type Day, yearOf } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { withinSubsite } from '#platform/db/within.ts'
import type { PenaltiesTables } from '../../tables.ts'
import type { DecisionResult } from '../contract.ts'
import { penalties } from '../penalty-cases.ts'
import type { Published, PublishedFilter } from './published.ts'
import { readRecord } from './published-record.ts'

/** Published decisions, the newest first; those on the same facts by the day of the decision. In rows. */
export async function publications(
  tx: Tx,
  filter: PublishedFilter,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly Published[]> {
  const found = withDecision(narrowed(tx, filter)).select(COLUMNS)
  const inOrder = filter.like
    ? found.orderBy('decision.decided_on', 'desc')
    : found.orderBy('publication.published_on', 'desc').orderBy(sql`length(publication.document)`, 'desc')
  const rows = await inOrder.orderBy('publication.document', 'desc').limit(limit).offset(offset).execute()
  return rows.map(publishedOf)
}

export async function countPublications(tx: Tx, filter: PublishedFilter): Promise<number> {
  const { n } = await narrowed(tx, filter)
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** One of them by the number of its document; null: there is none for the public. */
export async function publication(tx: Tx, document: string): Promise<Published | null> {
  const row = await withDecision(narrowed(tx, {}))
    .select(COLUMNS)
    .where('publication.document', '=', document)
    .executeTakeFirst()
  return row ? publishedOf(row) : null
}

/** Whether the time of showing this document is over; nothing else is told of it. */
export async function hasEnded(tx: Tx, document: string): Promise<boolean> {
  const row = await penalties(tx)
    .selectFrom('penalties.publication as publication')
    .select('publication.document')
    .where('publication.document', '=', document)
    .where('publication.domain', 'not in', BLOCKED)
    .where(({ not }) => not(isPublic(tx.today)))
    .executeTakeFirst()
  return row !== undefined
}

/** What there is to narrow to: bodies, violations and years of what is public now. */
export async function publishedKinds(tx: Tx): Promise<{
  readonly bodies: readonly number[]
  readonly standards: readonly string[]
  readonly years: readonly number[]
}> {
  const rows = await narrowed(tx, {})
    .select(['publication.body_id', 'publication.standard_id', 'publication.state'])
    .distinct()
    .execute()
  const days = await narrowed(tx, {})
    .select(({ fn }) => [fn.min('publication.published_on').as('first'), fn.max('publication.published_on').as('last')])
    .executeTakeFirst()
  const once = <T>(values: readonly T[]): readonly T[] => [...new Set(values)].sort()
  return {
    bodies: once(rows.map(({ body_id }) => body_id)),
    standards: once(rows.flatMap(({ standard_id, state }) => (state === 'shown' ? [standard_id] : []))),
    years: days?.first && days.last ? yearsFrom(addDays(days.first, -LATEST_DAYS), days.last) : [],
  }
}

/** What is published in January may have been decided in December. */
const LATEST_DAYS = 31

/** The latest first. */
function yearsFrom(first: Day, last: Day): readonly number[] {
  const count = yearOf(last) - yearOf(first) + 1
  return Array.from({ length: count }, (_, i) => yearOf(last) - i)
}

/** Public-order penalties are sealed: they are never public here, whatever a row says (治安管理处罚法 §136). */
const BLOCKED = ['public_security']

const COLUMNS = [
  ...(['publication.body_id', 'publication.case_id', 'publication.document', 'decision.procedure'] as const),
  ...(['publication.published_on', 'publication.shown_until', 'publication.content'] as const),
  ...(['publication.withdrawn_on', 'publication.reason'] as const),
  ...(['decision.result', 'decision.result_on', 'decision.result_fine'] as const),
] as const

type Tables = PenaltiesTables & {
  publication: PenaltiesTables['penalties.publication']
  decision: PenaltiesTables['penalties.decision']
}
type Query = SelectQueryBuilder<Tables, 'publication', object>

/**
 * The one narrowing of every list, search, export, feed and page: what is shown today, and what was withdrawn. A period
 * that is over ends the showing on its day, also when the job that takes the content away has not run yet.
 */
function narrowed(tx: Tx, filter: PublishedFilter): Query {
  const { words, bodyId, standardId, year, state, like } = filter
  const shownOnly = state === 'in_force' || state === 'changed' || standardId !== undefined || like !== undefined
  return (penalties(tx).selectFrom('penalties.publication as publication') as unknown as Query) // `decision` joins later
    .where('publication.domain', 'not in', BLOCKED)
    .where(isPublic(tx.today))
    .where(withinSubsite(tx, 'publication.body_id'))
    .$if(shownOnly, (q) => q.where('publication.state', '=', 'shown'))
    .$if(state === 'withdrawn', (q) => q.where('publication.state', '=', 'withdrawn'))
    .$if(bodyId !== undefined, (q) => q.where('publication.body_id', '=', bodyId ?? 0))
    .$if(standardId !== undefined, (q) => q.where('publication.standard_id', '=', standardId ?? ''))
    .$if(year !== undefined, (q) => q.where('publication.document', 'like', `%〔${year}〕%`))
    .$if(state === 'changed', (q) => q.where(decided(sql`result = 'changed'`)))
    .$if(state === 'in_force', (q) => q.where(decided(sql`result in ('in_force', 'upheld')`)))
    .$if(like !== undefined, (q) =>
      q.where(decided(sql`standard_id = ${standardId ?? ''} and hash = ${like?.hash} and cell = ${like?.cell}`)),
    )
    .$if(words !== undefined, (q) => q.where(hasWords(words)))
}

/** Whether the decision behind a publication is so. */
function decided(so: RawBuilder<unknown>) {
  return sql<boolean>`exists (select from penalties.decision d
    where d.body_id = publication.body_id and d.case_id = publication.case_id and ${so})`
}

function withDecision(query: Query) {
  return query.innerJoin('penalties.decision as decision', (join) =>
    join.onRef('decision.body_id', '=', 'publication.body_id').onRef('decision.case_id', '=', 'publication.case_id'),
  )
}

function isPublic(today: Day) {
  return sql<boolean>`(publication.state <> 'ended' and (publication.state = 'withdrawn' or publication.shown_until >= ${today}))`
}

/** The document or the organisation has the words, or they name the body or the violation of what is shown. */
function hasWords(words: PublishedFilter['words']) {
  const { typed = '', bodies = [], standards = [] } = words ?? {}
  const like = `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return ({ eb, or, and }: ExpressionBuilder<Tables, 'publication'>) =>
    or([
      eb('publication.document', 'ilike', like),
      ...(bodies.length > 0 ? [eb('publication.body_id', 'in', bodies)] : []),
      ...(standards.length > 0
        ? [and([eb('publication.state', '=', 'shown'), eb('publication.standard_id', 'in', standards)])]
        : []),
      eb('publication.party_name', 'ilike', like),
    ])
}

function publishedOf(row: {
  body_id: number
  case_id: string
  document: string
  procedure: string
  published_on: Day
  shown_until: Day
  content: unknown
  withdrawn_on: Day | null
  reason: string | null
  result: DecisionResult
  result_on: Day | null
  result_fine: string | null
}): Published {
  const { withdrawn_on: on, reason } = row
  return {
    ...{ bodyId: row.body_id, caseId: row.case_id, document: row.document },
    procedure: row.procedure === 'summary' ? 'summary' : 'ordinary',
    ...{ publishedOn: row.published_on, shownUntil: row.shown_until },
    record: row.content === null || on !== null ? null : readRecord(row.content),
    withdrawn: on === null || reason === null ? null : { on, reason },
    ...{ result: row.result, resultOn: row.result_on, resultFine: row.result_fine },
  }
}
