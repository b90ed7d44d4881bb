import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { jsonLdOf } from '#base/rdf/json-ld.ts'
import { turtleOf } from '#base/rdf/turtle.ts'
import type { Text } from '#base/text.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import type { Answer } from '#platform/web/answer.ts'
import type { Form } from '#platform/web/form-asked.ts'
import { type Route, route } from '#platform/web/route.ts'
import { listBodies } from '../../organisations/index.ts'
import type { Edition, ItemLine } from '../contract.ts'
import { listItems } from '../list-items.ts'
import { itemInForce } from '../queries.ts'
import { describeItems } from './cpsv.ts'

/** How a description is written, by the form asked for. */
export const WRITTEN = {
  turtle: { type: 'text/turtle; charset=utf-8', write: turtleOf },
  'json-ld': { type: 'application/ld+json; charset=utf-8', write: jsonLdOf },
} as const
const BY_ENDING = { ttl: WRITTEN.turtle, jsonld: WRITTEN['json-ld'] } as const

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
        sections: sectionsOf(lines),
        bodies: await listBodies(tx),
      })
      const { type, write } = BY_ENDING[ending]
      return { kind: 'document', type, text: write(things), cache: ['items'] }
    },
  ),
)

/** One item at its permanent address, as it is in force (CPSV-AP). */
export async function itemDescription(
  tx: Tx,
  form: Exclude<Form, 'html'>,
  origin: string,
  edition: Edition,
): Promise<Answer> {
  const sections = sectionsOf(await listItems(tx, tx.today))
  const things = describeItems({ origin, editions: [edition], sections, bodies: await listBodies(tx) })
  const { type, write } = WRITTEN[form]
  return { kind: 'document', type, text: write(things), cache: ['items', `item:${edition.itemId}`] }
}

function sectionsOf(lines: readonly ItemLine[]): readonly Text[] {
  return [...new Map(lines.map(({ section }) => [section['zh-Hans'], section])).values()]
}
