import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableOf } from '#law/penalties/standards/examples.ts'
import { conditionSayer } from './say-condition.ts'

const said = {
  ...{ facts: { area: '面积', serious: '情节严重' }, words: {}, units: { m2: '平方米' } },
  ...{ tiers: {}, factors: {}, also: {}, defects: {}, laws: [], source: '' },
}
const say = conditionSayer('zh-Hans', tableOf(['true']), said)

test('以上 and 以下 include the number, 不满 and 超过 do not (民法典 §1259)', () => {
  assert.equal(say('area >= 500'), '面积在500平方米以上')
  assert.equal(say('area <= 500'), '面积在500平方米以下')
  assert.equal(say('area < 500'), '面积不满500平方米')
  assert.equal(say('area > 500'), '面积超过500平方米')
})

test('a span of one fact names it once; alternatives inside a chain stand in brackets', () => {
  assert.equal(say('area >= 500 and area < 10000'), '面积在500平方米以上，且不满10,000平方米')
  assert.equal(
    say('area < 5 and (serious = true or area > 3)'),
    '面积不满5平方米，且（情节严重：是，或者面积超过3平方米）',
  )
})

test('no condition is said to hold always, and what has no words of its own is shown as it is written', () => {
  assert.equal(say('true'), '不论何种情况')
  assert.equal(say('area * 2 > 10'), 'area * 2 > 10')
})

test('a region that an audit names is said in the same words: a span, several words, a value that is known', () => {
  assert.equal(say('area in [3..5)'), '面积在3平方米以上，且不满5平方米')
  assert.equal(say('area in (2..3]'), '面积超过2平方米，且在3平方米以下')
  assert.equal(say('serious in (true, false)'), '情节严重：是，或者情节严重：否')
  assert.equal(say('area != null'), '面积已查明')
})
