import type { Tx } from '#platform/db/tx.ts'
import { penalties } from '../cases/penalty-cases.ts'
import type { BodyFigures, CellFigures, Quarter, Spread, StageTime, TierTable, ViolationFigures } from './contract.ts'
import { countsByBody, eachCount } from './counts.ts'
import { basisOf, FEWEST, mayStandTogether, told, toldTotal } from './disclosure.ts'

/** What the public may read of each body: counts, quarters and times. A handful of rows is read, whatever was decided. */
export async function bodyFigures(tx: Tx): Promise<readonly BodyFigures[]> {
  const counted = await countsByBody(tx)
  const quarters = await quartersByBody(tx)
  const times = await timesByBody(tx)
  return [...Map.groupBy(counted, ({ bodyId }) => bodyId)]
    .sort(([a], [b]) => a - b)
    .map(([bodyId, rows]) => {
      const own = quarters.get(bodyId) ?? []
      const counts = eachCount(rows, (parts) => toldTotal(parts))
      const decisions = toldTotal(
        rows.map((row) => row.decisions),
        own.map(({ decisions: n }) => n),
      )
      return {
        bodyId,
        counts: { ...counts, decisions },
        notApproved: rows.every((row) => row.notApproved === 0) ? 'none' : 'some',
        quarters: own.map(({ quarter, decisions: n }): Quarter => ({ quarter, decisions: told(n) })),
        times: (times.get(bodyId) ?? []).filter(({ n }) => n >= FEWEST),
      }
    })
}

/** The violations with five decisions or more, those with the most first. */
export async function violationFigures(tx: Tx): Promise<readonly ViolationFigures[]> {
  const counted = await countsByBody(tx)
  const divided = await partsByViolation(tx)
  return [...Map.groupBy(counted, ({ standardId }) => standardId)]
    .map(([standardId, rows]) => {
      const counts = eachCount(rows, (parts) => toldTotal(parts))
      const byBody = rows.map((row) => row.decisions)
      const decisions = toldTotal(byBody, ...(divided.get(standardId) ?? []))
      return { standardId, counts: { ...counts, decisions } }
    })
    .filter(({ counts }) => counts.decisions !== null)
    .sort((a, b) => (b.counts.decisions ?? 0) - (a.counts.decisions ?? 0) || (a.standardId < b.standardId ? -1 : 1))
}

/** How the decisions of each violation are divided on its own page: by body and tier, and by quarter and tier. */
async function partsByViolation(tx: Tx): Promise<ReadonlyMap<string, readonly (readonly number[])[]>> {
  const ways = (['body_id', 'quarter'] as const).map(async (way) => {
    const rows = await penalties(tx)
      .selectFrom('penalties.figure')
      .groupBy(['standard_id', way, 'tier'])
      .select(['standard_id'])
      .select(({ fn }) => fn.sum<string>('decisions').as('n'))
      .execute()
    return Map.groupBy(rows, ({ standard_id }) => standard_id)
  })
  const [bodies, quarters] = await Promise.all(ways)
  const partsOf = (groups: typeof bodies, id: string) => (groups?.get(id) ?? []).map(({ n }) => Number(n))
  return new Map([...(bodies?.keys() ?? [])].map((id) => [id, [partsOf(bodies, id), partsOf(quarters, id)]]))
}

