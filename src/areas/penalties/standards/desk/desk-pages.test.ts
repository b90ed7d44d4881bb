import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { type TestVisitor, testWeb } from '#platform/testing/web.tsx'
import { area } from '../../area.ts'
import { commentOn } from '../comment-on.ts'
import * as example from '../examples.ts'
import { editionsOf, findDraft } from '../queries.ts'

const db = await testDatabase()
await example.settledStandards(db)
const web = await testWeb(db, [area], example.MONDAY.today)
const [writer, legal, head] = [example.WRITER, example.LEGAL, example.HEAD].map((who) => web.officer(who))
assert.ok(writer && legal && head)
const stranger = web.officer(example.officerOf('forestry', 'review', '0190a000-0000-7000-8000-000000000009'))
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')
const see = async (who: TestVisitor, path: string) => textOf((await who.get(path)).body)
const eco = String(example.bodyId('eco'))
const sent = (text: string, revision: number, more: Record<string, string> = {}) => ({
  ...{ body: eco, refines: example.UPPER, revision: String(revision), text, note: example.NOTE, act: 'save' },
  ...more,
})

/** Opens the editor for the token and sends the form. */
async function save(who: TestVisitor, id: string, text: string, revision: number, more: Record<string, string> = {}) {
  await who.get(revision === 0 ? `/en/desk/standards/new?upper=${example.UPPER}` : `/en/desk/standards/${id}/edit`)
  const at = revision === 0 ? 'new' : id
  return who.post(`/en/desk/standards/${at}/draft`, sent(text, revision, revision === 0 ? { id, ...more } : more))
}

test('the whole life of a standard on one screen: each step is offered to whom it belongs and done by its form', async () => {
  const id = 'al-desk-1'
  assert.match(await see(writer, `/en/desk/standards/new?upper=${example.UPPER}`), /id: al-gd-water-2\.1/)
  assert.equal((await save(writer, id, example.refinedText(id), 0)).statusCode, 303)
  const page = `/en/desk/standards/${id}`

  assert.match(await see(writer, page), /Pass the legality review Legality is reviewed by the legal staff/)
  assert.doesNotMatch((await writer.get(page)).body, new RegExp(`${id}/review"`), 'who drafted it has no form for that')
  await legal.get(page)
  assert.equal((await legal.post(`${page}/review`, { revision: '1', opinion: '合法。' })).statusCode, 303)
  assert.match(await see(writer, page), /reviewed this revision on .*合法。/)
  await writer.get(page)
  assert.equal((await writer.post(`${page}/ask`, { to: '2026-12-23' })).statusCode, 303)
  accepted(await inTransaction(db, example.MONDAY, (tx) => commentOn(tx, VISITOR, { standardId: id, text: '太重。' })))

  web.moment = example.AFTER_COMMENTS
  assert.match(await see(writer, page), /1 comment, 1 not answered/)
  assert.match(
    await see(writer, page),
    /Note that it is on file 1 comments have no answer yet\. State Council Office \(2022\) No\. 27/,
  )
  await writer.get(page)
  const answer = { 'result-1': 'not_taken', 'answer-1': '幅度由法律规定。' }
  assert.equal((await writer.post(`${page}/comments/1/answer`, answer)).statusCode, 303)
  await writer.get(page)
  assert.equal((await writer.post(`${page}/file`, { revision: '1', filedAs: '安环备〔2026〕1号' })).statusCode, 303)
  assert.match(await see(head, page), /Publish/)
  await head.get(page)
  assert.equal((await head.post(`${page}/publish`, { revision: '1', from: '2026-12-29' })).statusCode, 303)

  const [edition] = await editionsOf(reading(db, example.AFTER_COMMENTS), id)
  assert.equal(edition?.inForceFrom, '2026-12-29')
  await head.get(page)
  assert.equal((await head.post(`${page}/repeal`, { repealFrom: '2027-02-01' })).statusCode, 303)
  assert.equal((await editionsOf(reading(db, example.AFTER_COMMENTS), id))[0]?.inForceTo, '2027-02-01')
  web.moment = example.MONDAY
})

