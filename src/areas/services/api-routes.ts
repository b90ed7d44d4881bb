import { Type } from 'typebox'
import { reading } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Edition } from './contract.ts'
import { listItems } from './list-items.ts'
import { onChart } from './on-chart.ts'
import { itemInForce } from './queries.ts'
import { FilterQuery, filterOf, ItemId } from './shapes.ts'

const Text = Type.Object({ 'zh-Hans': Type.String(), 'zh-Hant': Type.String(), en: Type.String() })
const Span = Type.Object({ n: Type.Number(), unit: Type.String() })
const Line = Type.Object({
  id: Type.String(),
  edition: Type.Integer(),
  name: Text,
  section: Text,
  kind: Type.String(),
  body: Type.String(),
  levels: Type.Array(Type.String()),
  promisedWorkingDays: Type.Integer(),
})
const Detail = Type.Object({
  ...Line.properties,
  hash: Type.String(),
  inForceFrom: Type.String(),
  basis: Type.Array(Type.Object({ law: Text, article: Type.Union([Type.String(), Type.Null()]) })),
  statutory: Type.Union([Span, Type.Null()]),
  conditions: Type.Array(Type.Object({ id: Type.String(), says: Text })),
  materials: Type.Array(Type.Object({ id: Type.String(), name: Text, fetchedFrom: Type.Union([Text, Type.Null()]) })),
  steps: Type.Array(Type.Object({ id: Type.String(), does: Text, limit: Type.Union([Span, Type.Null()]) })),
})

const list = route(
  {
    method: 'GET',
    path: '/api/v1/items',
    site: 'api',
    door: 'anyone',
    summary: 'The items in force today, narrowed by words, subject, body, level or kind.',
    shape: { query: FilterQuery, answer: Type.Object({ items: Type.Array(Line) }) },
  },
  async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const lines = await listItems(tx, tx.today, filterOf(visit.query))
    return json({ items: lines.map((line) => ({ ...line, edition: line.number, promisedWorkingDays: line.promised })) })
  },
)

const one = route(
  {
    method: 'GET',
    path: '/api/v1/items/:id',
    site: 'api',
    door: 'anyone',
    summary: 'The edition of an item that is in force today.',
    shape: { params: ItemId, answer: Detail },
  },
  async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const edition = await itemInForce(tx, visit.params.id, tx.today)
    const item = edition && (await onChart(tx, edition.item, tx.today))
    return edition && item
      ? json(detailOf({ ...edition, item }))
      : refused({ code: 'services.no-such-item', kind: 'missing' })
  },
)

/** The items for other programs. */
export const API_ROUTES: readonly Route[] = [list, one]

function detailOf({ itemId, number, hash, inForceFrom, item }: Edition) {
  return {
    ...item,
    ...{ id: itemId, edition: number, hash, inForceFrom, promisedWorkingDays: item.promised },
    statutory: item.statutory?.span ?? null,
    materials: item.materials.map((material) => ({ ...material, fetchedFrom: material.from })),
  }
}
