import { sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { type ClockRow, clocks } from './clocks.ts'
import { CLOCK_LIGHTS, type ClockLight } from './contract.ts'
import { fact } from './facts.ts'
import { copyOf } from './reckon.ts'

const TICK: Machine = { kind: 'machine', name: 'clocks.tick' }
/** How many clocks of one body are turned in one go; the rest wait for the next tick. */
const BATCH = 500

/** A light that turned: of which clock, under which due day. */
export interface Turned {
  readonly row: ClockRow
  readonly light: ClockLight
}

/**
 * Turns the lights that have come due, body by body; a clock that somebody else is at is left for the next tick. The key
 * of `clocks.turn` lets each light of a clock turn once, whatever happens. `only`: the clocks of these bodies. Gives what
 * was turned.
 */
export async function tick(tx: Tx, only?: readonly number[]): Promise<readonly Turned[]> {
  const bodies = await clocks(tx)
    .selectFrom('clocks.clock')
    .select('body_id')
    .distinct()
    .where('next_turn_on', '<=', tx.today)
    .$if(only !== undefined, (q) => q.where('body_id', 'in', only ?? []))
    .orderBy('body_id')
    .execute()
  const turned: Turned[] = []
  for (const { body_id } of bodies) turned.push(...(await tickBody(tx, body_id)))
  return turned
}

async function tickBody(tx: Tx, bodyId: number): Promise<readonly Turned[]> {
  const rows = await clocks(tx)
    .selectFrom('clocks.clock')
    .selectAll()
    .where('body_id', '=', bodyId)
    .where('next_turn_on', '<=', tx.today)
    .orderBy('next_turn_on')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute()
  const turned: Turned[] = []
  for (const row of rows) {
    const copy = copyOf(row, tx.today)
    await clocks(tx)
      .updateTable('clocks.clock')
      .set(copy)
      .where('body_id', '=', bodyId)
      .where('id', '=', row.id)
      .execute()
    if (copy.due_on === null || rank(copy.light) <= rank(row.light)) continue
    if (await turnsFirst(tx, row, copy.light, copy.due_on)) turned.push({ row, light: copy.light })
  }
  for (const { row, light } of turned) {
    const told = { light, due: row.due_on, on: tx.today }
    await record(tx, TICK, fact('clock.turned', row, told))
  }
  return turned
}

async function turnsFirst(tx: Tx, row: ClockRow, light: ClockLight, due: Day): Promise<boolean> {
  const made = await clocks(tx)
    .insertInto('clocks.turn')
    .values({ body_id: row.body_id, clock_id: row.id, light, due_on: due, turned_on: tx.today })
    .onConflict((conflict) => conflict.doNothing())
    .returning(sql<number>`1`.as('one'))
    .executeTakeFirst()
  return made !== undefined
}

function rank(light: ClockLight): number {
  return CLOCK_LIGHTS.indexOf(light)
}
