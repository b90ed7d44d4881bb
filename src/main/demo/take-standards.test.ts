import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { readStandards, settleStandards, standardInForce } from '#areas/penalties/index.ts'
import { addDays, day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { castOf } from './cast.ts'
import { takeStandards } from './take-standards.ts'

const monday = momentOf(instantAt(day('2026-11-23'), '09:30'))
const since = addDays(monday.today, -760)

test('the demo county adopts, adapts, pilots and has seen one superseded', async () => {
  const db = await testDatabase()
  const people = accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx, since))))
  const by = { kind: 'machine', name: 'demo' } as const
  accepted(await inTransaction(db, monday, (tx) => settleStandards(tx, by, readStandards(), since)))
  const cast = castOf(people)

  await takeStandards(db, cast, monday)

  const tx = reading(db, monday)
  const cited = async (id: string, body: string, place?: number) =>
    (await standardInForce(tx, id, monday.today, cast.numberOf(body), place))?.standardId ?? null
  assert.equal(await cited('gd-water-2.1', 'eco'), 'gd-water-2.1')
  assert.equal(await cited('ln-market-68', 'market'), 'al-market-68', 'the county’s own takes its place')
  assert.equal(await cited('jm-water-2-1', 'eco'), null, 'superseded')
  assert.equal(await cited('sz-cg-010', 'urban'), null, 'a pilot is not for the whole county')
  assert.equal(await cited('sz-cg-010', 'urban', cast.numberOf('town_a')), 'sz-cg-010')
  assert.equal(await cited('sz-cg-010', 'urban', cast.numberOf('town_c')), null)
})

test('a county settled when standards of the lawbook have run out goes without them', async () => {
  const late = momentOf(instantAt(day('2028-06-01'), '09:30'))
  const db = await testDatabase()
  const people = accepted(await inTransaction(db, late, async (tx) => done(await settleExamples(tx, since))))
  const by = { kind: 'machine', name: 'demo' } as const
  accepted(await inTransaction(db, late, (tx) => settleStandards(tx, by, readStandards(), since)))
  const cast = castOf(people)

  await takeStandards(db, cast, late)

  const eco = await standardInForce(reading(db, late), 'gd-water-2.1', late.today, cast.numberOf('eco'))
  assert.equal(eco, null)
})
