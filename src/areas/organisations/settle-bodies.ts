import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Machine } from '#platform/signin/actor.ts'
import type { Body, Windows } from './body.ts'
import { fact } from './facts.ts'
import { organisations } from './queries.ts'

/** How many bodies were written because they were new or had changed; the rest stood already. */
export type Settled = { readonly written: number }

/**
 * Writes the bodies of the lawbook with their posts and windows; what is there already as written stays untouched, so
 * that a second run does nothing. Nothing is ever deleted: a post that left the lawbook stays for what was done in it.
 */
export async function settleBodies(tx: Tx, by: Machine, bodies: readonly Body[]): Promise<Outcome<Settled>> {
  const numbers = new Map(bodies.map(({ id, number }) => [id, number]))
  const numberOf = (id: string) => must(numbers.get(id), `body ${id}`)
  const changed = new Set<Body>()
  for (const body of bodies) {
    if (await writeBody(tx, body, body.parent === null ? null : numberOf(body.parent))) changed.add(body)
    if (await writePosts(tx, body)) changed.add(body)
  }
  for (const body of bodies)
    if (body.windows && (await openWindows(tx, body, body.windows, numberOf(body.windows.at)))) changed.add(body)
  for (const body of changed) await record(tx, by, fact('body.settled', body.number, String(body.number)))
  return done({ written: changed.size })
}

async function writeBody(tx: Tx, body: Body, parentId: number | null): Promise<boolean> {
  const values = {
    ...{ code: body.id, parent_id: parentId, level: body.level, kind: body.kind, uscc: body.code },
    ...{ regime: body.regime, division_code: body.division, telephone: body.telephone },
    nature: JSON.stringify(body.nature),
    name: JSON.stringify(body.name),
    short_name: JSON.stringify(body.short),
    duties: JSON.stringify(body.duties),
    address: JSON.stringify(body.address),
    hours: JSON.stringify(body.hours),
  }
  const written = await organisations(tx)
    .insertInto('organisations.body')
    .values({ id: body.number, ...values })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(values).where(sql<boolean>`(body.*) is distinct from (excluded.*)`),
    )
    .returning('id')
    .execute()
  return written.length > 0
}

async function writePosts(tx: Tx, body: Body): Promise<boolean> {
  if (body.posts.length === 0) return false
  const written = await organisations(tx)
    .insertInto('organisations.post')
    .values(
      body.posts.map(({ code, name, role, standIn }, i) => ({
        ...{ body_id: body.number, code, place: i + 1, role, substitute_code: standIn },
        name: JSON.stringify(name),
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'code'])
        .doUpdateSet((eb) => ({
          place: eb.ref('excluded.place'),
          role: eb.ref('excluded.role'),
          substitute_code: eb.ref('excluded.substitute_code'),
          name: eb.ref('excluded.name'),
        }))
        .where(sql<boolean>`(post.*) is distinct from (excluded.*)`),
    )
    .returning('code')
    .execute()
  return written.length > 0
}

async function openWindows(tx: Tx, body: Body, { from, to }: Windows, hall: number): Promise<boolean> {
  const opened = await organisations(tx)
    .insertInto('organisations.service_window')
    .values(
      Array.from({ length: to - from + 1 }, (_, i) => ({
        ...{ body_id: body.number, number: from + i, at_body_id: hall, opened_on: tx.today },
        kind: body.level === 'county' ? ('department' as const) : ('comprehensive' as const),
        items: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .execute()
  return opened.length > 0
}
