import { createElement } from 'react'
import { Type } from 'typebox'
import { parseDay } from '#base/days.ts'
import type { Outcome } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { type Answer, goTo, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { DeskItem } from './desk/item.desk.tsx'
import { DeskItems } from './desk/items.desk.tsx'
import { draftEdition } from './draft-edition.ts'
import { dropDraft } from './drop-draft.ts'
import { editorOf } from './editor-view.ts'
import { withBodies } from './items-view.ts'
import { listItems } from './list-items.ts'
import { publishEdition } from './publish-edition.ts'
import { draftedItems, editionsOf } from './queries.ts'
import { readEdit } from './read-edit.ts'
import { FilterQuery, filterOf, ItemId } from './shapes.ts'
import { WITHDRAW_GROUNDS, withdrawItem } from './withdraw-item.ts'
import { wordsOf } from './words/index.ts'

const DESK = { site: 'desk', door: 'officer' } as const
const Fields = Type.Record(Type.String(), Type.String({ maxLength: 300 }))

const items = route(
  { ...DESK, method: 'GET', path: '/desk/items', shape: { query: FilterQuery } },
  async ({ db, moment, lang, query, link }) => {
    const tx = reading(db, moment)
    const drafted = await draftedItems(tx)
    const lines = await withBodies(tx, await listItems(tx, tx.today, filterOf(query)))
    const rows = lines.map((line) => ({ ...line, drafted: drafted.has(line.id) }))
    const page = createElement(DeskItems, { lang, words: query.q ?? '', items: rows, link })
    return show(wordsOf(lang).desk.title, page, { section: 'items' })
  },
)

const item = route({ ...DESK, method: 'GET', path: '/desk/items/:id', shape: { params: ItemId } }, async (visit) => {
  const { lang } = visit
  const props = await editorOf(visit, visit.params.id)
  if (!props) return refused({ code: 'services.no-such-item', kind: 'missing' })
  return show(wordsOf(lang).desk.editTitle(props.latest.item.name[lang]), createElement(DeskItem, props), {
    section: 'items',
  })
})

const draft = route(
  { ...DESK, method: 'POST', path: '/desk/items/:id/draft', shape: { params: ItemId, body: Fields } },
  async (visit) => {
    const itemId = visit.params.id
    const latest = (await editionsOf(reading(visit.db, visit.moment), itemId))[0]
    if (!latest) return refused({ code: 'services.no-such-item', kind: 'missing' })
    const edit = readEdit(visit.body)
    if (!edit.ok) return refused(edit.no)
    const revision = Number(visit.body['revision'] ?? 0)
    return act(visit, 'draft', (tx) => draftEdition(tx, visit.actor, { itemId, revision, edit: edit.value }))
  },
)

const drop = route(
  { ...DESK, method: 'POST', path: '/desk/items/:id/drop', shape: { params: ItemId, body: Fields } },
  async (visit) => act(visit, 'drop', (tx) => dropDraft(tx, visit.actor, visit.params.id)),
)

const publish = route(
  {
    ...DESK,
    method: 'POST',
    path: '/desk/items/:id/publish',
    shape: {
      params: ItemId,
      body: Type.Object({ revision: Type.Integer({ minimum: 1 }), from: Type.String({ maxLength: 10 }) }),
    },
  },
  async (visit) => {
    const from = parseDay(visit.body.from)
    if (!from) return refused({ code: 'services.from-in-the-past', kind: 'invalid', facts: { from: visit.body.from } })
    const { revision } = visit.body
    return act(visit, 'publish', (tx) => publishEdition(tx, visit.actor, { itemId: visit.params.id, revision, from }))
  },
)

const withdraw = route(
  {
    ...DESK,
    method: 'POST',
    path: '/desk/items/:id/withdraw',
    shape: {
      params: ItemId,
      body: Type.Object({ withdraw_from: Type.String({ maxLength: 10 }), ground: Type.Enum([...WITHDRAW_GROUNDS]) }),
    },
  },
  async (visit) => {
    const { withdraw_from, ground } = visit.body
    const from = parseDay(withdraw_from)
    if (!from) return refused({ code: 'services.from-in-the-past', kind: 'invalid', facts: { from: withdraw_from } })
    return act(visit, 'withdraw', (tx) => withdrawItem(tx, visit.actor, { itemId: visit.params.id, from, ground }))
  },
)

/** The item editor of the desk. */
export const DESK_ROUTES: readonly Route[] = [items, item, draft, drop, publish, withdraw]

/** One verb in one transaction, once; afterwards back to the editor. */
async function act<Done extends FactData>(
  visit: Visit<{ id: string }, unknown, unknown>,
  what: string,
  verb: (tx: Tx) => Promise<Outcome<Done>>,
): Promise<Answer> {
  const staff = visit.actor.kind === 'officer' ? visit.actor.staffId : ''
  const scope = `services.${what}:${visit.params.id}:${staff}`
  const outcome = await inTransaction(visit.db, visit.moment, (tx) =>
    once(tx, scope, visit.requestKey, visit.body, () => verb(tx)),
  )
  return outcome.ok ? goTo(visit.link(`/desk/items/${visit.params.id}`)) : refused(outcome.no)
}
