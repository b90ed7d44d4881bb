import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { bringCountyTo } from '../../../organisations/examples.ts'
import { adoptStandard } from '../../standards/adopt-standard.ts'
import { bodyId } from '../../standards/examples.ts'
import * as example from '../examples.ts'
import { penaltyView } from '../queries.ts'
import { assessProposed } from './assess-proposed.ts'

const db = await testDatabase()
const staff = await example.settleMarket(db)
/** Of the list without a region. */
const EVERYWHERE = 'env-short-discharge'
const DISCHARGE = 'gd-water-2.7.1'
const use = {
  bodyId: bodyId('market'),
  state: 'adopted',
  from: day('2026-01-05'),
  places: [],
  byStandard: null,
} as const

/** What was asked of the tables for a case of water discharged over its limit. */
async function assessed() {
  const ref = await example.caseAt(db, staff, 'investigating', { lead: { standardId: DISCHARGE } })
  const tx = reading(db, example.morning('2026-11-09'))
  const { found } = must(await penaltyView(tx, staff.head, ref), 'the case')
  return (await assessProposed(tx, found, { ...example.proposed(), correctBy: null })).asked
}

test('a list of a province spares breaches in its bodies before the general one, and in no other province', async () => {
  await inTransaction(db, example.morning('2026-01-05'), (tx) =>
    adoptStandard(tx, staff.head, { ...use, standardId: DISCHARGE, reason: '适用省厅裁量表。' }),
  )
  const move = (province: string) =>
    inTransaction(db, example.morning('2026-11-02'), (tx) => bringCountyTo(tx, province, '某市'))

  assert.equal((await assessed()).list?.entry.id, EVERYWHERE, 'in no province that is known')
  accepted(await move('湖南省'))
  assert.equal((await assessed()).list?.entry.id, EVERYWHERE, 'the list of Guangdong does not hold in Hunan')
  accepted(await move('广东省'))
  assert.equal((await assessed()).list?.entry.id, 'gd-env-6')
})
