import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { examplePower } from './example-power.ts'
import { exampleXml, IN_FORCE_SINCE, MONDAY, settledCharts } from './examples.ts'
import { settlePowers } from './settle-powers.ts'

const db = await testDatabase()
await settledCharts(db, { c1: exampleXml() })
const SETTLE = { kind: 'machine', name: 'settle' } as const
accepted(
  await inTransaction(db, MONDAY, (tx) =>
    settlePowers(tx, SETTLE, [examplePower('pl001'), examplePower('pl002', { body: 'forestry' })], IN_FORCE_SINCE),
  ),
)
const web = await testWeb(db, [area], MONDAY.today)
const visitor = web.visitor()
const told = async (path: string) => (await visitor.get(path)).json()

test('a program reads the list of powers, narrows it, and follows one to its chart', async () => {
  const all = await told('/api/v1/powers')
  const some = await told('/api/v1/powers?body=forestry')
  const one = await told('/api/v1/powers/pl001')

  assert.deepEqual([all.powers.length, some.powers[0].id], [2, 'pl002'])
  assert.deepEqual([one.promised, one.chartInForce.number, one.changes[0].kind], [10, 1, 'added'])
})

test('a program asks which powers a change of a law touches', async () => {
  const touched = async (query: string) =>
    (await told(`/api/v1/affected-powers?${query}`)).powers.map((one: { id: string; articles: string[] }) => [
      ...[one.id, one.articles],
    ])

  assert.deepEqual(await touched('law=ALL&article=32'), [
    ['pl001', ['32']],
    ['pl002', ['32']],
  ])
  assert.deepEqual(await touched('law=ALL&article=33'), [])
})

test('a program reads the editions of a chart and what each step says', async () => {
  const chart = await told('/api/v1/charts/c1')
  const edition = await told('/api/v1/charts/c1/editions/1')

  assert.deepEqual([chart.inForce.number, chart.editions.length, chart.name.en], [1, 1, 'Example licence'])
  const review = edition.steps.find((step: { id: string }) => step.id === 'review')
  assert.deepEqual(review.limits, [{ kind: 'promised', rule: null, n: 3, unit: 'working_days' }])
  assert.equal(edition.figures, null)
})

test('the file is given away as it was published, under its hash, and not sent twice to who has it', async () => {
  const { file, hash } = (await told('/api/v1/charts/c1')).inForce
  const reply = await visitor.get(file)
  const again = await visitor.get(file, { 'if-none-match': `"${hash}"` })

  assert.equal(createHash('sha256').update(reply.rawPayload).digest('hex'), hash)
  assert.equal(reply.headers['etag'], `"${hash}"`)
  assert.match(String(reply.headers['content-type']), /^application\/xml/)
  // Nothing in it can run under our address, whatever a browser takes it for.
  assert.match(String(reply.headers['content-disposition']), /^attachment/)
  assert.match(String(reply.headers['content-security-policy']), /default-src 'none'/)
  assert.deepEqual([again.statusCode, again.rawPayload.length], [304, 0])
})

test('what is not there is said to be missing', async () => {
  for (const path of ['/api/v1/powers/pl999', '/api/v1/charts/c9', '/api/v1/charts/c1/editions/2', '/charts/c1/2.bpmn'])
    assert.equal((await visitor.get(path)).statusCode, 404, path)
  assert.equal((await visitor.get('/api/v1/powers?kind=nothing')).statusCode, 422)
})
