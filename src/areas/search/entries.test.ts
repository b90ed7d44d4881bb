import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { exampleDraft, exampleKeepers, takeBack, takeOn } from '../catalogue/examples.ts'
import * as requests from '../requests/examples.ts'
import { countFound } from './count-found.ts'
import { indexHouse } from './examples.ts'
import { find } from './find.ts'

const db = await testDatabase()
await requests.settleRequests(db)
const office = requests.officeOf('market')
const morning = requests.morning('2026-03-12')
const shown = { title: '临江集市摊位收费标准和收入', answer: '收费标准见附件，2025年收入三万二千元。' }
const found = async (typed: string) =>
  (await find(reading(db, morning), typed, {})).hits.filter(({ kind }) => kind === 'answer')

test('an answered request is found by a misspelt question in traditional script, and the applicant never (政府信息公开条例 §24, §15)', async () => {
  await requests.goes(db, office, await requests.submitted(db, office, '2026-03-02'), [
    ...requests.TO_THE_END,
    ['put-in-log', 'handler', '2026-03-12', shown],
  ])
  await indexHouse(db, morning)

  const [hit] = await found('臨江集巿攤位收費標準') // 巿 for 市
  assert.equal(hit?.title['zh-Hans'], shown.title)
  assert.match(hit?.href ?? '', /^\/requests\/log\/R/)
  assert.deepEqual(await found('王示例'), [])
})

test('a request that must be answered anew is found no more', async () => {
  const ref = await requests.goes(db, office, await requests.submitted(db, office, '2026-03-02'), [
    ...requests.TO_THE_END,
    ['put-in-log', 'handler', '2026-03-12', { title: '夜市电费减免名册', answer: '见附件。' }],
  ])
  await indexHouse(db, morning)
  const before = await found('夜市电费减免')

  await requests.goes(db, office, ref, [
    ['remedy', 'legal', '2026-03-12', { kind: 'reconsideration', filedOn: '2026-03-12' }],
    ['remedy-result', 'legal', '2026-03-12', { no: 1, result: 'corrected', on: '2026-03-12', redo: true }],
  ])
  await indexHouse(db, morning)

  assert.equal(before.length, 1)
  assert.deepEqual(await found('夜市电费减免'), [])
})

test('what is published in the catalogue is found, an approved draft is not, and what is withdrawn no more', async () => {
  const monday = requests.morning('2026-11-23')
  const act = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, monday, verb)
  const places = async () =>
    (await find(reading(db, monday), '高齡津貼發放', { kind: 'entry' })).hits.map(({ href }) => href.split('/')[2])
  const people = await exampleKeepers(reading(db, monday))
  const input = exampleDraft(16, 'd02-09', monday, { title: '安澜县高龄津贴发放办法' })
  const taken = (to: 'approved' | 'published') => act(async (tx) => done(await takeOn(tx, people, input, to)))
  accepted(await taken('approved'))
  await indexHouse(db, monday)
  assert.deepEqual(await places(), [])

  const { ref } = accepted(await taken('published'))
  await indexHouse(db, monday)
  assert.deepEqual(await places(), ['entries'])

  accepted(await act((tx) => takeBack(tx, people, ref)))
  await indexHouse(db, monday)
  assert.deepEqual(await places(), [])
})

test('inside a subsite only what is of its bodies is found and counted', async () => {
  const whole = reading(db, morning)
  const site = { ...whole, within: [office.bodyId] }

  const everywhere = (await find(whole, '安澜县', {})).hits.map(({ bodyId }) => bodyId)
  const here = (await find(site, '安澜县', {})).hits.map(({ bodyId }) => bodyId)

  assert.ok(new Set(everywhere).size > 1)
  assert.deepEqual([...new Set(here)], [office.bodyId])
  assert.deepEqual(
    (await countFound(site, '安澜县')).bodies.map(({ body }) => body),
    [office.bodyId],
  )
})
