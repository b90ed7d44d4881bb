import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { exampleDraft, exampleKeepers, type Keepers, takeBack, takeOn } from '#areas/catalogue/examples.ts'
import { settleExamples } from '#areas/organisations/examples.ts'
import { indexHouse } from '#areas/search/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import type { Wish } from './ask.ts'
import { confirm } from './confirm.ts'
import type { Subject } from './contract.ts'
import { end } from './end.ts'
import { asks, heldIn, lettersFor, passTime, subscribed } from './examples.ts'
import { purge } from './purge.ts'

const at = (on: string, time = '09:00') => momentOf(instantAt(day(on), time))
const LOW_INCOME: Subject = { kind: 'search', search: { words: '低保', only: {}, page: 1 } }
const PUBLISHED: Subject = { kind: 'catalogue', query: { state: 'published', body: 'any' } }
const wish = (address: string, subject: Subject = LOW_INCOME, lang: Wish['lang'] = 'zh-Hans'): Wish => ({
  ...{ address, subject, lang },
})
const CIVIL = 16
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)

/** A county in which the bureau of civil affairs publishes. */
async function county() {
  const db = await testDatabase()
  const run = <T>(on: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, at(on, '10:00'), verb)
  accepted(await run('2026-11-20', async (tx) => done(await settleExamples(tx))))
  const keepers: Keepers = accepted(await run('2026-11-20', async (tx) => done(await exampleKeepers(tx))))
  const publish = async (on: string, title: string) => {
    const { ref } = accepted(
      await run(on, async (tx) =>
        done(await takeOn(tx, keepers, exampleDraft(CIVIL, 'd02-09', tx, { title }), 'published')),
      ),
    )
    await indexHouse(db, at(on, '10:00'))
    return ref
  }
  const withdraw = async (on: string, ref: Awaited<ReturnType<typeof publish>>) => {
    accepted(await run(on, (tx) => takeBack(tx, keepers, ref)))
    await indexHouse(db, at(on, '10:00'))
  }
  const letters = (address: string) => lettersFor(db, at('2026-11-26'), address)
  return { db, run, publish, withdraw, letters }
}

const titlesIn = (letter: Awaited<ReturnType<typeof lettersFor>>[number] | undefined) =>
  must(letter, 'letter').blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : []))

test('nothing but the letter asking for it goes to an address that has not confirmed', async () => {
  const { db, publish, letters } = await county()
  await asks(db, at('2026-11-23'), wish('shen@example.com'))
  await publish('2026-11-23', '安澜县低保标准')

  await passTime(db, at('2026-11-24', '08:00'))

  assert.deepEqual(
    (await letters('shen@example.com')).map(({ subject }) => subject),
    ['请确认：公开信息邮件订阅'],
  )
})

test('what was published on the days since the last letter is told once, in the next one, in the language of the reader', async () => {
  const { db, publish, letters } = await county()
  await publish('2026-11-20', '安澜县低保办理指南')
  await subscribed(db, at('2026-11-23'), wish('shen@example.com', LOW_INCOME, 'en'))
  await publish('2026-11-23', '安澜县低保标准')
  await publish('2026-11-23', '安澜县护林员名单')

  await passTime(db, at('2026-11-23', '23:00'))
  assert.equal((await letters('shen@example.com')).length, 0, 'confirmed today, told tomorrow')
  await passTime(db, at('2026-11-24', '06:59'))
  assert.equal((await letters('shen@example.com')).length, 0, 'not at night')
  await passTime(db, at('2026-11-24', '07:00'))
  const [first] = await letters('shen@example.com')
  assert.deepEqual(titlesIn(first), ['安澜县低保标准'], 'neither what was there before nor what it is not about')
  assert.equal(first?.subject, 'Newly public: “低保”')

  await publish('2026-11-24', '安澜县低保公示')
  await passTime(db, at('2026-11-24', '20:00'))
  assert.equal((await letters('shen@example.com')).length, 1, 'at most one a day')
  await passTime(db, at('2026-11-26', '07:30'))
  const [second, , ...more] = await letters('shen@example.com')
  assert.deepEqual(titlesIn(second), ['安澜县低保公示'], 'also where a day went by without a letter')
  assert.deepEqual(more, [])
})

