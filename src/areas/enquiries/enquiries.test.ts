import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { acceptHandOver } from './accept-hand-over.ts'
import { answer } from './answer.ts'
import { ask, type Question } from './ask.ts'
import { close } from './close.ts'
import { handOver } from './hand-over.ts'
import { enquiryPhrase, findEnquiry, followEnquiry, listEnquiries } from './queries.ts'
import { refuseHandOver } from './refuse-hand-over.ts'

const db = await testDatabase()
const on = (text: string) => momentOf(instantAt(day(text), '09:00'))
const monday = on('2026-11-23')
const run = <T>(verb: (tx: Tx) => Promise<Outcome<T>>, moment = monday) => inTransaction(db, moment, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
accepted(await run(async (tx) => done(await settleExamples(tx))))
const officer = (post: string) => exampleOfficer(reading(db, monday), post)
const [market, natural, centre] = await Promise.all(['market-01', 'natural-01', 'service_centre-03'].map(officer))
assert.ok(market && natural && centre)
const MARKET = { bodyId: 8, postCode: 'market-01' }
const NATURAL = { bodyId: 9, postCode: 'natural-01' }
const CENTRE = { bodyId: 5, postCode: 'service_centre-03' }

const question = (more: Partial<Question> = {}): Question => ({
  ...{ how: 'counter', ...MARKET, item: 'si009', question: '开面馆要办什么证？' },
  contact: { name: '沈怀远', telephone: '19900001234' },
  ...more,
})
const asked = async () => accepted(await run((tx) => ask(tx, market, question()))).number
const cardFor = (by: typeof market, number: string) => findEnquiry(reading(db, monday), by, number)

test('who is asked first is responsible, and the answer is promised within five working days', async () => {
  const number = await asked()
  const card = await cardFor(market, number)

  assert.equal(card?.owner.postCode, 'market-01')
  assert.equal(card?.promise.dueOn, '2026-11-30', 'asked on Monday 23 November; day one is Tuesday, day five Monday')
})

test('asked online without an account, the reception of the body is responsible', async () => {
  const input = question({ how: 'online', postCode: null, bodyId: 8 })
  const { number } = accepted(await run((tx) => ask(tx, VISITOR, input)))
  const tx = reading(db, monday)

  const card = await followEnquiry(tx, number.toLowerCase(), enquiryPhrase(tx, number))
  assert.equal(card?.owner.postCode, 'market-01')
  assert.equal(await followEnquiry(tx, number, 'AAAA-AAAA'), null)
})

test('nobody takes an enquiry down for a post of somebody else, and no officer asks online in another name', async () => {
  assert.equal(codeOf(await run((tx) => ask(tx, natural, question()))), 'enquiries.not-your-post')
  assert.equal(codeOf(await run((tx) => ask(tx, VISITOR, question()))), 'enquiries.not-your-post')
  assert.equal(codeOf(await run((tx) => ask(tx, market, question({ how: 'online' })))), 'enquiries.not-online')
  const nowhere = question({ how: 'online', bodyId: 999, postCode: null })
  assert.equal(codeOf(await run((tx) => ask(tx, VISITOR, nowhere))), 'enquiries.no-such-post')
})

test('an enquiry offered to another stays with the one who offers until the other accepts', async () => {
  const number = await asked()
  const offer = { number, to: NATURAL, reason: '属于土地事项' }
  assert.equal(codeOf(await run((tx) => handOver(tx, natural, offer))), 'enquiries.not-responsible')
  accepted(await run((tx) => handOver(tx, market, offer)))

  assert.equal((await cardFor(market, number))?.owner.postCode, 'market-01')
  assert.equal((await cardFor(natural, number))?.offered, true)
  assert.equal((await cardFor(natural, number))?.contact.name, '沈**', 'an offer does not yet need the contact')
  assert.equal(codeOf(await run((tx) => acceptHandOver(tx, centre, { number }))), 'enquiries.not-offered-to-you')

  accepted(await run((tx) => acceptHandOver(tx, natural, { number })))

  assert.equal((await cardFor(natural, number))?.owner.postCode, 'natural-01')
  assert.equal((await cardFor(natural, number))?.contact.name, '沈怀远')
  assert.equal(await cardFor(market, number), null)
  assert.equal(codeOf(await run((tx) => acceptHandOver(tx, natural, { number }))), 'enquiries.no-offer')
})

test('a refusal names the reason and who is responsible instead; a bare no is refused', async () => {
  const number = await asked()
  accepted(await run((tx) => handOver(tx, market, { number, to: NATURAL, reason: '属于土地事项' })))
  const refusal = { number, because: '不涉及土地', next: CENTRE }
  const bare = await run((tx) => refuseHandOver(tx, natural, { ...refusal, next: NATURAL }))
  assert.equal(codeOf(bare), 'enquiries.name-the-next')
  assert.equal(codeOf(await run((tx) => refuseHandOver(tx, market, refusal))), 'enquiries.not-offered-to-you')

  accepted(await run((tx) => refuseHandOver(tx, natural, refusal)))

  const card = await cardFor(market, number)
  assert.equal(card?.owner.postCode, 'market-01')
  assert.equal(card?.handings[0]?.next?.postCode, 'service_centre-03')
  assert.equal(card?.handings[0]?.refusedBecause, '不涉及土地')
})

test('only who is responsible answers; then it can be closed, not before', async () => {
  const number = await asked()
  const reply = { number, answer: '先办营业执照，再办食品经营许可。' }
  assert.equal(codeOf(await run((tx) => answer(tx, natural, reply))), 'enquiries.not-responsible')
  assert.equal(codeOf(await run((tx) => close(tx, market, { number }))), 'enquiries.not-answered')

  accepted(await run((tx) => answer(tx, market, reply), on('2026-11-25')))

  assert.equal(codeOf(await run((tx) => answer(tx, market, reply))), 'enquiries.already-answered')
  const card = await cardFor(market, number)
  assert.deepEqual([card?.state, card?.answer, card?.promise.done], ['answered', reply.answer, true])
  assert.equal(codeOf(await run((tx) => close(tx, natural, { number }))), 'enquiries.not-responsible')
  accepted(await run((tx) => close(tx, market, { number })))
  assert.equal(codeOf(await run((tx) => close(tx, market, { number }))), 'enquiries.already-closed')
})

test('who answers after offering takes the offer back', async () => {
  const number = await asked()
  accepted(await run((tx) => handOver(tx, market, { number, to: NATURAL, reason: '属于土地事项' })))
  accepted(await run((tx) => answer(tx, market, { number, answer: '已经查明，答复如下。' })))

  assert.equal((await cardFor(market, number))?.handings[0]?.state, 'withdrawn')
  assert.equal(codeOf(await run((tx) => acceptHandOver(tx, natural, { number }))), 'enquiries.no-offer')
})

test('sent twice under one request key there is one enquiry', async () => {
  const send = () => run((tx) => once(tx, 'ask', 'key-1', question(), () => ask(tx, market, question())))

  assert.deepEqual(await send(), await send())
})

test('what falls due first stands on top, and each sees only what the own posts answer for', async () => {
  const early = accepted(await run((tx) => ask(tx, market, question()), on('2026-11-18'))).number
  const lines = await listEnquiries(reading(db, monday), market)

  assert.equal(lines[0]?.number, early)
  assert.ok(lines.every(({ owner }) => owner.postCode === 'market-01'))
  assert.deepEqual(await listEnquiries(reading(db, monday), VISITOR), [])
  const head = await officer('market-04')
  assert.ok((await listEnquiries(reading(db, monday), head)).some(({ number }) => number === early))
})

test('neither question nor contact stands anywhere in clear', async () => {
  await asked()
  const stored = await sql<{ all: string }>`
    select (select string_agg(f::text, ' ') from journal.fact f) ||
      (select string_agg(e::text, ' ') from enquiries.enquiry e) as all`.execute(db.kysely)
  const text = must(stored.rows[0], 'row').all

  assert.ok(text.includes('enquiry.asked'))
  for (const secret of ['面馆', '沈怀远', '19900001234']) assert.ok(!text.includes(secret), secret)
})

test('whatever three officers try in whatever order, an enquiry always has exactly one post that answers for it', async () => {
  const people = [
    { by: market, post: MARKET },
    { by: natural, post: NATURAL },
    { by: centre, post: CENTRE },
  ]
  const step = fc.record({
    who: fc.nat({ max: 2 }),
    verb: fc.constantFrom('offer', 'accept', 'refuse', 'answer'),
    to: fc.nat({ max: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const number = await asked()
      for (const { who, verb, to } of steps) {
        const { by } = must(people[who], 'somebody')
        const { post } = must(people[to], 'somebody')
        if (verb === 'offer') await run((tx) => handOver(tx, by, { number, to: post, reason: '请办理' }))
        if (verb === 'accept') await run((tx) => acceptHandOver(tx, by, { number }))
        if (verb === 'refuse') await run((tx) => refuseHandOver(tx, by, { number, because: '不属于', next: post }))
        if (verb === 'answer') await run((tx) => answer(tx, by, { number, answer: '答复' }))

        const seen = await Promise.all(people.map((one) => cardFor(one.by, number)))
        const owners = seen.filter((card, i) => card?.owner.postCode === people[i]?.post.postCode)
        assert.equal(owners.length, 1)
      }
    }),
    { numRuns: 25 },
  )
})

test('two officers decide an offer at once: it goes one way only', async () => {
  const number = await asked()
  accepted(await run((tx) => handOver(tx, market, { number, to: NATURAL, reason: '属于土地事项' })))
  const both = await Promise.all([
    run((tx) => acceptHandOver(tx, natural, { number })),
    run((tx) => answer(tx, market, { number, answer: '已经查明。' })),
  ])

  assert.equal(both.filter(({ ok }) => ok).length, 1)
})
