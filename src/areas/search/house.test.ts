import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import { MONDAY, settledServices } from '../services/examples.ts'
import { readItems } from '../services/index.ts'
import { countFound } from './count-found.ts'
import { indexHouse, keysFound } from './examples.ts'
import { find } from './find.ts'
import { putItem } from './house/put-item.ts'
import { putThing } from './house/put-thing.ts'
import { restFound } from './rest-found.ts'

const db = await testDatabase()
await settledServices(db)
await indexHouse(db, MONDAY)
const tx = reading(db, MONDAY)
const items = readItems()

test('every stretch of the name of an item finds it, in both scripts and both widths', async () => {
  const wide = (text: string) => text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const name = fc.constantFrom(...items)
  await fc.assert(
    fc.asyncProperty(
      name,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(String, toTraditional, wide),
      async (item, from, length, write) => {
        const said = item.name['zh-Hans']
        const start = from % said.length
        const stretch = said.slice(start, start + 1 + (length % (said.length - start)))
        const expected = items.filter(({ name: other }) => other['zh-Hans'].includes(stretch)).length
        if (!/[\p{L}\p{N}]/u.test(stretch)) return

        const { total } = await countFound(tx, write(stretch), { kind: 'item' })
        const { hits } = await find(tx, write(stretch), { kind: 'item' })

        assert.ok(total >= expected, `${write(stretch)}: ${total} of ${expected}`)
        if (total <= 40)
          assert.ok(
            hits.some(({ key }) => key.startsWith(`${item.id}/`)),
            write(stretch),
          )
      },
    ),
    { numRuns: 60 },
  )
})

test('an item stands before the power behind it, and an office is found by its name', async () => {
  const { hits } = await find(tx, items[0]?.name['zh-Hans'] ?? '', {})
  const office = await find(tx, '市场监督管理局', {})

  assert.equal(hits[0]?.kind, 'item')
  assert.equal(office.hits[0]?.kind, 'body')
  assert.match(office.hits[0]?.href ?? '', /^\/bodies\/\d+$/)
})

test('a licence is found first as what a service gives, in both scripts (政府信息公开条例 §24)', async () => {
  const giving = items.filter(({ result }) => result.name['zh-Hans'] === '营业执照').length
  for (const typed of ['营业执照', '營業執照']) {
    const { hits } = await find(tx, typed, {})

    assert.ok(giving > 1)
    assert.ok(
      hits.slice(0, giving).every(({ kind, knownAs }) => kind === 'item' && knownAs === '营业执照'),
      typed,
    )
  }
})

test('a list too long to be put in order is paged through to the end of what was counted, each thing once', async () => {
  const found = await find(tx, '申请', {})
  const { total } = await countFound(tx, '申请', {}, found.held)

  const rest = await restFound(tx, '申请', {}, found, { from: 0, most: 1000 })

  assert.ok(found.hits.length < total, `${found.hits.length} of ${total}`)
  assert.equal(new Set([...found.hits, ...rest].map(({ id }) => id)).size, total)
  assert.equal(found.hits.length + rest.length, total)
})

test('an English visitor finds an item by its English name', async () => {
  const { hits } = await find(tx, 'marriage registration', {})

  assert.ok(hits[0]?.title.en.toLowerCase().includes('marriage'))
})

test('what is shown from a later day is not found before it, nor suggested, nor counted; and not after its last day', async () => {
  const from = addDays(MONDAY.today, 10)
  const coming = {
    ...{ edition: '1', bodyId: 1, year: 2026, title: { 'zh-Hans': '甲乙丙丁证', 'zh-Hant': '甲乙丙丁證', en: 'Abcd' } },
    ...{ aliases: [], number: null, note: null, href: '/items/zz001', precedence: 5, texts: [] },
    ...{ shownFrom: from, shownTo: addDays(from, 5) },
  }
  accepted(await inTransaction(db, MONDAY, async (t) => done(await putThing(t, 'item', 'zz001', [coming]))))
  const on = (days: number) => reading(db, { ...MONDAY, today: addDays(MONDAY.today, days) })

  const found = await Promise.all([0, 10, 14, 15].map(async (days) => (await countFound(on(days), '甲乙丙丁')).total))

  assert.deepEqual(found, [0, 1, 1, 0])
  assert.deepEqual((await find(on(0), '甲乙丙丁')).hits, [])
})

test('hearing the same facts twice changes nothing', async () => {
  const before = await keysFound(db, MONDAY, '登记', 'house')

  accepted(await inTransaction(db, MONDAY, async (t) => done(await putItem(t, items[0]?.id ?? ''))))

  assert.deepEqual(await keysFound(db, MONDAY, '登记', 'house'), before)
})