test('somebody of another body sees no draft, has no form, and is refused when sending one all the same', async () => {
  const id = await example.drafted(db, 'al-desk-2')
  const page = `/en/desk/standards/${id}`

  assert.equal((await stranger.get(page)).statusCode, 404, 'there is nothing but a draft')
  assert.doesNotMatch(await see(stranger, '/en/desk/standards'), /al-desk-2/)
  assert.equal((await save(stranger, id, example.refinedText(id), 1)).statusCode, 403)
})

test('a request sent twice is one saving', async () => {
  const id = await example.drafted(db, 'al-desk-3')
  await writer.get(`/en/desk/standards/${id}/edit`)
  const form = { ...writer.form }

  const twice = [1, 2].map(() =>
    writer.post(`/en/desk/standards/${id}/draft`, { ...form, ...sent(example.refinedText(id, 29_000), 1) }),
  )

  assert.deepEqual(
    (await Promise.all(twice)).map(({ statusCode }) => statusCode),
    [303, 303],
  )
  assert.equal((await findDraft(reading(db, example.MONDAY), id))?.revision, 2)
})

test('a text that is no standard comes back as it was typed, with the place that is wrong', async () => {
  const id = await example.drafted(db, 'al-desk-4')
  const broken = example.refinedText(id).replace('hits: unique', 'hits: any')

  const reply = await save(writer, id, broken, 1)

  assert.equal(reply.statusCode, 422)
  assert.match(textOf(reply.body), /hits: any/)
  assert.match(textOf(reply.body), /hits: must be/)
})

test('without a script a hole is told with its facts when the draft was saved, and stops publication with its article', async () => {
  const id = await example.drafted(db, 'al-desk-5')
  const holed = example.refinedText(id).replace('when: mode = "delay" and similar_1y = true', 'when: 1 = 2')
  assert.equal((await save(writer, id, holed, 1)).statusCode, 303)

  const page = await see(writer, `/en/desk/standards/${id}`)

  assert.match(page, /No tier where Gravity of the breach is delay and A like breach within a year: yes/)
  assert.match(page, /Ask the public .*not been reviewed\. State Council Office \(2022\) No\. 27/)
})

test('a scenario is added and taken away by the buttons of the editor; one that fails is told', async () => {
  const id = await example.drafted(db, 'al-desk-6')
  const draft = async () => (await findDraft(reading(db, example.MONDAY), id))?.text ?? ''
  const fields = { act: 'add', 's.name': '首次拖延', 'f.mode': 'delay', 'f.similar_1y': 'no', 's.outcome': 'tier:t2' }

  assert.equal((await save(writer, id, await draft(), 1, fields)).statusCode, 303)
  assert.match(await draft(), /name: "首次拖延"\n {4}facts: \{ mode: delay, similar_1y: false \}/)
  assert.match(await see(writer, `/en/desk/standards/${id}`), /1 of 1 scenarios do not come out/)
  assert.equal((await save(writer, id, await draft(), 2, { act: 'drop:0' })).statusCode, 303)
  assert.doesNotMatch(await draft(), /scenarios/)
})

test('the head says how the body uses a standard of others; the list tells it', async () => {
  const page = `/en/desk/standards/${example.UPPER}`
  await head.get(page)
  const use = { bodyId: eco, state: 'adopted', adoptFrom: '2026-11-23', byStandard: '', reason: '直接适用。' }

  assert.equal((await head.post(`${page}/adopt`, use)).statusCode, 303)

  assert.match(await see(head, '/en/desk/standards'), /Used by your body .*gd-water-2\.1 .*Adopted/)
  assert.equal((await writer.post(`${page}/adopt`, use)).statusCode, 403, 'a reviewer does not decide that')
})
