import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Level, Role } from '#platform/signin/actor.ts'
import type { PostLine } from './contract.ts'
import { itemsOf, organisations, textOf } from './queries.ts'
import { type Acting, type Seat, whoActs } from './standing-in.ts'

/** Every post of a body on a day, with holder, substitute and who acts: for the page of the body. */
export async function postLines(tx: Tx, bodyId: number, day: Day): Promise<readonly PostLine[]> {
  const rows = await postRows(tx, bodyId, day)
  const acting = whoActs(rows.map(seatOf))
  const names = new Map(rows.map(({ staff_id, staff_name }) => [staff_id, staff_name]))
  return rows.map((row) => lineOf(row, rows, acting, names))
}

/** The seats of a body on a day, for asking who would act if something changed. */
export async function seatsOn(
  tx: Tx,
  bodyId: number,
  day: Day,
): Promise<readonly (Seat & { holdingId: string | null })[]> {
  return (await postRows(tx, bodyId, day)).map((row) => ({ ...seatOf(row), holdingId: row.holding_id }))
}

/** A post on a day as the database tells it, with its holder and until when that one is away. */
export interface PostRow {
  readonly code: string
  readonly level: Level
  readonly name: unknown
  readonly role: Role
  readonly substitute_code: string
  readonly holding_id: string | null
  readonly staff_id: string | null
  readonly staff_name: string | null
  readonly items: unknown
  readonly from_on: Day | null
  readonly away_until: Day | null
}

/** The posts of a body on a day, in the order of its page. */
export async function postRows(tx: Tx, bodyId: number, day: Day): Promise<readonly PostRow[]> {
  const rows = await organisations(tx)
    .selectFrom('organisations.post as p')
    .innerJoin('organisations.body as b', 'b.id', 'p.body_id')
    .leftJoin('organisations.holding as h', (join) =>
      join
        .onRef('h.body_id', '=', 'p.body_id')
        .onRef('h.post_code', '=', 'p.code')
        .on('h.from_on', '<=', day)
        .on((eb) => eb.or([eb('h.to_on', 'is', null), eb('h.to_on', '>=', day)])),
    )
    .leftJoin('organisations.staff as s', 's.id', 'h.staff_id')
    .select((eb) => [
      'p.code',
      'b.level',
      'p.name',
      'p.role',
      'p.substitute_code',
      'h.id as holding_id',
      'h.staff_id',
      's.name as staff_name',
      'h.items',
      'h.from_on',
      eb
        .selectFrom('organisations.absence as a')
        .select('a.to_on')
        .whereRef('a.body_id', '=', 'h.body_id')
        .whereRef('a.holding_id', '=', 'h.id')
        .where('a.from_on', '<=', day)
        .where('a.to_on', '>=', day)
        .orderBy('a.to_on', 'desc')
        .limit(1)
        .as('away_until'),
    ])
    .where('p.body_id', '=', bodyId)
    .orderBy('p.place')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role })) // a closed word checked by settle-bodies
}

/** The seat of a post, for asking who acts. */
export function seatOf(row: PostRow): Seat {
  const holder = row.staff_id
    ? { staffId: row.staff_id, away: row.away_until !== null, items: itemsOf(row.items) }
    : null
  return { code: row.code, role: row.role, substituteCode: row.substitute_code, holder }
}

function lineOf(
  row: PostRow,
  rows: readonly PostRow[],
  acting: readonly Acting[],
  names: ReadonlyMap<string | null, string | null>,
): PostLine {
  const act = acting.find(({ code }) => code === row.code)
  const substitute = must(
    rows.find(({ code }) => code === row.substitute_code),
    `substitute of ${row.code}`,
  )
  return {
    code: row.code,
    name: textOf(row.name),
    role: row.role,
    substituteCode: row.substitute_code,
    substituteName: textOf(substitute.name),
    holding:
      row.holding_id && row.staff_id && row.staff_name && row.from_on
        ? {
            id: row.holding_id,
            staffId: row.staff_id,
            name: row.staff_name,
            items: itemsOf(row.items),
            fromOn: row.from_on,
            awayUntil: row.away_until,
          }
        : null,
    acting: act ? { staffId: act.staffId, as: act.as, name: must(names.get(act.staffId), 'name of staff') } : null,
  }
}
