import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, refuse } from '#base/outcome.ts'
import type { Listener } from '../area.ts'
import { asOwner } from '../db/connect.ts'
import { inTransaction, reading } from '../db/tx.ts'
import { momentOf } from '../now.ts'
import { type Officer, VISITOR } from '../signin/actor.ts'
import { testDatabase } from '../testing/database.ts'
import type { RecordedFact } from './fact.ts'
import { behind, follow } from './follow.ts'
import { factsOf } from './read.ts'
import { record } from './record.ts'
import { bodiesWithJournal, verifyJournal } from './verify.ts'

const moment = momentOf(instantAt(day('2026-11-23'), '09:42'))
const db = await testDatabase({ migrations: [] })
const clerk: Officer = {
  kind: 'officer',
  staffId: 's1',
  name: '甲',
  posts: [
    {
      bodyId: 9,
      level: 'county',
      code: 'other-post',
      name: { 'zh-Hans': '', 'zh-Hant': '', en: '' },
      role: 'intake',
      as: 'A',
      items: 'all',
    },
  ],
}

async function write(bodyId: number, id: string, type = 'case.submitted', data = {}): Promise<void> {
  const fact = { type, bodyId, subject: { kind: 'case', id }, data }
  accepted(await inTransaction(db, moment, async (tx) => done(await record(tx, VISITOR, fact))))
}

test('the facts of a case come back in their order, with who, when and on which day', async () => {
  await write(1, 'c1', 'case.submitted', { days: 5, note: '补正', list: [1, { b: 2, a: 1 }] })
  await write(1, 'c2')
  accepted(
    await inTransaction(db, moment, async (tx) => {
      const fact = { type: 'case.accepted', bodyId: 1, subject: { kind: 'case', id: 'c1' }, data: {} }
      return done(await record(tx, clerk, fact))
    }),
  )

  const facts = await factsOf(reading(db, moment), 1, { kind: 'case', id: 'c1' })

  assert.deepEqual(
    facts.map(({ id: _, ...fact }) => fact),
    [
      {
        seq: 1,
        type: 'case.submitted',
        bodyId: 1,
        subject: { kind: 'case', id: 'c1' },
        data: { days: 5, note: '补正', list: [1, { b: 2, a: 1 }] },
        at: '2026-11-23T01:42:00.000Z',
        on: '2026-11-23',
        by: { kind: 'visitor', id: null, post: null },
      },
      {
        seq: 3,
        type: 'case.accepted',
        bodyId: 1,
        subject: { kind: 'case', id: 'c1' },
        data: {},
        at: '2026-11-23T01:42:00.000Z',
        on: '2026-11-23',
        by: { kind: 'officer', id: 's1', post: 'other-post' },
      },
    ],
  )
})

test('a refused verb leaves no fact and no gap', async () => {
  await write(2, 'c1')
  await inTransaction(db, moment, async (tx) => {
    await record(tx, VISITOR, { type: 'case.submitted', bodyId: 2, subject: { kind: 'case', id: 'c2' }, data: {} })
    return refuse({ code: 'cases.too-late', kind: 'conflict' })
  })
  await write(2, 'c3')

  const verified = await verifyJournal(reading(db, moment), 2)

  assert.equal(verified.facts, 2)
  assert.equal(verified.broken, null)
})

test('forty facts recorded at once by ten connections make one chain without gap or fork', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, i) => write(3, `c${i}`)))

  const verified = await verifyJournal(reading(db, moment), 3)

  assert.deepEqual([verified.facts, verified.broken], [40, null])
  assert.ok((await bodiesWithJournal(reading(db, moment))).includes(3))
})

test('the application role may neither change nor delete a fact', async () => {
  await write(4, 'c1')

  for (const forbidden of ["update journal.fact set type = 'x'", 'delete from journal.fact', 'truncate journal.fact'])
    await assert.rejects(sql.raw(forbidden).execute(db.kysely), { code: '42501' }, forbidden)
  await assert.rejects(sql.raw('drop table journal.fact').execute(db.kysely), { code: '42501' })
})

test('the application has no rights of an owner to go back to', async (t) => {
  if ('connectionString' in db.target) return t.skip('one signs in to a server of one’s own as its owner')
  await write(4, 'c2')

  await db.kysely.connection().execute(async (own) => {
    for (const back of ['reset role', 'set role none', "select set_config('role', 'none', false)"]) {
      await sql.raw(back).execute(own)
      await assert.rejects(sql.raw('delete from journal.fact').execute(own), { code: '42501' }, back)
    }
    await assert.rejects(sql.raw('set role gongkai').execute(own), { code: '42501' })
    await sql.raw('set role gongkai_app').execute(own)
  })
})

