import assert from 'node:assert/strict'
import { test } from 'node:test'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { area as catalogueArea } from '#areas/catalogue/area.ts'
import { exampleDraft, exampleKeepers, takeOn } from '#areas/catalogue/examples.ts'
import { settleObligations } from '#areas/catalogue/index.ts'
import { theCatalogue } from '#areas/catalogue/the-catalogue.ts'
import { settleExamples } from '#areas/organisations/examples.ts'
import { area as servicesArea } from '#areas/services/area.ts'
import { MONDAY, settledServices } from '#areas/services/examples.ts'
import { accepted, done } from '#base/outcome.ts'
import { articleAnchor } from '#law/cite.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { portalRoutes } from '#sites/portal/routes.tsx'
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
const portal = { name: 'portal', routes: portalRoutes(false), menu: [], refusals: () => ({}) }
const web = await testWeb(db, [catalogueArea, servicesArea, portal], MONDAY.today)
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

test('an entry and an item are described at their own addresses, for who asks by Accept, and keep to the shapes', {
  skip: ABSENT,
}, async () => {
  const entries = await openEntries()
  for (const [path, shapes] of [
    ...entries.map((path) => [path, DCAT_AP] as const),
    ['/items/si009', CPSV_AP] as const,
  ]) {
    const reply = await web.visitor().get(path, { accept: 'text/turtle' })
    const json = await web.visitor().get(path, { accept: 'application/ld+json, */*;q=0.1' })

    assert.equal(reply.headers['content-type'], 'text/turtle; charset=utf-8', path)
    assert.equal(json.headers['content-type'], 'application/ld+json; charset=utf-8')
    const told = quadsOf(reply.body)
    assert.ok(
      told.some(
        ({ subject }) =>
          subject.value === `http://localhost:80${path}#${path.startsWith('/items') ? 'service' : 'dataset'}`,
      ),
      path,
    )
    assert.deepEqual(await violations(shapes, told), [], path)
  }
})

test('the same address gives each their form, also when all of them are kept, and says so by Vary and Link', async () => {
  const [entry = ''] = await openEntries()
  for (const path of [entry, '/items/si009'])
    for (let again = 0; again < 2; again += 1) {
      const page = await web.visitor().get(path, { accept: 'text/html,*/*;q=0.8' })
      const turtle = await web.visitor().get(path, { accept: 'text/turtle' })

      assert.match(String(page.headers['content-type']), /^text\/html/)
      assert.match(String(turtle.headers['content-type']), /^text\/turtle/)
      assert.match(String(page.headers['vary']), /\baccept\b(?!-)/)
      assert.match(String(page.headers['link']), new RegExp(`<${path}>; rel="alternate"; type="text/turtle"`))
      assert.notEqual(page.headers['etag'], turtle.headers['etag'])
    }
  const old = await web.visitor().get(`${entry}?version=1`, { accept: 'text/turtle' })
  assert.match(String(old.headers['content-type']), /^text\/html/, 'only what is in force is described')
})

test('Last-Modified is the moment of publication, never that of a page that looks different every day', async () => {
  const [entry = ''] = await openEntries()
  const turtle = await web.visitor().get(entry, { accept: 'text/turtle' })
  const page = await web.visitor().get(entry)

  assert.equal(turtle.headers['last-modified'], 'Mon, 23 Nov 2026 01:00:00 GMT', '9:00 in Anlan')
  assert.equal(page.headers['last-modified'], undefined)
})

test('every article that a description or page names on the page of sources stands there', async () => {
  const paths = ['/catalogue.ttl', '/items.ttl', '/catalogue', '/catalogue/entries', ...(await openEntries())]
  const named = new Set<string>()
  for (const path of paths)
    for (const [, anchor = ''] of (await web.visitor().get(path)).body.matchAll(/\/sources#([^>"\s]+)/g))
      named.add(decodeURIComponent(anchor))
  for (const { article } of theCatalogue().standards.values()) named.add(articleAnchor(article))
  const { body } = await web.visitor().get('/sources')
  const anchors = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))

  assert.ok(named.size > 3)
  assert.deepEqual(
    [...named].filter((anchor) => !anchors.has(anchor)),
    [],
  )
})

test('the fields of the catalogue are one scheme of concepts, each with its place on the page of the catalogue', async () => {
  const told = quadsOf((await web.visitor().get('/catalogue.ttl')).body)
  const { body } = await web.visitor().get('/catalogue')
  const scheme = 'http://localhost:80/catalogue#fields'
  const of = (predicate: string) =>
    told.filter(
      (quad) =>
        quad.predicate.value === `http://www.w3.org/2004/02/skos/core#${predicate}` && quad.object.value === scheme,
    )
  const tops = told.filter(
    ({ predicate, subject }) => predicate.value.endsWith('#hasTopConcept') && subject.value === scheme,
  )

  assert.equal(of('inScheme').length, theCatalogue().domains.length)
  assert.equal(tops.length, theCatalogue().domains.length)
  for (const id of ['fields', ...of('topConceptOf').map(({ subject }) => subject.value.replace(/.*#/, ''))])
    assert.match(body, new RegExp(`id="${id}"`))
})

/** Permanent addresses of what is in the catalogue, as its description names them. */
async function openEntries(): Promise<readonly string[]> {
  const { body } = await web.visitor().get('/catalogue.ttl')
  return [
    ...new Set(
      [...body.matchAll(/<http:\/\/localhost:80(\/catalogue\/entries\/[^#>]+)#dataset>/g)].map(([, path = '']) => path),
    ),
  ]
}

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
