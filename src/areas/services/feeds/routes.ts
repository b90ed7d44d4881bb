import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { jsonLdOf } from '#base/rdf/json-ld.ts'
import { turtleOf } from '#base/rdf/turtle.ts'
import { reading } from '#platform/db/tx.ts'
import { type Route, route } from '#platform/web/route.ts'
import { listBodies } from '../../organisations/index.ts'
import { listItems } from '../list-items.ts'
import { itemInForce } from '../queries.ts'
import { describeItems } from './cpsv.ts'

/** How a description is written, by the ending of its address. */
const WRITTEN = {
  ttl: { type: 'text/turtle; charset=utf-8', write: turtleOf },
  jsonld: { type: 'application/ld+json; charset=utf-8', write: jsonLdOf },
} as const

/** The items in force for catalogues of services elsewhere: one document, in two ways of writing. */
export const FEED_ROUTES: readonly Route[] = (['ttl', 'jsonld'] as const).map((ending) =>
  route(
    { method: 'GET', path: `/items.${ending}`, site: 'portal', door: 'anyone', shape: { query: Type.Object({}) } },
    async ({ db, moment, client }) => {
      const tx = reading(db, moment)
      const lines = await listItems(tx, tx.today)
      const editions = await Promise.all(lines.map(({ id }) => itemInForce(tx, id, tx.today)))
      const things = describeItems({
        origin: client.origin,
        editions: editions.map((edition, i) => must(edition, `edition of ${lines[i]?.id}`)),
        bodies: await listBodies(tx),
      })
      const { type, write } = WRITTEN[ending]
      return { kind: 'document', type, text: write(things), cache: ['items'] }
    },
  ),
)
