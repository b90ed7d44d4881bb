import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { day, instantAt, instantOfMs, msOfInstant } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '../db/tx.ts'
import { runRecurring } from '../jobs/run-recurring.ts'
import { runTasks } from '../jobs/run-tasks.ts'
import { momentOf } from '../now.ts'
import { testDatabase } from '../testing/database.ts'
import { isAddress } from './address.ts'
import type { Letter, Mailer } from './contract.ts'
import { openPostbox, partOf } from './examples.ts'
import { keepLetters } from './keep-letters.ts'
import { dropLetters, putLetter } from './put-letter.ts'
import { sendLetter } from './send-letter.ts'
import { smtpMailer } from './smtp.ts'
import { unsentLetters } from './unsent.ts'

const box = await openPostbox()
after(() => box.close())
const mailer = smtpMailer({
  smtp: { url: box.url, from: 'open@example.gov.cn' },
  origin: 'https://open.example.gov.cn',
})
const start = instantAt(day('2026-11-26'), '09:00')
const later = (seconds: number) => momentOf(instantOfMs(msOfInstant(start) + seconds * 1000))
const LETTER: Letter = {
  ...{ to: 'shen@example.com', lang: 'zh-Hans', subject: '新公开：“低保”', endPath: '/alerts/1/end/secret' },
  blocks: [
    { kind: 'words', text: '标准 <600 元' },
    { kind: 'list', items: [{ text: '低保标准 & 说明', path: '/catalogue/entries/civil/1', note: '民政局' }] },
    { kind: 'link', text: '退订', path: '/alerts/1/end/secret' },
  ],
}

async function withLetter(about = 'test.thing:1') {
  const db = await testDatabase({ migrations: [] })
  const posted = { bodyId: 3, kind: 'test.letter', about, letter: LETTER }
  accepted(await inTransaction(db, later(0), async (tx) => done(await putLetter(tx, posted))))
  const send = (through: Mailer | null, seconds = 0) => runTasks(db, later(seconds), [sendLetter(through)])
  const unsent = (seconds = 0) => unsentLetters(reading(db, later(seconds)))
  return { db, send, unsent }
}

test('a letter goes out once, as text and as HTML, can be ended by one click, and leaves no row', async () => {
  const { db, send, unsent } = await withLetter()
  const before = box.letters.length

  await send(mailer)
  await send(mailer)

  assert.equal(box.letters.length, before + 1)
  const { raw, from, to } = box.letters.at(-1) ?? assert.fail('no letter')
  assert.deepEqual([from, to], ['open@example.gov.cn', 'shen@example.com'])
  assert.match(raw, /^List-Unsubscribe: <https:\/\/open\.example\.gov\.cn\/alerts\/1\/end\/secret>\r$/m)
  assert.match(raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
  assert.match(raw, /^Auto-Submitted: auto-generated\r$/m)
  const text = partOf(raw, 'text/plain')
  assert.match(text, /标准 <600 元/)
  assert.match(text, /https:\/\/open\.example\.gov\.cn\/catalogue\/entries\/civil\/1/)
  const html = partOf(raw, 'text/html')
  assert.match(html, /<html lang="zh-Hans">/)
  assert.ok(html.includes('标准 &#60;600 元') && html.includes('低保标准 &#38; 说明'), 'what is quoted is never markup')
  assert.deepEqual(await unsent(), [])
  assert.equal((await sql`select from mail.message`.execute(db.kysely)).rows.length, 0)
})

test('a letter the server does not take is tried again, and what is kept of the refusal names no address', async () => {
  const { db, send, unsent } = await withLetter()
  const before = box.letters.length
  box.next = 'refuse'

  const [first] = await send(mailer)

  assert.equal(first?.result, 'failed')
  const [line] = await unsent()
  assert.deepEqual([line?.state, line?.attempts], ['waiting', 1])
  assert.match(line?.error ?? '', /451/)
  const { rows } = await sql<{ all: string }>`select string_agg(t::text, ' ') as all from jobs.task t`.execute(
    db.kysely,
  )
  assert.ok(!`${rows[0]?.all} ${String(first?.error)}`.includes('shen'), 'servers repeat the address; we do not')

  await send(mailer, 5)
  assert.equal(box.letters.length, before + 1)
  assert.deepEqual(await unsent(), [])
})

test('a letter that was taken while the line was cut goes out again under the same Message-ID: doubled, never lost', async () => {
  const { send, unsent } = await withLetter()
  const before = box.letters.length
  box.next = 'hang-up'

  await send(mailer)
  await send(mailer, 5)

  const ids = box.letters.slice(before).map(({ raw }) => /^Message-ID: (<.+>)\r$/m.exec(raw)?.[1])
  assert.equal(ids.length, 2)
  assert.ok(ids[0] && ids[0] === ids[1])
  assert.deepEqual(await unsent(), [])
})

test('without a mail server letters are held and shown as such; once there is one they go out', async () => {
  const { db, send, unsent } = await withLetter()
  const before = box.letters.length

  assert.deepEqual(
    (await send(null)).map(({ result }) => result),
    ['done'],
  )
  assert.equal((await unsent())[0]?.state, 'held')

  await runRecurring(db, later(60), keepLetters(mailer))
  await send(mailer, 60)
  assert.equal(box.letters.length, before + 1)
})

test('a letter is thrown away after a week, and at once when what it is about is gone', async () => {
  const week = 7 * 86_400
  const { db, send, unsent } = await withLetter('test.thing:2')
  await send(null)
  await runRecurring(db, later(week), keepLetters(null))
  assert.equal((await unsent()).length, 1)
  await runRecurring(db, later(week + 60), keepLetters(null))
  assert.equal((await unsent()).length, 0)

  const other = await withLetter('test.thing:3')
  const before = box.letters.length
  accepted(await inTransaction(other.db, later(1), async (tx) => done(await dropLetters(tx, 'test.thing:3'))))
  await other.send(mailer, 2)
  assert.equal(box.letters.length, before, 'its task finds nothing and is done')
})

test('whatever is typed, what passes as an address is one address: no blank, no comma, no line end, no header', () => {
  const odd = fc.string({
    unit: fc.constantFrom('a', 'B', '7', '@', '.', '-', ',', ' ', '\r', '\n', '<', '>', ':', '"', '王'),
  })
  fc.assert(
    fc.property(odd, odd, (local, domain) => {
      const typed = `${local}@${domain}`
      if (isAddress(typed)) assert.match(typed, /^[aB7.-]+@[aB7.-]+$/)
    }),
    { numRuns: 5000 },
  )
  for (const good of ['shen@example.com', 'a.b+c@mail.anlan.gov.cn', "o'neill@example.org"])
    assert.ok(isAddress(good), good)
  for (const bad of [
    '',
    'shen',
    '@example.com',
    'shen@',
    'shen@localhost',
    'a..b@example.com',
    'x@[10.0.0.1]',
    'x@1.2.3.4',
  ])
    assert.ok(!isAddress(bad), bad)
})
