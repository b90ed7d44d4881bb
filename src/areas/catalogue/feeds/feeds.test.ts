import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { day, instantAt, msOfInstant } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { followForPages } from '#platform/web/follow-pages.ts'
import { area } from '../area.ts'
import { exampleDraft, exampleKeepers, takeOn } from '../examples.ts'
import { settleObligations } from '../settle-obligations.ts'
import { withdraw } from '../withdraw.ts'

const CIVIL = 16
const ON = day('2026-11-23')
const monday = momentOf(instantAt(ON, '09:00'))
const db = await testDatabase()
accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx))))
accepted(await inTransaction(db, monday, (tx) => settleObligations(tx, { kind: 'machine', name: 'test' }, ON)))
const people = await exampleKeepers(reading(db, monday))
const web = await testWeb(db, [area], ON)
const lookAtJournal = await followForPages(db, (tags) => web.house.cache.drop(tags))
const publish = async (title: string) => {
  const made = await inTransaction(db, monday, async (tx) =>
    done(await takeOn(tx, people, exampleDraft(CIVIL, 'd02-09', monday, { title }), 'published')),
  )
  await lookAtJournal()
  return accepted(made)
}
const first = await publish('十一月 <高龄> & "失能" 补贴')
const gone = await publish('=撤下的条目,第二列')
accepted(await inTransaction(db, monday, (tx) => withdraw(tx, people.head, { ref: gone.ref, because: '与原件不一致' })))
await lookAtJournal()

test('an entry has the same name in both feeds, and a title with marks is carried through whole', async () => {
  const atom = (await web.visitor().get('/catalogue/entries.atom')).body
  const feed = (await web.visitor().get('/catalogue/entries.json')).json()

  assert.match(atom, new RegExp(`<id>urn:uuid:${first.id}</id>`))
  assert.match(atom, /<title xml:lang="zh-Hans">十一月 &lt;高龄&gt; &amp; &quot;失能&quot; 补贴<\/title>/)
  const item = feed.items.find(({ id }: { id: string }) => id === `urn:uuid:${first.id}`)
  assert.equal(item.title, '十一月 <高龄> & "失能" 补贴')
  assert.equal(item.url, `http://localhost:80/catalogue/entries/civil/${first.serial}`)
})

test('a feed says since when nothing of it changed: not before the last publication', async () => {
  for (const ending of ['atom', 'json']) {
    const { headers } = await web.visitor().get(`/catalogue/entries.${ending}`)

    assert.ok(Date.parse(String(headers['last-modified'])) >= msOfInstant(monday.at), ending)
  }
})

test('what was withdrawn stands in the feed as deleted, with its reason and without its title', async () => {
  const atom = (await web.visitor().get('/catalogue/entries.atom')).body

  assert.match(atom, new RegExp(`<at:deleted-entry ref="urn:uuid:${gone.id}" when="2026-11-23T`))
  assert.match(atom, /与原件不一致/)
  assert.doesNotMatch(atom, /第二列/)
})

test('a feed follows the search it stands on', async () => {
  const ids = async (query: string) =>
    (await web.visitor().get(`/catalogue/entries.json?${query}`)).json().items.map(({ id }: { id: string }) => id)

  assert.deepEqual(await ids('q=高龄&state=published'), [`urn:uuid:${first.id}`])
  assert.deepEqual(await ids('domain=d01'), [])
  assert.deepEqual(await ids('state=withdrawn'), [`urn:uuid:${gone.id}`])
})

test('a repeat visit costs a 304, and a publication is seen by feed, description and list at once', async () => {
  const paths = ['/catalogue/entries.atom', '/catalogue/entries.json', '/catalogue.ttl', '/catalogue/entries']
  const visit = (path: string, etag?: string) =>
    web.visitor().get(path, etag === undefined ? {} : { 'if-none-match': etag })
  const tags = new Map<string, string>()
  for (const path of paths) tags.set(path, String((await visit(path)).headers['etag']))
  for (const [path, etag] of tags) assert.equal((await visit(path, etag)).statusCode, 304, path)

  const { serial } = await publish('十二月发放情况')

  for (const [path, etag] of tags) {
    const again = await visit(path, etag)
    assert.equal(again.statusCode, 200, path)
    assert.match(again.body, new RegExp(serial), path)
  }
})

test('a feed names the host it was asked by, though another host asked before', async () => {
  await web.visitor().get('/catalogue/entries.atom', { host: 'elsewhere.example' })

  assert.doesNotMatch((await web.visitor().get('/catalogue/entries.atom')).body, /elsewhere/)
})

test('the export holds every entry once, and what was withdrawn without what it said', async () => {
  const lines = (await web.visitor().get('/catalogue/entries.ndjson')).body.trim().split('\n')
  const rows = lines.map((line) => JSON.parse(line))

  assert.equal(new Set(rows.map(({ address }) => address)).size, rows.length)
  const withdrawn = rows.filter(({ state }) => state === 'withdrawn')
  assert.deepEqual(
    withdrawn.map(({ serial, elements }) => [serial, elements]),
    [[gone.serial, null]],
  )
})

test('a title that a spreadsheet would reckon out comes as text in the table', async () => {
  const { body } = await web.visitor().get('/catalogue/entries.csv?state=withdrawn')

  assert.match(body, /^\uFEFFaddress,/)
  assert.match(body, /,"'=撤下的条目,第二列",/)
})

test('the list of the API goes on where the page before ended, and no entry comes twice or is left out', async () => {
  for (let i = 0; i < 101; i += 1) await publish(`第${i}次发放`)
  const seen: string[] = []
  let after = ''
  let total = 0
  do {
    const page = (await web.visitor().get(`/api/v1/catalogue/entries?q=次发放&after=${after}`)).json()
    seen.push(...page.entries.map(({ id }: { id: string }) => id))
    total = page.total
    after = page.next ?? ''
  } while (after !== '')

  assert.equal(total, 101)
  assert.equal(seen.length, 101)
  assert.equal(new Set(seen).size, 101)
})

test('the descriptions go on to a second page where the first is full', async () => {
  const next = /hydra:next <([^>]+)>/.exec((await web.visitor().get('/catalogue.ttl')).body)?.[1] ?? ''
  const second = (await web.visitor().get(new URL(next).search === '' ? '' : `/catalogue.ttl${new URL(next).search}`))
    .body

  assert.match(second, /hydra:previous/)
  assert.doesNotMatch(second, /hydra:next/)
})

test('the API tells an entry with its standard and versions; what was withdrawn keeps its reason and loses its words', async () => {
  const at = (serial: string) => `/api/v1/catalogue/entries/civil/${serial}`
  const open = (await web.visitor().get(at(first.serial))).json()
  const closed = (await web.visitor().get(at(gone.serial))).json()

  assert.equal(open.standard.id, 'd02-09')
  assert.ok(open.versions[0].elements.length > 0)
  assert.equal(closed.endedBecause, '与原件不一致')
  assert.equal(closed.versions[0].elements, null)
  assert.equal((await web.visitor().get(at('202611-99999'))).statusCode, 404)
  assert.equal((await web.visitor().get(`${at(first.serial)}/changes`)).statusCode, 404, 'there is only one version')
})

test('coverage in the API counts every obligation once in each list', async () => {
  const { all, byDomain, byBody, byLevel } = (await web.visitor().get('/api/v1/catalogue/coverage')).json()
  const sum = (rows: readonly { owed: number }[]) => rows.reduce((n, { owed }) => n + owed, 0)

  assert.ok(all.owed > 0)
  for (const rows of [byDomain, byBody, byLevel]) assert.equal(sum(rows), all.owed)
})
