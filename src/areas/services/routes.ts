import { createElement } from 'react'
import { Type } from 'typebox'
import type { Day } from '#base/days.ts'
import { reading } from '#platform/db/tx.ts'
import { type Alternate, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { listBodies } from '../organisations/index.ts'
import { API_ROUTES } from './api-routes.ts'
import type { Edition } from './contract.ts'
import { DESK_ROUTES } from './desk-routes.ts'
import { itemData } from './feeds/item-data.ts'
import { FEED_ROUTES, itemDescription, WRITTEN } from './feeds/routes.ts'
import { bodyName, guideView, oneThings } from './guide-view.ts'
import { itemsView, withBodies } from './items-view.ts'
import { listItems } from './list-items.ts'
import { onChart } from './on-chart.ts'
import { GuidePage } from './pages/guide.page.tsx'
import { ItemsPage } from './pages/items.page.tsx'
import { OneThingPage } from './pages/one-thing.page.tsx'
import { editionsOf, findEdition, itemInForce } from './queries.ts'
import { FilterQuery, filterOf, ItemId } from './shapes.ts'
import { wordsOf } from './words/index.ts'

const items = route(
  { method: 'GET', path: '/items', site: 'portal', door: 'anyone', shape: { query: FilterQuery } },
  async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const props = await itemsView(tx, visit, filterOf(visit.query))
    const title = props.title ?? wordsOf(visit.lang).list.title
    const alternates = [
      { type: 'application/ld+json', href: '/items.jsonld', title: 'CPSV-AP 3.2.0' },
      { type: 'text/turtle', href: '/items.ttl', title: 'CPSV-AP 3.2.0' },
    ]
    return show(title, createElement(ItemsPage, props), { section: 'items', cache: ['items'], alternates })
  },
)

const guide = route(
  {
    method: 'GET',
    path: '/items/:id',
    site: 'portal',
    door: 'anyone',
    shape: {
      params: ItemId,
      query: Type.Object({ edition: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999 })) }),
    },
  },
  async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const { id } = visit.params
    const { edition: number } = visit.query
    const edition =
      number === undefined
        ? ((await itemInForce(tx, id, tx.today)) ?? (await editionsOf(tx, id))[0])
        : await findEdition(tx, { itemId: id, number })
    const isHere = visit.subsite === null || (await listItems(tx, tx.today)).some((line) => line.id === id)
    if (!edition || !isHere) {
      const code = number === undefined ? 'services.no-such-item' : 'services.no-such-edition'
      return refused({ code, kind: 'missing' })
    }
    const { lang, link, form } = visit
    const isInForce = number === undefined && isInForceOn(edition, tx.today)
    if (form !== 'html' && isInForce) return itemDescription(tx, form, visit.client.origin, edition)
    const item = await onChart(tx, edition.item, laterOf(edition.inForceFrom, tx.today))
    const view = await guideView(tx, { ...edition, item }, lang)
    const page = createElement(GuidePage, { lang, view, link })
    const data = itemData(view, lang, `${visit.client.origin}${link(`/items/${id}`)}`)
    const cache = [`item:${id}`, `chart:${id}`, 'fees']
    return show(edition.item.name[lang], page, {
      section: 'items',
      cache,
      ...(data && { data }),
      alternates: isInForce ? describedAt(id) : [],
    })
  },
)

const oneThing = route(
  { method: 'GET', path: '/one-things/:id', site: 'portal', door: 'anyone', shape: { params: ItemId } },
  async (visit) => {
    const tx = reading(visit.db, visit.moment)
    const thing = oneThings().find((one) => one.id === visit.params.id)
    if (!thing) return refused({ code: 'services.no-such-one-thing', kind: 'missing' })
    const { lang, link } = visit
    const inForce = await listItems(tx, tx.today)
    const lines = await withBodies(
      tx,
      inForce.filter((line) => thing.items.includes(line.id)),
    )
    const lead = bodyName(thing.lead) ?? (await listBodies(tx)).find((body) => body.code === thing.lead)?.name
    if (!lead) return refused({ code: 'services.no-such-one-thing', kind: 'missing' })
    const page = createElement(OneThingPage, { lang, thing, lead, items: lines, link })
    return show(thing.name[lang], page, {
      section: 'items',
      cache: ['items', ...thing.items.map((id) => `item:${id}`)],
    })
  },
)

/** Where an item in force is described for programs: at its own address, by `Accept`. */
function describedAt(id: string): readonly Alternate[] {
  return Object.values(WRITTEN).map(({ type }) => ({ type: type.replace(/;.*/, ''), href: `/items/${id}` }))
}

function isInForceOn({ inForceFrom, inForceTo }: Edition, day: Day): boolean {
  return inForceFrom <= day && (inForceTo === null || inForceTo > day)
}

/** An edition to come runs on the chart that is in force when it is. */
function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** Every address of the area. */
export const routes: readonly Route[] = [items, guide, oneThing, ...API_ROUTES, ...FEED_ROUTES, ...DESK_ROUTES]