test('no news, no letter; what was taken back before the letter is not told', async () => {
  const { db, publish, withdraw, letters } = await county()
  await subscribed(db, at('2026-11-23'), wish('shen@example.com'))
  await withdraw('2026-11-23', await publish('2026-11-23', '安澜县低保标准'))

  await passTime(db, at('2026-11-24', '07:30'))

  assert.deepEqual(await letters('shen@example.com'), [])
})

test('a list of the catalogue can be followed like a search; what is withdrawn in it is told as such', async () => {
  const { db, publish, withdraw, letters } = await county()
  const all: Subject = { kind: 'catalogue', query: {} }
  await subscribed(db, at('2026-11-23'), wish('shen@example.com', all))
  await subscribed(db, at('2026-11-23'), wish('lin@example.com', PUBLISHED))
  const ref = await publish('2026-11-23', '安澜县救助标准')
  await passTime(db, at('2026-11-24', '07:30'))
  await withdraw('2026-11-24', ref)
  await passTime(db, at('2026-11-25', '07:30'))

  const [gone, come] = await letters('shen@example.com')
  assert.deepEqual([titlesIn(come), titlesIn(gone)], [['安澜县救助标准'], ['安澜县救助标准']])
  assert.match(JSON.stringify(gone), /已撤下|撤下/)
  assert.equal(
    (await letters('lin@example.com')).length,
    1,
    'who follows what is published is not told of a withdrawal',
  )
})

test('one click ends it: address, search and letters that wait are gone, and a second click is told the same', async () => {
  const { db, run, publish, letters } = await county()
  await subscribed(db, at('2026-11-23'), wish('shen@example.com'))
  await publish('2026-11-23', '安澜县低保标准')
  await passTime(db, at('2026-11-24', '07:30'))
  const held = heldIn(must((await letters('shen@example.com'))[0], 'letter'), 'end')

  assert.equal(codeOf(await run('2026-11-24', (tx) => end(tx, VISITOR, held))), 'done')
  assert.equal(codeOf(await run('2026-11-24', (tx) => end(tx, VISITOR, held))), 'done')

  assert.deepEqual(await letters('shen@example.com'), [])
  const { rows } = await sql<{ left: string }>`
    select (select count(*) from alerts.alert) + (select count(*) from mail.message) as left`.execute(db.kysely)
  assert.equal(rows[0]?.left, '0')
  await publish('2026-11-24', '安澜县低保公示')
  await passTime(db, at('2026-11-25', '07:30'))
  assert.deepEqual(await letters('shen@example.com'), [])
})

test('a wrong secret, or the secret of the other link, confirms and ends nothing', async () => {
  const { db, run, letters } = await county()
  await asks(db, at('2026-11-23'), wish('shen@example.com'))
  await passTime(db, at('2026-11-23'))
  const held = heldIn(must((await letters('shen@example.com'))[0], 'letter'), 'confirm')

  for (const token of ['', 'x', `${held.token}x`, held.token.slice(0, -1), held.token.toUpperCase()])
    assert.equal(codeOf(await run('2026-11-23', (tx) => confirm(tx, VISITOR, { ...held, token }))), 'alerts.wrong-link')
  assert.equal(codeOf(await run('2026-11-23', (tx) => end(tx, VISITOR, held))), 'alerts.wrong-link')
})

test('unconfirmed by the end of the third day, the address is forgotten and its link says so, though it was asked for again', async () => {
  const { db, run, letters } = await county()
  await asks(db, at('2026-11-20'), wish('shen@example.com'))
  await asks(db, at('2026-11-22'), wish('shen@example.com'))
  await passTime(db, at('2026-11-22'))
  const told = await letters('shen@example.com')
  const held = heldIn(must(told[0], 'letter'), 'confirm')
  const purgeOn = (on: string) => run(on, async (tx) => done(await purge(tx)))

  await purgeOn('2026-11-23')
  assert.equal(told.length, 2)
  for (const { blocks } of told) assert.match(JSON.stringify(blocks), /11月23日/)
  assert.equal((await letters('shen@example.com')).length, 2)
  assert.equal(codeOf(await run('2026-11-24', (tx) => confirm(tx, VISITOR, held))), 'alerts.gone', 'not forgotten yet')
  await purgeOn('2026-11-24')
  assert.deepEqual(await letters('shen@example.com'), [])
  assert.equal(codeOf(await run('2026-11-24', (tx) => confirm(tx, VISITOR, held))), 'alerts.gone')
})

