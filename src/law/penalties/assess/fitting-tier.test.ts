import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amount } from '../amount.ts'
import { assess } from '../assess.ts'
import { tableOf } from '../standards/examples.ts'
import { asked, edition } from './examples.ts'

/** 50 m² fit the first and the second tier: 1,000 to 5,000 and 5,000 to 9,000 yuan. */
const TWICE = edition(tableOf(['area <= 50', 'area >= 50']), '2026-01-01')
const of = (fine: number) => assess(asked({ old: TWICE, fresh: TWICE }, { fine: amount(fine) }))

test('where two tiers fit and the document does not choose, the lighter is the measure and the heads discuss it (§5)', () => {
  const { tier, tierRange, deviation, discussionDue, no, steps } = of(2000)

  assert.deepEqual([tier?.id, tierRange?.max.toFixed(), deviation, no], ['t1', '5000', 'within_tier', null])
  assert.equal(discussionDue, true, 'the standard must be mended; a person answers for the choice')
  const said = steps.find(({ question }) => question === 'tier')
  assert.deepEqual([said?.answer, said?.figures['candidates'], said?.figures['tier']], ['overlap', 't1 t2', 't1'])
  assert.equal(steps.find(({ question }) => question === 'discussion')?.answer, 'several_fit')
})

test('a fine of the heavier of two fitting tiers leaves the tier, and above the law nothing is possible', () => {
  assert.equal(of(6000).deviation, 'outside_tier')
  assert.equal(of(9001).no?.why, 'above_maximum')
})
