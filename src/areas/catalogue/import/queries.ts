import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { readsInside } from '../access.ts'
import type { DisclosureRef } from '../contract.ts'
import { catalogue } from '../open.ts'
import { type ImportLine, type ImportView, ROW_STATES, type RowFault, type RowState } from './contract.ts'

/** An import as those of its body and the disclosure office see it; null: none, or not for this actor. */
export async function findImport(tx: Tx, actor: Actor, { bodyId, id }: DisclosureRef): Promise<ImportView | null> {
  if (!readsInside(actor, bodyId)) return null
  const [found] = await viewsOf(tx, [bodyId], id)
  return found ?? null
}

/** The last imports of bodies, the newest first. */
export function lastImports(tx: Tx, bodies: readonly number[]): Promise<readonly ImportView[]> {
  return viewsOf(tx, bodies, null)
}

/** Rows of an import of some states, in the order of the file. Limit and offset in rows. */
export async function importLines(
  tx: Tx,
  { bodyId, id }: DisclosureRef,
  states: readonly RowState[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly ImportLine[]> {
  const rows = await catalogue(tx)
    .selectFrom('catalogue.import_row as r')
    .leftJoin('catalogue.disclosure as d', (join) =>
      join.onRef('d.body_id', '=', 'r.body_id').onRef('d.id', '=', 'r.disclosure_id'),
    )
    .select(['r.line', 'r.state', 'r.standard_id', 'r.title', 'r.faults', 'd.serial'])
    .where('r.body_id', '=', bodyId)
    .where('r.import_id', '=', id)
    .where('r.state', 'in', states)
    .orderBy('r.line')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map((row) => ({
    ...{ line: row.line, state: row.state, standardId: row.standard_id, title: row.title, serial: row.serial },
    faults: row.faults as readonly RowFault[], // written by read-import and save-rows
  }))
}

const LATEST = 10

async function viewsOf(tx: Tx, bodies: readonly number[], id: string | null): Promise<readonly ImportView[]> {
  if (bodies.length === 0) return []
  const imports = await catalogue(tx)
    .selectFrom('catalogue.import')
    .selectAll()
    .where('body_id', 'in', bodies)
    .$if(id !== null, (q) => q.where('id', '=', id ?? ''))
    .orderBy('read_at', 'desc')
    .limit(LATEST)
    .execute()
  if (imports.length === 0) return []
  const counted = await catalogue(tx)
    .selectFrom('catalogue.import_row')
    .select((eb) => ['import_id', 'state', eb.fn.countAll<string>().as('n')])
    .where('body_id', 'in', bodies)
    .where(
      'import_id',
      'in',
      imports.map((one) => one.id),
    )
    .groupBy(['import_id', 'state'])
    .execute()
  return imports.map((row) => {
    const of = new Map(counted.filter((one) => one.import_id === row.id).map((one) => [one.state, Number(one.n)]))
    const counts = Object.fromEntries(ROW_STATES.map((state) => [state, of.get(state) ?? 0]))
    return {
      ...{ bodyId: row.body_id, id: row.id, name: row.name, state: row.state, readAt: row.read_at },
      ...{ endedAt: row.ended_at, ignored: row.ignored as readonly string[] }, // written by read-import
      counts: counts as ImportView['counts'], // every state is a key
    }
  })
}