test('the letter to an address nobody has confirmed says nothing the asker typed: no way to write to strangers', async () => {
  const { db, letters } = await county()
  const typed = '速来领奖example点com'
  const everything = [
    { kind: 'search', search: { words: typed, only: { kind: 'item' }, page: 1 } },
    { kind: 'catalogue', query: { q: typed, domain: 'd02' } },
  ] as const
  for (const subject of everything) await asks(db, at('2026-11-23'), wish('shen@example.com', subject))
  await passTime(db, at('2026-11-23'))

  const told = await letters('shen@example.com')

  assert.equal(told.length, 2)
  for (const letter of told) {
    assert.doesNotMatch(JSON.stringify(letter), /领奖|点com/)
    assert.match(JSON.stringify(letter), /一项检索/)
  }
})

test('whoever asks for a stranger’s address: three letters a day at most, whatever is asked for, and the answer tells nothing', async () => {
  const { db, letters } = await county()
  const subjects = ['低保', '救助', '养老', '残疾', '低保'].map(
    (words): Subject => ({ kind: 'search', search: { words, only: {}, page: 1 } }),
  )
  for (const subject of subjects) await asks(db, at('2026-11-23'), wish('Stranger@Example.com', subject))
  await passTime(db, at('2026-11-23'))
  assert.equal((await letters('stranger@example.com')).length, 3, 'capitals make no other mailbox')

  await asks(db, at('2026-11-24', '09:01'), wish('stranger@example.com', subjects[3]))
  await passTime(db, at('2026-11-24', '09:01'))
  assert.equal((await letters('stranger@example.com')).length, 4, 'the next day one may ask again')
})

test('a confirmed alert that is asked for again stays one, and no letter is sent', async () => {
  const { db, letters } = await county()
  await subscribed(db, at('2026-11-23'), wish('shen@example.com'))
  await asks(db, at('2026-11-23'), wish('shen@example.com'))
  await passTime(db, at('2026-11-23'))

  assert.deepEqual(await letters('shen@example.com'), [])
  const { rows } = await sql`select from alerts.alert`.execute(db.kysely)
  assert.equal(rows.length, 1)
})

test('two processes at once write one letter of the day', async () => {
  const { db, publish, letters } = await county()
  await subscribed(db, at('2026-11-23'), wish('shen@example.com'))
  await publish('2026-11-23', '安澜县低保标准')

  await Promise.all([1, 2, 3].map(() => passTime(db, at('2026-11-24', '07:30'))))

  await passTime(db, at('2026-11-24', '07:31'))
  assert.equal((await letters('shen@example.com')).length, 1)
})

test('whatever address is given, it stands in clear in no table and in no fact', async () => {
  const { db } = await county()
  const name = fc.string({ unit: fc.constantFrom(...'qwxzkj'), minLength: 8, maxLength: 16 })
  await fc.assert(
    fc.asyncProperty(name, fc.constantFrom('zh-Hans', 'zh-Hant', 'en'), async (local, lang) => {
      const address = `${local}@example.com`
      const words = `寻找${local}`
      const subject: Subject = { kind: 'search', search: { words, only: {}, page: 1 } }
      await subscribed(db, at('2026-11-23'), wish(address, subject, lang))

      const { rows } = await sql<{ all: string }>`
        select concat((select string_agg(f::text, ' ') from journal.fact f), (select string_agg(k::text, ' ') from journal.request_key k),
          (select string_agg(a::text, ' ') from alerts.alert a), (select string_agg(m::text, ' ') from mail.message m),
          (select string_agg(t::text, ' ') from jobs.task t), (select string_agg(r::text, ' ') from jobs.recurring r)) as all`.execute(
        db.kysely,
      )
      const text = must(rows[0], 'row').all
      assert.ok(text.includes('alert.confirmed'))
      assert.ok(!text.includes(local), local)
    }),
    { numRuns: 12 },
  )
})