/** How often each tier of a violation is used, by body and by quarter; `order`: the tiers as the standard prints them. */
export async function tierTable(tx: Tx, standardId: string, order: readonly string[]): Promise<TierTable> {
  const rows = await penalties(tx)
    .selectFrom('penalties.figure')
    .select(['body_id', 'quarter', 'tier', 'decisions'])
    .where('standard_id', '=', standardId)
    .execute()
  const tiers = [...order, ...(rows.some(({ tier }) => tier === '') ? [''] : [])]
  const countOf = (own: typeof rows, tier: string) =>
    own.reduce((sum, row) => sum + (row.tier === tier ? row.decisions : 0), 0)
  const bodies = [...Map.groupBy(rows, ({ body_id }) => body_id)].sort(([a], [b]) => a - b)
  const quarters = [...Map.groupBy(rows, ({ quarter }) => quarter)].sort(([a], [b]) => (a < b ? -1 : 1))
  const together = tiers.map((tier) =>
    mayStandTogether(
      bodies.map(([, own]) => countOf(own, tier)),
      quarters.map(([, own]) => countOf(own, tier)),
    ),
  )
  return {
    tiers,
    rows: [
      ...bodies.map(([bodyId, own]) => {
        return { bodyId, quarter: null, counts: tiers.map((tier) => told(countOf(own, tier))) }
      }),
      ...quarters.map(([quarter, own]) => {
        const counts = tiers.map((tier, i) => (together[i] ? told(countOf(own, tier)) : null))
        return { bodyId: null, quarter, counts }
      }),
    ].filter(({ counts }) => counts.some((count) => count !== null)),
  }
}

/** The cells of a violation of which something may be told, in the order of edition and cell. */
export async function cellsOf(tx: Tx, standardId: string): Promise<readonly CellFigures[]> {
  const rows = await penalties(tx)
    .selectFrom('penalties.cell_figure')
    .select(['hash', 'cell', 'edition', 'tier', 'n', 'published', 'band', 'spread', 'spread_published'])
    .where('standard_id', '=', standardId)
    .orderBy('cell')
    .orderBy('edition')
    .execute()
  return rows.flatMap((row) => cellOf(row))
}

/** One cell of one edition; null: nothing may be told of it. */
export async function cellFigure(
  tx: Tx,
  { standardId, hash, cell }: { readonly standardId: string; readonly hash: string; readonly cell: string },
): Promise<CellFigures | null> {
  const row = await penalties(tx)
    .selectFrom('penalties.cell_figure')
    .select(['hash', 'cell', 'edition', 'tier', 'n', 'published', 'band', 'spread', 'spread_published'])
    .where('standard_id', '=', standardId)
    .where('hash', '=', hash)
    .where('cell', '=', cell)
    .executeTakeFirst()
  return row ? (cellOf(row)[0] ?? null) : null
}

function cellOf(row: {
  hash: string
  cell: string
  edition: number
  tier: string | null
  n: number
  published: number
  band: unknown
  spread: unknown
  spread_published: unknown
}): readonly CellFigures[] {
  const basis = basisOf(row)
  if (basis === null) return []
  const spread = (basis === 'all' ? row.spread : row.spread_published) as Spread // written by cellFigures
  const band = row.band as readonly [string, string] | null // the same
  return [
    {
      ...{ cell: row.cell, hash: row.hash, edition: row.edition, tier: row.tier, basis, spread },
      band: band && [Number(band[0]), Number(band[1])],
      n: told(basis === 'all' ? row.n : row.published) ?? 0,
    },
  ]
}

async function quartersByBody(tx: Tx) {
  const rows = await penalties(tx)
    .selectFrom('penalties.figure')
    .select(['body_id', 'quarter'])
    .select(({ fn }) => fn.sum<string>('decisions').as('decisions'))
    .groupBy(['body_id', 'quarter'])
    .orderBy('quarter')
    .execute()
  const told = rows.map(({ body_id, quarter, decisions }) => ({
    bodyId: body_id,
    quarter,
    decisions: Number(decisions),
  }))
  return Map.groupBy(told, ({ bodyId }) => bodyId)
}

/** How long the stages take, by body; raw. */
export async function timesByBody(tx: Tx): Promise<ReadonlyMap<number, readonly StageTime[]>> {
  const rows = await penalties(tx).selectFrom('penalties.time_figure').selectAll().execute()
  const times = rows.map(({ body_id, stage, n, median, p90 }) => ({
    ...{ bodyId: body_id, stage, n, median: Number(median), p90: Number(p90) },
  }))
  return Map.groupBy(times, ({ bodyId }) => bodyId)
}
