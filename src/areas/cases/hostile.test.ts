import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { checkCharacter } from '#base/ids.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { type HeldPost, VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type TestVisitor, testWeb } from '#platform/testing/web.tsx'
import { area } from './area.ts'
import { queueCsv } from './desk/queue-csv.ts'
import { saveDraft } from './drafts.ts'
import { application, exampleFile, morningOf, officer, SOMEBODY, settleCounty } from './examples.ts'
import { caseView, queueOf, searchCases } from './queries.ts'
import { submit } from './submit.ts'

const monday = morningOf('2025-09-22')
const db = await testDatabase()
await settleCounty(db, morningOf('2025-09-01'))
const web = await testWeb(db, [area], day('2025-09-22'))
const window = officer('market', 'intake')
const ref = accepted(await inTransaction(db, monday, (tx) => submit(tx, VISITOR, application('si009'))))

const key = () => ({
  'content-type': 'application/json',
  'idempotency-key': `key-${Math.floor(performance.now() * 1000)}`,
})
const send = (url: string, body: unknown) =>
  web.visitor().inject({ method: 'POST', url, headers: key(), payload: JSON.stringify(body) })
const submission = (file: unknown) => ({
  ...{ itemId: 'si009', applicant: SOMEBODY, form: {} },
  materials: [{ id: application('si009').materials[0]?.id, form: 'electronic', copies: 1, file }],
})

/** The page that a search at the desk leads to. */
async function lookedFor(who: TestVisitor, words: string) {
  await who.get('/desk/queue')
  return who.get(String((await who.post('/desk/queue', { q: words })).headers.location))
}

test('a name or an identity number that is looked for stands in no address that others could read', async () => {
  const clerk = web.officer(window)
  await clerk.get('/desk/queue')
  const to = String((await clerk.post('/desk/queue', { q: SOMEBODY.code })).headers.location)

  assert.ok(!decodeURIComponent(to).includes(SOMEBODY.code))
  assert.match((await clerk.get(to)).body, /沈\*/)
  const colleague = web.officer(officer('market', 'intake', 'colleague'))
  assert.ok(!(await colleague.get(to)).body.includes(SOMEBODY.code), 'it opens for who typed it only')
  assert.equal((await clerk.get('/desk/queue?found=nonsense')).statusCode, 200)
})

test('a program can name no file that was never handed in, nor say what a file is', async () => {
  const never = await send('/api/v1/cases', submission(exampleFile('never')))
  assert.equal(never.statusCode, 422)

  async function* text() {
    yield Buffer.from('hello <script>alert(1)</script>')
  }
  const { digest } = accepted(await db.files.put(text(), 'note.txt'))
  const page = await send('/api/v1/cases', submission({ name: 'x.html', type: 'text/html', size: 1, digest }))
  assert.equal(page.statusCode, 422, 'the content is plain text, the name says a page')

  const fine = await send('/api/v1/cases', submission({ name: 'note.txt', type: 'text/html', size: 1, digest }))
  assert.equal(fine.statusCode, 201)
  const tx = reading(db, monday)
  const newest = (await queueOf(tx, window)).rows.find(({ number }) => number === fine.json().number)
  const view = newest && (await caseView(tx, window, newest.ref))
  const file = view?.materials.flatMap(({ given }) => given)[0]?.file
  assert.deepEqual(file, { name: 'note.txt', type: 'text/plain', size: 31, digest })
})

test('numbers beyond every body and places that are none are not found, never an error of the database', async () => {
  const figures = '99999999999999999999260000014'
  const clerk = web.officer(window)
  assert.equal((await clerk.get(`/desk/cases/${figures}${checkCharacter(figures)}`)).statusCode, 404)
  await clerk.get('/desk/queue')
  assert.equal((await lookedFor(clerk, `${figures}${checkCharacter(figures)}`)).statusCode, 200)
  assert.equal((await clerk.get('/desk/cases/abcdefghijk')).statusCode, 404)
  const agent = web.officer(officer('vil_a', 'agent'))
  for (const after of ['zzz', `2025-01-01_${ref.id}`, "';--"])
    assert.equal((await agent.get(`/desk/agent?after=${encodeURIComponent(after)}`)).statusCode, 200, after)
})

test('guessing a phrase does not pay on any address that takes one', () => {
  const taking = area.routes.filter(
    ({ method, path }) => method === 'POST' && /^\/follow|\/api\/v1\/cases\/follow/.test(path),
  )

  assert.equal(taking.length, 5)
  for (const { path, pace } of taking) assert.equal(pace, 'slow', path)
})

test('another body’s case is missing under every address that leads to it', async () => {
  const stranger = web.officer(officer('edu', 'intake'))
  const own = web.officer(window)
  for (const rest of ['', '/accept', '/documents/receipt', `/files/${exampleFile('m1')?.digest}`]) {
    assert.equal((await stranger.get(`/desk/cases/${ref.number}${rest}`)).statusCode, 404, rest)
    assert.equal((await stranger.get(`/api/v1/desk/cases/${ref.number}`)).statusCode, 404)
  }
  assert.equal((await own.get(`/desk/cases/${ref.number}`)).statusCode, 200)
  await stranger.get('/desk/take-in/si009')
  assert.equal((await stranger.post(`/desk/cases/${ref.number}/accept`, {})).statusCode, 404)
  assert.ok(!(await lookedFor(stranger, ref.number)).body.includes('沈*'))
  assert.ok(!(await stranger.get('/desk/cases.csv')).body.includes(ref.number.slice(-7, -1)))
})

test('a name that a spreadsheet would run as a formula is led by an apostrophe, in full width as well', async () => {
  const [row] = (await queueOf(reading(db, monday), window)).rows
  assert.ok(row)
  for (const name of ['=1+1', '＝1+1', '＋cmd', '－1', '＠SUM(A1)', '\n=1', ' =1+1']) {
    const cells = Buffer.from(queueCsv([{ ...row, applicant: name }], 'en')).toString()
    assert.ok(cells.includes(`'${name}`), JSON.stringify(name))
  }
})

test('who holds several posts sees by each of them and by nothing else', async () => {
  const posts: readonly HeldPost[] = [
    ...officer('edu', 'intake', 'x', ['si001']).posts,
    ...officer('market', 'intake', 'x', ['si003']).posts,
  ]
  const both = web.officer({ ...officer('market', 'intake', 'both'), posts })

  assert.equal((await both.get(`/desk/cases/${ref.number}`)).statusCode, 404, 'si009 is not entrusted')
})

test('a draft sent from two windows at the same moment becomes one case', async () => {
  const materials = application('si009').materials
  const bring = Object.fromEntries(materials.map(({ id }) => [`material_${id}`, 'bring']))
  const form = { through: 'self', matter: '开一家面馆', delivery: 'counter', ...bring }
  const draft = { itemId: 'si009', applicant: { ...SOMEBODY, name: '闻人静' }, form, materials: [] }
  const { code } = accepted(await inTransaction(db, monday, (tx) => saveDraft(tx, draft)))
  const windows = [web.visitor(), web.visitor()]
  for (const one of windows) assert.equal((await one.get(`/apply/si009/check?draft=${code}`)).statusCode, 200)

  const replies = await Promise.all(windows.map((one) => one.post('/apply/si009/send', { draft: code })))

  assert.deepEqual(replies.map(({ statusCode }) => statusCode).sort(), [200, 404])
  const found = await searchCases(reading(db, monday), window, '闻人静')
  assert.equal(found.length, 1)
})
