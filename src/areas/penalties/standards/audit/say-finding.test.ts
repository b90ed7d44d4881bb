import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { auditStandard } from '#law/penalties/audit/audit-standard.ts'
import { tableOf, weightsOf } from '#law/penalties/standards/examples.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { findingSayer } from './say-finding.ts'

const said = {
  ...{ facts: { area: '面积', serious: '情节严重' }, words: {}, units: { m2: '平方米' } },
  ...{
    tiers: { t1: '一类', t2: '二类', t3: '三类' },
    factors: { serious: '情节' },
    also: {},
    defects: {},
    laws: [],
    source: '',
  },
}
const told = (conditions: readonly string[]) => saidOf(tableOf(conditions))
const saidOf = (standard: Standard) => {
  const beside = { later: [], words: new Map(), laws: { laws: new Map(), caps: [] }, on: day('2026-11-26') }
  return auditStandard(standard, beside).map(findingSayer('zh-Hans', standard, said))
}

test('a hole is told as the facts of the uncovered cell, with one set of facts that lies in it', () => {
  const [hole] = told(['area < 3', 'area >= 5 and serious = false', 'area >= 5 and serious = true'])

  assert.deepEqual(hole, {
    says: '有的事实没有阶次适用',
    where: ['面积在3平方米以上，且不满5平方米：没有阶次适用。例如面积为3平方米，情节严重：否。'],
  })
})

test('an overlap is told with its rows by number and name, and the cell they share', () => {
  const [overlap] = told(['area <= 500', 'area >= 500'])

  assert.deepEqual(overlap?.where, ['面积为500平方米：第1行“一类”和第2行“二类”同时适用。'])
})

test('two overlaps of different rows are both told, although lists have one word for them', () => {
  const [overlap, ...others] = told(['area < 5', 'area > 3 and area < 9', 'area > 7'])

  assert.deepEqual(
    others.filter(({ says }) => says === overlap?.says),
    [],
  )
  assert.equal(overlap?.where.length, 2)
  assert.match(overlap?.where[0] ?? '', /第1行“一类”和第2行“二类”/)
  assert.match(overlap?.where[1] ?? '', /第2行“二类”和第3行“三类”/)
})

test('a hole among the options of a factor names the factor, an overlap its options', () => {
  const hole = saidOf(
    weightsOf([
      ['area < 90', '0'],
      ['area >= 100', '0.4'],
    ]),
  )
  const overlap = saidOf(
    weightsOf([
      ['area <= 100', '0'],
      ['area >= 100', '0.4'],
    ]),
  )

  assert.deepEqual(hole[0]?.where, [
    '面积在90平方米以上，且不满100平方米：因素“面积”没有一项适用。例如面积为90平方米。',
  ])
  assert.deepEqual(overlap[0]?.where, ['面积为100平方米：“面积”第1项和“面积”第2项同时适用。'])
})

test('weights that miss the cap are told with the sum, the cap and the options that make the sum', () => {
  const [missed] = saidOf(
    weightsOf([
      ['area < 100', '0'],
      ['area >= 100', '0.5'],
    ]),
  )

  assert.deepEqual(missed?.where, [
    '基数加上各因素最重的一项等于1.1，上限是1，两者应当相等。',
    '涉及“面积”第2项和“情节”第2项。',
  ])
})
