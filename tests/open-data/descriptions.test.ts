import assert from 'node:assert/strict'
import { test } from 'node:test'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { area as catalogueArea } from '#areas/catalogue/area.ts'
import { exampleDraft, exampleKeepers, takeOn } from '#areas/catalogue/examples.ts'
import { settleObligations } from '#areas/catalogue/index.ts'
import { settleExamples } from '#areas/organisations/examples.ts'
import { area as servicesArea } from '#areas/services/area.ts'
import { MONDAY, settledServices } from '#areas/services/examples.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { ABSENT, linesOf, quadsOf, violations } from './shapes.ts'

const DCAT_AP = ['shapes', 'range', 'deprecateduris', 'mdr-vocabularies.shape', 'shapes_recommended'].map(
  (name) => `dcat-ap-3.0.1/${name}.ttl`,
)
const CPSV_AP = ['cpsv-ap-3.2.0/cpsv-ap-SHACL.ttl']
const CIVIL = 16
const db = await testDatabase()
await settledServices(db)
accepted(await inTransaction(db, MONDAY, async (tx) => done(await settleExamples(tx))))
accepted(
  await inTransaction(db, MONDAY, (tx) => settleObligations(tx, { kind: 'machine', name: 'test' }, MONDAY.today)),
)
const people = await exampleKeepers(reading(db, MONDAY))
const web = await testWeb(db, [catalogueArea, servicesArea], MONDAY.today)
const withheld = { attribute: 'withheld', ground: 'third_party', reason: '涉及个人隐私："姓名\\住址"' } as const
for (const more of [
  {},
  { title: '十一月发放"情况"\\附表' },
  withheld,
  { attribute: 'on_request', reason: '可申请' } as const,
])
  accepted(
    await inTransaction(db, MONDAY, async (tx) =>
      done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', MONDAY, more), 'published')),
    ),
  )

test('the shapes find fault with a dataset without a title, so that finding none means something', {
  skip: ABSENT,
}, async () => {
  const faulty = quadsOf('<urn:x> a <http://www.w3.org/ns/dcat#Dataset> .')

  assert.notDeepEqual(await violations(DCAT_AP, faulty), [])
})

test('the shapes find fault with a service that nobody answers for', { skip: ABSENT }, async () => {
  const faulty = quadsOf('<urn:x> a <http://purl.org/vocab/cpsv#PublicService> .')

  assert.notDeepEqual(await violations(CPSV_AP, faulty), [])
})

test('the catalogue keeps to every shape of DCAT-AP 3.0.1, with open, withheld and requested entries', {
  skip: ABSENT,
}, async () => {
  const told = quadsOf((await web.visitor().get('/catalogue.ttl')).body)

  assert.equal(told.filter(isA('http://www.w3.org/ns/dcat#Dataset')).length, 4)
  assert.deepEqual(await violations(DCAT_AP, told), [])
})

test('all 262 items keep to every shape of CPSV-AP 3.2.0', { skip: ABSENT }, async () => {
  const told = quadsOf((await web.visitor().get('/items.ttl')).body)

  assert.equal(told.filter(isA('http://purl.org/vocab/cpsv#PublicService')).length, 262)
  assert.deepEqual(await violations(CPSV_AP, told), [])
})

test('Turtle and JSON-LD say the same, triple for triple', async () => {
  for (const path of ['/catalogue', '/items']) {
    const turtle = quadsOf((await web.visitor().get(`${path}.ttl`)).body)
    const json = await web.visitor().get(`${path}.jsonld`)

    // its types forget that a text may come in where its format is named
    const one = await statements(linesOf(turtle) as unknown as JsonLdDocument, { inputFormat: 'application/n-quads' })
    const other = await statements(JSON.parse(json.body), {})

    assert.ok(one.size > 100)
    assert.deepEqual([...one].sort(), [...other].sort())
  }
})

/** Statements with nameless things numbered in the canonical way. Tags of languages are compared in small letters. */
async function statements(document: JsonLdDocument, more: object): Promise<Set<string>> {
  const how = { ...more, algorithm: 'URDNA2015', format: 'application/n-quads' } as const
  const lines = (await jsonld.canonize(document, how)).split('\n')
  const ofContent = lines.filter((line) => !line.includes('?page=')) // which page this is, and in which way of writing
  return new Set(ofContent.map((line) => line.replace(/@zh-han[st] \.$/i, (tag) => tag.toLowerCase())))
}

function isA(type: string) {
  return ({ predicate, object }: { predicate: { value: string }; object: { value: string } }) =>
    predicate.value === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type' && object.value === type
}
