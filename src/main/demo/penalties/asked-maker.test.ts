import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { questionsTo } from '#areas/penalties/cases/maker/questions.ts'
import { readStandards, settleStandards } from '#areas/penalties/index.ts'
import { readFlows, settleCharts } from '#areas/processes/index.ts'
import { addDays, day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { castOf } from '../cast.ts'
import { takeStandards } from '../take-standards.ts'
import { tellLane } from '../tell-stories.ts'
import { whoIs } from '../telling.ts'
import { askedMaker } from './asked-maker.ts'
import { certifyOfficers } from './certify-officers.ts'

const monday = momentOf(instantAt(day('2026-11-23'), '09:30'))
const since = addDays(monday.today, -760)

test('on a fresh start the market bureau is asked, by another body, whether a fine may leave its own standard', async () => {
  const db = await testDatabase()
  const by = { kind: 'machine', name: 'demo' } as const
  const people = accepted(await inTransaction(db, monday, async (tx) => done(await settleExamples(tx, since))))
  accepted(await inTransaction(db, monday, (tx) => settleStandards(tx, by, readStandards(), since)))
  const cast = castOf(people)
  const charts = readFlows().filter(({ id }) => id.endsWith('-penalty'))
  accepted(await inTransaction(db, monday, (tx) => settleCharts(tx, by, charts, since)))
  await takeStandards(db, cast, monday)
  await certifyOfficers(db, cast, monday, since)
  const planned = askedMaker(1, cast, monday.today)

  await tellLane(db, { bodies: planned.bodies, planned: [planned] }, monday, () => {})

  const head = whoIs(cast, cast.numberOf('market'), 'decide')
  const asked = await questionsTo(reading(db, monday), head)
  assert.deepEqual(
    asked.map(({ fine, answeredOn, edition }) => [fine, answeredOn, edition.standardId]),
    [['26000.00', null, 'al-market-68']],
  )
  assert.equal(asked[0]?.weighed?.tierRange?.max, '20000')
})