test('whoever gets around the rights is found out: a changed fact, a missing one, a fork, a wrong head', async () => {
  const cases = [
    ['changed', 2, `update journal.fact set data = '{"late": false}' where body_id = $ and seq = 2`],
    ['changed', 3, `update journal.fact set at = at + interval '1 day' where body_id = $ and seq = 3`],
    ['gap', 2, 'delete from journal.fact where body_id = $ and seq = 2'],
    ['gap', 4, 'delete from journal.fact where body_id = $ and seq = 4'],
    ['fork', 3, 'update journal.fact set prev_hash = hash where body_id = $ and seq = 3'],
    ['head', 4, `update journal.head set hash = sha256('x') where body_id = $`],
  ] as const
  for (const [i, [kind, seq, tampering]] of cases.entries()) {
    const bodyId = 100 + i
    for (const id of ['c1', 'c2', 'c3', 'c4']) await write(bodyId, id)
    await asOwner(db.target, (client) => client.query(tampering.replace('$', String(bodyId))))

    const verified = await verifyJournal(reading(db, moment), bodyId)

    assert.deepEqual(verified.broken, { kind, seq }, tampering)
  }
})

test('a listener hears what it asked for, once, in order, and goes on where it stopped', async () => {
  const heard: RecordedFact[] = []
  const listener: Listener = { name: 'test.a', hears: ['case.decided'], hear: async (_, fact) => void heard.push(fact) }
  for (let i = 0; i < 250; i += 1) await write(5, `c${i}`, i % 2 ? 'case.decided' : 'case.submitted')

  await follow(db, moment, listener)
  await follow(db, moment, listener)
  await write(5, 'last', 'case.decided')
  await follow(db, moment, listener)

  const own = heard.filter((fact) => fact.bodyId === 5).map((fact) => fact.seq)
  assert.deepEqual(own, [...Array.from({ length: 125 }, (_, i) => 2 * i + 2), 251])
  assert.equal(await behind(reading(db, moment), 'test.a'), 0)
})

test('two processes listening at the same time hear each fact once', async () => {
  const heard: number[] = []
  const listener: Listener = {
    name: 'test.b',
    hears: ['case.submitted'],
    hear: async (tx, fact) => {
      await sql`select pg_sleep(0.002)`.execute(tx.kysely)
      if (fact.bodyId === 6) heard.push(fact.seq)
    },
  }
  for (let i = 0; i < 20; i += 1) await write(6, `c${i}`)

  await Promise.all([follow(db, moment, listener), follow(db, moment, listener), follow(db, moment, listener)])

  assert.deepEqual(
    heard,
    Array.from({ length: 20 }, (_, i) => i + 1),
  )
})

test('a fact whose hearing fails leaves nothing behind, holds up its body only, and is heard later', async () => {
  let broken = true
  const listener: Listener = {
    name: 'test.c',
    hears: ['case.submitted'],
    hear: async (tx, fact) => {
      await sql`insert into jobs.recurring (name) values (${`heard ${fact.bodyId}/${fact.seq}`})`.execute(tx.kysely)
      await record(tx, { kind: 'machine', name: 'test.c' }, { ...fact, type: 'test.heard', data: { seq: fact.seq } })
      if (broken && fact.bodyId === 7 && fact.seq === 2) throw new Error('not now')
    },
  }
  for (const bodyId of [7, 8]) for (const id of ['c1', 'c2', 'c3']) await write(bodyId, id)
  const marks = async () => {
    const { rows } = await sql<{ name: string }>`
      select name from jobs.recurring where name like 'heard 7/%' or name like 'heard 8/%' order by name`.execute(
      db.kysely,
    )
    return rows.map(({ name }) => name.slice(6))
  }

  const { failures } = await follow(db, moment, listener)
  assert.deepEqual(
    failures.map(({ bodyId, seq }) => [bodyId, seq]),
    [[7, 2]],
  )
  assert.deepEqual(await marks(), ['7/1', '8/1', '8/2', '8/3'])

  broken = false
  await follow(db, moment, listener)
  assert.deepEqual(await marks(), ['7/1', '7/2', '7/3', '8/1', '8/2', '8/3'])
  const heard = await sql<{ heard: string }>`
    select data->>'seq' as heard from journal.fact where type = 'test.heard' and body_id = 7 order by seq`.execute(
    db.kysely,
  )
  assert.deepEqual(
    heard.rows.map((row) => row.heard),
    ['1', '2', '3'],
  )
  assert.equal((await verifyJournal(reading(db, moment), 7)).broken, null)
})

test('a head put back to an earlier fact, so that later ones seem never to have been, is found out', async () => {
  for (const id of ['c1', 'c2', 'c3']) await write(200, id)
  await sql`
    update journal.head h set seq = f.seq, hash = f.hash
    from journal.fact f where h.body_id = 200 and f.body_id = 200 and f.seq = 2`.execute(db.kysely) // the application may

  const verified = await verifyJournal(reading(db, moment), 200)

  assert.deepEqual(verified.broken, { kind: 'head', seq: 2 })
})
