import { type Static, Type } from 'typebox'
import { type BodyLine, findBody, listBodies } from '#areas/organisations/index.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { findDisclosure } from './queries.ts'

/** The two parts of a permanent address. */
export const Address = Type.Object({
  body: Type.String({ pattern: '^[a-z_0-9]{1,40}$' }),
  serial: Type.String({ pattern: '^\\d{6}-\\d{5}$' }),
})

/** The number of a version in an address. */
export const version = Type.Optional(Type.Integer({ minimum: 1, maximum: 9999 }))

/** An entry by its permanent address, as a visitor of the portal may see it, with its body. */
export async function entryAt(tx: Tx, params: Static<typeof Address>) {
  const bodies = await listBodies(tx)
  const line = bodies.find(({ code }) => code === params.body)
  const body = line && (await findBody(tx, line.id))
  const entry = body && (await findDisclosure(tx, VISITOR, body.id, params.serial))
  return entry ? { entry, body, bodies: new Map(bodies.map((one: BodyLine) => [one.id, one])) } : null
}
