import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { draftEdition } from './draft-edition.ts'
import { dropDraft } from './drop-draft.ts'
import { IN_FORCE_SINCE, MONDAY, officerOf, settledServices, unchanged } from './examples.ts'
import type { ItemEdit } from './item-edit.ts'
import { listItems } from './list-items.ts'
import { publishEdition } from './publish-edition.ts'
import { editionsOf, findDraft, findEdition, itemInForce, services } from './queries.ts'
import { readItems } from './read-items.ts'
import { settleItems } from './settle-items.ts'
import { withdrawItem } from './withdraw-item.ts'

const db = await testDatabase()
await settledServices(db)
const MACHINE = { kind: 'machine', name: 'settle' } as const
const writer = officerOf('market', 'review', '0190a000-0000-7000-8000-000000000001')
const head = officerOf('market', 'decide', '0190a000-0000-7000-8000-000000000002')
const stranger = officerOf('forestry', 'decide', '0190a000-0000-7000-8000-000000000003')
const tx = reading(db, MONDAY)
const act = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, MONDAY, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)

async function edited(itemId: string, change: Partial<ItemEdit>): Promise<ItemEdit> {
  const draft = await findDraft(tx, itemId)
  const latest = (await editionsOf(tx, itemId))[0]
  assert.ok(latest)
  return { ...unchanged(draft?.item ?? latest.item), ...change }
}

async function draft(itemId: string, change: Partial<ItemEdit>, by = writer) {
  const revision = (await findDraft(tx, itemId))?.revision ?? 0
  const edit = await edited(itemId, change)
  return act((tx) => draftEdition(tx, by, { itemId, revision, edit }))
}

test('the items are settled once; a second run finds them standing and writes nothing', async () => {
  const again = await act((tx) => settleItems(tx, MACHINE, readItems(), IN_FORCE_SINCE))

  assert.deepEqual(accepted(again), { written: 0 })
  assert.equal((await listItems(tx, MONDAY.today)).length, 262)
})

test('a new edition is in force from its day; the one before still answers for the days before it', async () => {
  accepted(await draft('si009', { promised: 6 }))

  const from = day('2026-12-01')
  accepted(await act((tx) => publishEdition(tx, head, { itemId: 'si009', revision: 1, from })))

  assert.equal((await itemInForce(tx, 'si009', day('2026-11-30')))?.number, 1)
  const next = await itemInForce(tx, 'si009', from)
  assert.equal(next?.number, 2)
  assert.equal(next.item.promised, 6)
  assert.equal((await findEdition(tx, { itemId: 'si009', number: 1 }))?.state, 'superseded')
  assert.equal(await findDraft(tx, 'si009'), null)
})

test('whoever wrote a draft cannot publish it, even with the right to decide: it takes a second person', async () => {
  accepted(await draft('si010', { visits: 0 }, head))

  const own = await act((tx) => publishEdition(tx, head, { itemId: 'si010', revision: 1, from: MONDAY.today }))

  assert.equal(codeOf(own), 'services.second-person')
})

test('neither a visitor nor an officer of another body writes, publishes, drops or withdraws', async () => {
  accepted(await draft('si011', { visits: 3 }))
  const edit = await edited('si011', {})
  for (const by of [{ kind: 'visitor' } as const, stranger]) {
    const from = MONDAY.today
    assert.equal(
      codeOf(await act((tx) => draftEdition(tx, by, { itemId: 'si011', revision: 1, edit }))),
      'services.not-your-item',
    )
    assert.equal(
      codeOf(await act((tx) => publishEdition(tx, by, { itemId: 'si011', revision: 1, from }))),
      'services.not-the-head',
    )
    assert.equal(codeOf(await act((tx) => dropDraft(tx, by, 'si011'))), 'services.not-your-item')
    const ground = 'cancelled'
    assert.equal(
      codeOf(await act((tx) => withdrawItem(tx, by, { itemId: 'si011', from, ground }))),
      'services.not-the-head',
    )
  }
})

test('a promise of 11 working days cannot be published where the law gives 10 (优化营商环境条例 §36)', async () => {
  accepted(await draft('si009', { promised: 11 }))

  const outcome = await act((tx) => publishEdition(tx, head, { itemId: 'si009', revision: 1, from: day('2026-12-02') }))

  assert.equal(codeOf(outcome), 'services.promise-beyond-law')
  accepted(await act((tx) => dropDraft(tx, writer, 'si009')))
})

