import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import type { Moment } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { readBodies } from '../../organisations/index.ts'
import { type AdoptInput, adoptStandard } from './adopt-standard.ts'
import * as example from './examples.ts'
import { publishStandard } from './publish-standard.ts'
import { editionsOf } from './queries.ts'
import { readStandards, settleStandards } from './settle-standards.ts'
import { standardInForce } from './standard-in-force.ts'

const { MONDAY, AFTER_COMMENTS, FROM, HEAD } = example
const db = await testDatabase()
await example.settledStandards(db)
const eco = example.bodyId('eco')
const [township = 0, other = 0] = readBodies().flatMap(({ level, number }) => (level === 'township' ? [number] : []))
const stranger = example.officerOf('forestry', 'decide', '0190a000-0000-7000-8000-000000000004')
const tx = reading(db, MONDAY)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)
const adoption = (standardId: string, more: Partial<AdoptInput> = {}): AdoptInput => ({
  ...{ standardId, bodyId: eco, state: 'adopted', from: MONDAY.today, places: [], byStandard: null, reason: '适用' },
  ...more,
})
const adopt = (standardId: string, more: Partial<AdoptInput> = {}, moment: Moment = MONDAY) =>
  inTransaction(db, moment, (tx) => adoptStandard(tx, HEAD, adoption(standardId, more)))

standing('adopt a standard', {
  ...{ db, moment: MONDAY, verb: adoptStandard, allowed: HEAD, fact: 'standard.adopted' },
  make: async () => adoption('gd-water-2.7.1'),
  notAllowed: { 'a visitor': VISITOR, 'a head of another body': stranger, 'a reviewer': example.WRITER },
})

test('all 91 standards of the lawbook stand, over the days their source names; settling twice writes nothing', async () => {
  const again = await inTransaction(db, MONDAY, (tx) =>
    settleStandards(tx, { kind: 'machine', name: 'again' }, readStandards(), example.SINCE),
  )

  assert.deepEqual(accepted(again), { written: 0 })
  assert.equal(readStandards().length, 91)
  const [edition] = await editionsOf(tx, 'gd-water-2.1')
  assert.deepEqual([edition?.inForceFrom, edition?.inForceTo], ['2022-01-01', '2027-01-01'], 'its last day is counted')
})

test('the law itself may be cited by every body and is adopted by none', async () => {
  assert.equal((await standardInForce(tx, 'food-124', MONDAY.today, eco))?.standardId, 'food-124')
  assert.equal(codeOf(await adopt('food-124')), 'penalties.is-the-law')
})

test('a standard of others may be cited only by a body that adopted it, and from that day', async () => {
  const from = addDays(MONDAY.today, 7)
  assert.equal(await standardInForce(tx, 'gd-water-2.2', MONDAY.today, eco), null)

  accepted(await adopt('gd-water-2.2', { from }))

  assert.equal(await standardInForce(tx, 'gd-water-2.2', MONDAY.today, eco), null, 'not yet')
  assert.equal((await standardInForce(tx, 'gd-water-2.2', from, eco))?.number, 1)
  assert.equal(await standardInForce(tx, 'gd-water-2.2', from, example.bodyId('water')), null)
})

test('a pilot holds in the townships it names and nowhere else', async () => {
  accepted(await adopt('gd-water-2.3', { state: 'piloted', places: [township] }))

  assert.equal((await standardInForce(tx, 'gd-water-2.3', MONDAY.today, eco, township))?.number, 1)
  assert.equal((await standardInForce(tx, 'gd-water-2.3', MONDAY.today, township))?.number, 1)
  assert.equal(await standardInForce(tx, 'gd-water-2.3', MONDAY.today, eco, other), null)
  assert.equal(await standardInForce(tx, 'gd-water-2.3', MONDAY.today, eco), null, 'not in the rest of the county')
})

test('where a body adapted a standard its own takes the place of it', async () => {
  const id = await example.filed(db, 'al-water')
  const publish = { standardId: id, revision: 1, from: FROM }
  accepted(await inTransaction(db, AFTER_COMMENTS, (tx) => publishStandard(tx, HEAD, publish)))

  accepted(await adopt(example.UPPER, { state: 'adapted', byStandard: id, from: FROM }, AFTER_COMMENTS))

  assert.equal((await standardInForce(tx, example.UPPER, FROM, eco))?.standardId, 'al-water')
  const stranger = await adopt('gd-water-2.4', { state: 'adapted', byStandard: id, from: FROM }, AFTER_COMMENTS)
  assert.equal(codeOf(stranger), 'penalties.does-not-refine')
})

test('a superseded standard cannot be cited any more, and a word that has begun is not taken back', async () => {
  accepted(await adopt('sz-cg-001'))
  const superseded = { state: 'superseded', byStandard: 'sz-cg-002', from: addDays(MONDAY.today, 3) } as const

  accepted(await adopt('sz-cg-001', superseded))

  assert.equal((await standardInForce(tx, 'sz-cg-001', addDays(MONDAY.today, 2), eco))?.number, 1)
  assert.equal(await standardInForce(tx, 'sz-cg-001', superseded.from, eco), null)
  assert.equal(codeOf(await adopt('sz-cg-001')), 'penalties.from-in-the-past')
})

test('what has run out, or a pilot without townships of the county, is not adopted', async () => {
  const over = day('2027-02-01')

  assert.equal(codeOf(await adopt('gd-water-2.4', { from: over })), 'penalties.not-in-force')
  assert.equal(codeOf(await adopt('gd-water-2.4', { state: 'piloted' })), 'penalties.no-places')
  assert.equal(codeOf(await adopt('gd-water-2.4', { state: 'piloted', places: [eco] })), 'penalties.no-township')
  assert.equal(codeOf(await adopt('gd-water-2.4', { places: [township] })), 'penalties.pilot-only')
})
