import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import type { Regime } from './body.ts'
import type { BodyCard, BodyLine, Items, StaffLine, WindowLine } from './contract.ts'
import type { OrganisationsTables } from './tables.ts'

/** The tables of this area in a transaction. */
export function organisations(tx: Tx) {
  return tablesOf<OrganisationsTables>(tx)
}

/** Every body, county first, then townships and villages, in the order of the lawbook. */
export async function listBodies(tx: Tx): Promise<readonly BodyLine[]> {
  const rows = await organisations(tx).selectFrom('organisations.body').selectAll().orderBy('id').execute()
  const order = ['county', 'township', 'village']
  return rows.map(cardOf).sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || a.id - b.id)
}

/** One body, or null. */
export async function findBody(tx: Tx, id: number): Promise<BodyCard | null> {
  const row = await organisations(tx)
    .selectFrom('organisations.body')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? cardOf(row) : null
}

/** One body by the name the lawbook gives it, or null. */
export async function findBodyByCode(tx: Tx, code: string): Promise<BodyCard | null> {
  const q = organisations(tx).selectFrom('organisations.body').selectAll().where('code', '=', code)
  const row = await q.executeTakeFirst()
  return row ? cardOf(row) : null
}

/** A body and those above it, the nearest first: village, township, county government. */
export async function chainAbove(tx: Tx, id: number): Promise<readonly BodyLine[]> {
  const byId = new Map((await listBodies(tx)).map((body) => [body.id, body]))
  const chain: BodyLine[] = []
  for (let body = byId.get(id); body && !chain.includes(body); body = byId.get(body.parentId ?? -1)) chain.push(body)
  return chain
}

/** The windows of a body that are open on a day. */
export async function windowsOf(tx: Tx, bodyId: number, day: Day): Promise<readonly WindowLine[]> {
  const rows = await organisations(tx)
    .selectFrom('organisations.service_window as w')
    .innerJoin('organisations.body as hall', 'hall.id', 'w.at_body_id')
    .select(['w.number', 'w.kind', 'w.items', 'w.at_body_id', 'hall.short_name'])
    .where('w.body_id', '=', bodyId)
    .where('w.opened_on', '<=', day)
    .where((eb) => eb.or([eb('w.closed_on', 'is', null), eb('w.closed_on', '>', day)]))
    .orderBy('w.number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind,
    atId: row.at_body_id,
    at: textOf(row.short_name),
    items: itemsOf(row.items),
  }))
}

/** The staff a body employs. */
export async function staffOf(tx: Tx, bodyId: number): Promise<readonly StaffLine[]> {
  return organisations(tx)
    .selectFrom('organisations.staff')
    .select(['id', 'number', 'name'])
    .where('body_id', '=', bodyId)
    .orderBy('number')
    .execute()
}

/** The name of a member of staff, or null. */
export async function staffName(tx: Tx, staffId: string): Promise<string | null> {
  const q = organisations(tx).selectFrom('organisations.staff').select('name').where('id', '=', staffId)
  return (await q.executeTakeFirst())?.name ?? null
}

/** A `Text` column: written by settle-bodies from the lawbook, whose reader checked all three languages. */
export function textOf(column: unknown): Text {
  return column as Text
}

/** A column of item ids, null for all: written only by the verbs of this area. */
export function itemsOf(column: unknown): Items {
  return column === null ? 'all' : (column as readonly string[])
}

/** How items are written into such a column. */
export function itemsColumn(items: Items): string | null {
  return items === 'all' ? null : JSON.stringify([...items].sort())
}

interface BodyRow {
  readonly id: number
  readonly code: string
  readonly level: BodyLine['level']
  readonly kind: string
  readonly parent_id: number | null
  readonly nature: unknown
  readonly name: unknown
  readonly short_name: unknown
  readonly duties: unknown
  readonly address: unknown
  readonly hours: unknown
  readonly telephone: string
  readonly uscc: string
  readonly regime: string
  readonly division_code: string
}

function cardOf(row: BodyRow): BodyCard {
  return {
    id: row.id,
    code: row.code,
    level: row.level,
    kind: row.kind,
    parentId: row.parent_id,
    name: textOf(row.name),
    shortName: textOf(row.short_name),
    duties: row.duties as readonly Text[], // a list of Text, as textOf
    telephone: row.telephone,
    nature: textOf(row.nature),
    uscc: row.uscc,
    regime: row.regime as Regime, // a closed word of the lawbook's reader
    divisionCode: row.division_code,
    address: textOf(row.address),
    hours: textOf(row.hours),
  }
}
