import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { listBodies } from '../organisations/index.ts'
import { exampleSubsite } from './examples.ts'
import { listSubsites } from './queries.ts'
import { readSubsites } from './read-subsites.ts'
import { change } from './verbs/change.ts'
import { close } from './verbs/close.ts'
import { setUp } from './verbs/set-up.ts'

const HOUSE = { kind: 'machine', name: 'test' } as const
const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-26'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const run = <T>(verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, moment, verb)
const refusal = <T>(outcome: Outcome<T>) => (outcome.ok ? null : outcome.no)
const bodies = await listBodies(reading(db, moment))

test('a pair of which one cannot be read on the band is refused, and the sentence tells the contrast', async () => {
  const grey = exampleSubsite({ code: 'grey', accent: '#767676' }) // 4.54 on white, less on anything darker

  const no = refusal(await run((tx) => setUp(tx, HOUSE, grey)))

  assert.equal(no?.code, 'subsites.too-weak')
  assert.ok(Number(no?.facts?.['least']) < 4.5)
  assert.deepEqual(await listSubsites(reading(db, moment)), [], 'nothing is left behind')
})

test('a code is never used again, also not after closing, and what is closed is not changed', async () => {
  accepted(await run((tx) => setUp(tx, HOUSE, exampleSubsite({ code: 'once' }))))
  accepted(await run((tx) => close(tx, HOUSE, { code: 'once' })))

  const again = refusal(await run((tx) => setUp(tx, HOUSE, exampleSubsite({ code: 'once' }))))
  const changed = refusal(await run((tx) => change(tx, HOUSE, { code: 'once', settings: exampleSubsite() })))

  assert.equal(again?.code, 'subsites.code-taken')
  assert.equal(changed?.code, 'subsites.closed')
})

test('a host has one site; when that is closed it is free for another', async () => {
  const host = 'civil.county.example'
  accepted(await run((tx) => setUp(tx, HOUSE, exampleSubsite({ code: 'first', host }))))

  const second = () => run((tx) => setUp(tx, HOUSE, exampleSubsite({ code: 'second', host })))
  assert.equal(refusal(await second())?.code, 'subsites.host-taken')
  accepted(await run((tx) => close(tx, HOUSE, { code: 'first' })))
  accepted(await second())
})

test('every block stands once: an order that names one twice would leave out another, such as what is owed', async () => {
  const blocks = exampleSubsite().blocks.map((block) => (block === 'owed' ? 'items' : block))

  const no = refusal(await run((tx) => setUp(tx, HOUSE, exampleSubsite({ code: 'twice', blocks }))))

  assert.equal(no?.code, 'subsites.blocks')
})

test('a township’s site has its villages and no other body; a bureau’s has the bureau alone', async () => {
  const town = must(
    bodies.find(({ code }) => code === 'town_a'),
    'town_a',
  )
  accepted(await run((tx) => setUp(tx, HOUSE, exampleSubsite({ code: 'town', bodyId: town.id, withBelow: true }))))
  accepted(await run((tx) => setUp(tx, HOUSE, exampleSubsite({ code: 'bureau' }))))

  const read = new Map((await readSubsites(reading(db, moment))).map(({ code, bodies }) => [code, bodies]))

  const villages = bodies.filter(({ parentId }) => parentId === town.id).map(({ id }) => id)
  assert.ok(villages.length > 0)
  assert.deepEqual(read.get('town'), [town.id, ...villages])
  assert.deepEqual(read.get('bureau'), [16])
})
