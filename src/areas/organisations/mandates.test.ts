import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { type Officer, VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { checkIdentity } from './check-identity.ts'
import { exampleOfficer, examplePerson, settleExamples } from './examples.ts'
import { giveMandate, type NewMandate } from './give-mandate.ts'
import { findMandate, followMandate, listMandates, mandatePhrase } from './mandate-queries.ts'
import { findBodyByCode } from './queries.ts'
import { revokeMandate, revokeOwnMandate } from './revoke-mandate.ts'
import { useMandate, whyNotMandated } from './use-mandate.ts'

const db = await testDatabase()
const on = (text: string) => momentOf(instantAt(day(text), '09:00'))
const monday = on('2026-11-23')
const run = <T>(verb: (tx: Tx) => Promise<Outcome<T>>, moment = monday) => inTransaction(db, moment, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const { villagers } = accepted(await run(async (tx) => done(await settleExamples(tx))))
const officer = (post: string) => exampleOfficer(reading(db, monday), post)
const village = must(await findBodyByCode(reading(db, monday), 'vil_a'), 'village').id
const agent = await officer('vil_a-03')
let people = 5000

function mandate(more: Partial<NewMandate> = {}): NewMandate {
  const { name, identityNumber } = examplePerson(people++)
  const period = { fromOn: monday.today, toOn: day('2027-11-22') }
  const rest = { items: ['si101'], how: 'paper' as const, standInAllowed: true }
  return { bodyId: village, principal: { name, identityNumber }, ...period, ...rest, ...more }
}
const give = async (input: NewMandate, by = agent) => accepted(await run((tx) => giveMandate(tx, by, input))).number
const why = async (input: NewMandate, by: Officer = agent, item = 'si101', moment = monday) =>
  (await whyNotMandated(reading(db, moment), by, input.principal.identityNumber, item, moment.today))?.code ?? null
const act = { act: 'case.submitted', subject: { kind: 'case', id: 'x', number: 'C-1' }, item: 'si101' }

test('the agent takes down a mandate from signed paper and may act under it from that day', async () => {
  const input = mandate()
  assert.equal(await why(input), 'organisations.no-mandate')

  await give(input)

  assert.equal(await why(input), null)
  assert.equal(await why(input, agent, 'si009'), 'organisations.mandate-not-for-item')
  assert.equal(await why(input, agent, 'si101', on('2027-11-23')), 'organisations.mandate-ended')
})

test('nobody but the agent of the village takes a mandate down, and nobody gives one online for somebody else', async () => {
  for (const post of ['town_a-04', 'vil_a2-03', 'market-01']) {
    const by = await officer(post)
    assert.equal(codeOf(await run((tx) => giveMandate(tx, by, mandate()))), 'organisations.not-the-agent', post)
  }
  const online = mandate({ how: 'online' })
  assert.equal(codeOf(await run((tx) => giveMandate(tx, agent, online))), 'organisations.not-the-agent')
  assert.equal(codeOf(await run((tx) => giveMandate(tx, VISITOR, mandate()))), 'organisations.not-the-agent')
})

test('sent twice under one request key there is one mandate', async () => {
  const input = mandate()
  const send = () => run((tx) => once(tx, 'mandate', 'key-1', input, () => giveMandate(tx, agent, input)))

  assert.deepEqual(await send(), await send())
})

test('a mandate given online cannot be used before the agent has compared the identity document', async () => {
  const input = mandate({ how: 'online' })
  const { number } = accepted(await run((tx) => giveMandate(tx, VISITOR, input)))
  assert.equal(await why(input), 'organisations.mandate-unchecked')
  const other = await officer('vil_a2-03')
  assert.equal(codeOf(await run((tx) => checkIdentity(tx, other, { number }))), 'organisations.not-your-mandate')

  accepted(await run((tx) => checkIdentity(tx, agent, { number })))

  assert.equal(await why(input), null)
})

test('the principal takes the mandate back with number and phrase, without an account; it ends at that moment', async () => {
  const input = mandate()
  const number = await give(input)
  const phrase = mandatePhrase(reading(db, monday), number)
  const wrong = await run((tx) => revokeOwnMandate(tx, VISITOR, { number, phrase: 'AAAA1111' }))
  assert.equal(codeOf(wrong), 'organisations.no-such-mandate', 'a wrong phrase learns nothing')

  accepted(await run((tx) => revokeOwnMandate(tx, VISITOR, { number, phrase })))

  assert.equal(await why(input), 'organisations.mandate-revoked')
  const again = await run((tx) => revokeOwnMandate(tx, VISITOR, { number, phrase }))
  assert.equal(codeOf(again), 'organisations.mandate-revoked')
  const used = await run((tx) => useMandate(tx, agent, input.principal.identityNumber, act))
  assert.equal(codeOf(used), 'organisations.mandate-revoked')
})

test('the township above the village may end a mandate; another township may not', async () => {
  const number = await give(mandate())
  const [above, beside] = [await officer('town_a-02'), await officer('town_b-02')]

  assert.equal(codeOf(await run((tx) => revokeMandate(tx, beside, { number }))), 'organisations.not-your-mandate')
  accepted(await run((tx) => revokeMandate(tx, above, { number })))
  assert.equal((await findMandate(reading(db, monday), above, number))?.revokedBy, 'township')
})

test('whatever is done under a mandate, the principal sees: what, when, by whom', async () => {
  const input = mandate()
  const number = await give(input)
  const used = accepted(await run((tx) => useMandate(tx, agent, input.principal.identityNumber, act)))

  assert.deepEqual(used, { mandateNumber: number, bodyId: village, as: 'A' })
  const tx = reading(db, monday)
  const card = await followMandate(tx, number.toLowerCase(), mandatePhrase(tx, number))
  assert.deepEqual(card?.log, [
    { at: monday.at, act: 'case.submitted', subjectNumber: 'C-1', item: 'si101', by: agent.name, as: 'A' },
  ])
})

test('while the agent of Daping is away the grid worker acts as B, but only where the villager agreed', async () => {
  const agreed = villagers.filter(({ village: of }) => of === 'vil_b')
  const substitute = await officer('vil_b-04')
  const uses = await Promise.all(
    agreed.map(({ identityNumber }) => run((tx) => useMandate(tx, substitute, identityNumber, act))),
  )

  assert.deepEqual(new Set(uses.map(codeOf)), new Set(['done', 'organisations.mandate-not-for-substitute']))
  for (const use of uses) if (use.ok) assert.equal(use.value.as, 'B')
  const away = await officer('vil_b-03')
  assert.deepEqual(away.posts, [])
  const first = must(agreed[0], 'villager').identityNumber
  assert.equal(codeOf(await run((tx) => useMandate(tx, away, first, act))), 'organisations.no-mandate')
})

test('a list shows each office its own mandates and no full name or number', async () => {
  const input = mandate()
  const number = await give(input)
  const numbers = async (post: string) =>
    (await listMandates(reading(db, monday), await officer(post))).map((line) => line.number)

  for (const post of ['vil_a-03', 'town_a-04', 'service_centre-10'])
    assert.ok((await numbers(post)).includes(number), post)
  for (const post of ['vil_a2-03', 'town_b-04', 'market-04', 'service_centre-08'])
    assert.ok(!(await numbers(post)).includes(number), post)
  assert.deepEqual(await listMandates(reading(db, monday), VISITOR), [])
  const shown = JSON.stringify(await listMandates(reading(db, monday), agent))
  assert.ok(!shown.includes(input.principal.name) && !shown.includes(input.principal.identityNumber))
})

test('neither the journal nor the tables hold the name or the identity number of a principal in clear', async () => {
  const input = mandate()
  await give(input)
  const tx = reading(db, monday)
  const stored = await sql<{ all: string }>`
    select string_agg(f::text, ' ') || (select string_agg(m::text, ' ') from organisations.mandate m) as all
    from journal.fact f`.execute(tx.kysely)
  const text = must(stored.rows[0], 'row').all

  assert.ok(text.includes('mandate.given'))
  assert.ok(!text.includes(input.principal.identityNumber) && !text.includes(input.principal.name))
})

test('a revocation and an act at the same moment: the act is either logged before it, or refused', async () => {
  for (let i = 0; i < 8; i += 1) {
    const input = mandate()
    const number = await give(input)
    const phrase = mandatePhrase(reading(db, monday), number)
    const [used] = await Promise.all([
      run((tx) => useMandate(tx, agent, input.principal.identityNumber, act)),
      run((tx) => revokeOwnMandate(tx, VISITOR, { number, phrase })),
    ])
    const card = await findMandate(reading(db, monday), agent, number)

    assert.equal(card?.state, 'revoked')
    assert.equal(card?.log.length, used.ok ? 1 : 0)
  }
})
