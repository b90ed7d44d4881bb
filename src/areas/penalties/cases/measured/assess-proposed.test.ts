import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { bringCountyTo } from '../../../organisations/examples.ts'
import { adoptStandard } from '../../standards/adopt-standard.ts'
import { bodyId } from '../../standards/examples.ts'
import { saidOf } from '../../standards/said-of.ts'
import { sayStep } from '../desk/decision/say-step.ts'
import { withLawWords } from '../desk/decision/with-law-words.ts'
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

/** A case of water discharged over its limit, measured with these facts. */
async function assessed(facts: GivenFacts = {}) {
  const ref = await example.caseAt(db, staff, 'investigating', { lead: { standardId: DISCHARGE } })
  const tx = reading(db, example.morning('2026-11-09'))
  const { found } = must(await penaltyView(tx, staff.head, ref), 'the case')
  return assessProposed(tx, found, { ...example.proposed(), facts, correctBy: null })
}

test('every list that knows the breach is asked where the body lies: that of its province beside the general one, and of no other province', async () => {
  await inTransaction(db, example.morning('2026-01-05'), (tx) =>
    adoptStandard(tx, staff.head, { ...use, standardId: DISCHARGE, reason: '适用省厅裁量表。' }),
  )
  const move = (province: string) =>
    inTransaction(db, example.morning('2026-11-02'), (tx) => bringCountyTo(tx, province, '某市'))

  const entries = async () => (await assessed()).asked.lists.map(({ entry }) => entry.id)
  assert.deepEqual(await entries(), [EVERYWHERE], 'in no province that is known')
  accepted(await move('湖南省'))
  assert.deepEqual(await entries(), [EVERYWHERE], 'the list of Guangdong does not hold in Hunan')
  accepted(await move('广东省'))
  assert.deepEqual(await entries(), ['gd-env-6', EVERYWHERE])
})

test('where two lists hold, the one that orders it is named first and the other beside it (§33)', async () => {
  const lists = {
    ...{ 'list.factors_over': '1', 'list.pollutant': 'B', 'list.exceed_ratio': '0.05', 'list.first_in_year': true },
    ...{ 'list.eco_sensitive': false, 'law.corrected_in_time': true, 'law.minor': false, 'law.harm': 'slight' },
    ...{ 'list.hours_over': '1.5', 'list.tonnes_per_day': '0.05', 'list.corrected_same_day': true },
  }
  const step = async (facts: GivenFacts) =>
    must(
      (await assessed(facts)).assessment.steps.find(({ question }) => question === 'no_penalty'),
      'the question',
    )

  const both = await step(lists)
  assert.deepEqual(
    [both.answer, both.figures['entry'], both.figures['beside']],
    ['must_not_penalise', 'gd-env-6', EVERYWHERE],
  )
  const { edition, asked } = await assessed(lists)
  const entries = asked.lists.map(({ entry }) => entry)
  const said = withLawWords('zh-Hans', saidOf('zh-Hans', edition.standard), entries)
  assert.equal(
    sayStep('zh-Hans', said, both),
    '依清单（水污染物轻微超标）不予处罚。另有清单（超标排放水污染物时间短、数量小，当日整改）也符合，可以不予处罚。',
  )

  const short = await step({ ...lists, 'list.pollutant': 'A' })
  assert.deepEqual(
    [short.answer, short.figures['entry'], short.figures['beside']],
    ['may_not_penalise', EVERYWHERE, ''],
  )
})
