import type { BodyCard } from '#areas/organisations/index.ts'
import type { Tx } from '#platform/db/tx.ts'
import { addressOf } from '../address.ts'
import { catalogue } from '../open.ts'
import { markOf, type ReadRow } from './read-row.ts'

/**
 * Which of these rows say what is in the catalogue already: brought in from a table before, or exported from it, with the
 * same title under the same standard at the address the row names. By line: the entry.
 */
export async function thereAlready(
  tx: Tx,
  body: BodyCard,
  rows: readonly ReadRow[],
): Promise<ReadonlyMap<number, string>> {
  const [drafted, exported] = await Promise.all([draftedRows(tx, body.id, rows), namedEntries(tx, body, rows)])
  return new Map([...exported, ...drafted])
}

async function draftedRows(
  tx: Tx,
  bodyId: number,
  rows: readonly ReadRow[],
): Promise<readonly (readonly [number, string])[]> {
  const marks = new Map(rows.map(({ line, content }) => [line, content ? markOf(content) : '']))
  const found = await catalogue(tx)
    .selectFrom('catalogue.import_row')
    .select(['mark', 'disclosure_id'])
    .where('body_id', '=', bodyId)
    .where('mark', 'in', [...new Set(marks.values())])
    .where('state', '=', 'drafted')
    .execute()
  const entries = new Map(found.map((row) => [row.mark, row.disclosure_id]))
  return [...marks].flatMap(([line, mark]) => {
    const entry = entries.get(mark)
    return entry ? [[line, entry] as const] : []
  })
}

async function namedEntries(
  tx: Tx,
  { id: bodyId, code }: BodyCard,
  rows: readonly ReadRow[],
): Promise<readonly (readonly [number, string])[]> {
  const serials = new Map(
    rows.flatMap((row) => {
      const serial = /\d{6}-\d{5}$/.exec(row.address)?.[0]
      return serial !== undefined && row.address.endsWith(addressOf(code, serial)) ? [[row.line, serial] as const] : []
    }),
  )
  if (serials.size === 0) return []
  const found = await catalogue(tx)
    .selectFrom('catalogue.disclosure as d')
    .innerJoin('catalogue.version as v', (join) =>
      join
        .onRef('v.body_id', '=', 'd.body_id')
        .onRef('v.disclosure_id', '=', 'd.id')
        .onRef('v.number', '=', 'd.in_force'),
    )
    .select(['d.serial', 'd.id', 'd.standard_id', 'v.title'])
    .where('d.body_id', '=', bodyId)
    .where('d.serial', 'in', [...serials.values()])
    .execute()
  const entries = new Map(found.map((row) => [row.serial, row]))
  return rows.flatMap(({ line, title, standard }) => {
    const entry = entries.get(serials.get(line) ?? '')
    return entry && entry.title === title && entry.standard_id === standard?.id ? [[line, entry.id] as const] : []
  })
}