test('a promise shorter than the steps of its chart together (1 + 3 + 3 + 2 + 1 days) cannot be published', async () => {
  accepted(await draft('si014', { promised: 9 }))

  const outcome = await act((tx) => publishEdition(tx, head, { itemId: 'si014', revision: 1, from: MONDAY.today }))

  assert.equal(codeOf(outcome), 'services.steps-beyond-promise')
})

test('"other materials" can be typed into a draft but not published (优化营商环境条例 §35)', async () => {
  const anything = { zh: '其他需要提供的材料', en: 'Other materials', forms: ['original'] as const, from: null }
  const more = { ...anything, withAgentOnly: false, tolerant: false }
  const edit = await edited('si016', {})
  accepted(await draft('si016', { materials: [...edit.materials, more] }))

  const outcome = await act((tx) => publishEdition(tx, head, { itemId: 'si016', revision: 1, from: MONDAY.today }))

  assert.equal(codeOf(outcome), 'services.catch-all')
})

test('a sentence without English, or with Chinese in its English, is not saved', async () => {
  assert.equal(codeOf(await draft('si015', { conditions: [{ zh: '有场所', en: '' }] })), 'services.english-missing')
  assert.equal(
    codeOf(await draft('si015', { conditions: [{ zh: '有场所', en: '有 premises' }] })),
    'services.english-missing',
  )
})

test('of two who save the same draft the second is told that it moved on', async () => {
  const edit = await edited('si020', { visits: 2 })
  const save = () => act((tx) => draftEdition(tx, writer, { itemId: 'si020', revision: 0, edit }))

  const both = await Promise.all([save(), save()])

  assert.deepEqual(both.map(codeOf).sort(), ['done', 'services.draft-moved-on'])
})

test('a draft that changes nothing is not published, nor one read before somebody saved again', async () => {
  accepted(await draft('si021', {}))
  const publish = (revision: number) =>
    act((tx) => publishEdition(tx, head, { itemId: 'si021', revision, from: MONDAY.today }))

  assert.equal(codeOf(await publish(1)), 'services.nothing-changed')
  accepted(await draft('si021', { visits: 2 }))
  assert.equal(codeOf(await publish(1)), 'services.draft-moved-on')
  assert.equal(codeOf(await publish(2)), 'done')
})

test('the same request to publish, sent twice, makes one edition', async () => {
  accepted(await draft('si022', { visits: 0 }))
  const input = { itemId: 'si022', revision: 1, from: MONDAY.today }
  const send = () =>
    act((tx) => once(tx, 'services.publish', 'key-si022', input, () => publishEdition(tx, head, input)))

  assert.deepEqual(accepted(await send()), { number: 2 })
  assert.deepEqual(accepted(await send()), { number: 2 })
  assert.equal((await editionsOf(tx, 'si022')).length, 2)
})

test('an edition does not begin in the past', async () => {
  accepted(await draft('si023', { visits: 0 }))

  const outcome = await act((tx) => publishEdition(tx, head, { itemId: 'si023', revision: 1, from: day('2026-11-22') }))

  assert.equal(codeOf(outcome), 'services.from-in-the-past')
})

test('a withdrawn item is not in force from its day, but its edition is still found for the cases under it', async () => {
  const input = { itemId: 'si012', from: day('2026-12-01'), ground: 'cancelled' } as const

  accepted(await act((tx) => withdrawItem(tx, head, input)))

  assert.equal((await itemInForce(tx, 'si012', day('2026-11-30')))?.number, 1)
  assert.equal(await itemInForce(tx, 'si012', day('2026-12-01')), null)
  assert.equal((await findEdition(tx, { itemId: 'si012', number: 1 }))?.state, 'withdrawn')
  assert.equal(codeOf(await act((tx) => withdrawItem(tx, head, input))), 'services.withdrawn-already')
})

test('an item that does not exist is missing', async () => {
  const from = MONDAY.today
  assert.equal(
    codeOf(await act((tx) => withdrawItem(tx, head, { itemId: 'si999', from, ground: 'merged' }))),
    'services.no-such-item',
  )
  assert.equal(codeOf(await act((tx) => dropDraft(tx, head, 'si999'))), 'services.no-such-item')
  assert.equal(await itemInForce(tx, 'si999', from), null)
})

test('the database itself refuses to change what an edition says', async () => {
  const change = services(tx)
    .updateTable('services.edition')
    .set({ says: '{}' })
    .where('item_id', '=', 'si030')
    .execute()

  await assert.rejects(change, /permission denied/)
})
