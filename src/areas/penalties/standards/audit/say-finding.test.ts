import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { auditStandard } from '#law/penalties/audit/audit-standard.ts'
import { tableOf } from '#law/penalties/standards/examples.ts'
import { findingSayer } from './say-finding.ts'

const said = {
  ...{ facts: { area: '面积', serious: '情节严重' }, words: {}, units: { m2: '平方米' } },
  ...{ tiers: { t1: '一类', t2: '二类', t3: '三类' }, also: {}, laws: [], source: '' },
}
const told = (conditions: readonly string[]) => {
  const standard = tableOf(conditions)
  const beside = { later: [], words: new Map(), laws: { laws: new Map(), caps: [] }, on: day('2026-11-26') }
  return auditStandard(standard, beside).map(findingSayer('zh-Hans', standard, said))
}

test('a hole is told as the facts of the uncovered cell, with one set of facts that lies in it', () => {
  const [hole] = told(['area < 3', 'area >= 5 and serious = false', 'area >= 5 and serious = true'])

  assert.deepEqual(hole, {
    says: '有的事实没有任何一档适用',
    where: ['面积在3平方米以上，且不满5平方米：没有一档适用。例如面积为3平方米，情节严重：否。'],
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
