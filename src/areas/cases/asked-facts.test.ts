import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleChart, type NodeWish } from '#law/flows/example-chart.ts'
import { factsToTell, readFacts } from './asked-facts.ts'

const codeOf = (type: 'string' | 'number', told: string, values: readonly string[] = []) => {
  const read = readFacts([{ name: 'x', type, values, says: null }], { x: told })
  return read.ok ? read.value['x'] : read.no.code
}

test('a number that is told is whole, for the journal keeps no others', () => {
  assert.equal(codeOf('number', '12'), 12)
  assert.equal(codeOf('number', '-3'), -3)
  assert.equal(codeOf('number', '1.5'), 'cases.fact-needed')
})

test('a number has at most ten digits: no telephone and no identity number comes into the journal as one', () => {
  assert.equal(codeOf('number', '9999999999'), 9_999_999_999)
  assert.equal(codeOf('number', '13800138000'), 'cases.fact-needed')
  assert.equal(codeOf('number', '110101199003070013'), 'cases.fact-needed')
})

test('a word is one of those published: free text could name somebody, and the journal can never forget it', () => {
  assert.equal(codeOf('string', 'small', ['small', 'large']), 'small')
  assert.equal(codeOf('string', '沈怀远, 13800138000'), 'cases.fact-needed')
})

const FORK = ['G > B if 结果 = "是"', 'G > C else', 'B > E', 'C > E']
const asked = (nodes: Readonly<Record<string, NodeWish>>, lines: readonly string[], element = 'A') =>
  factsToTell(
    exampleChart({ G: 'exclusive', B: 'user', C: 'user', E: 'end', ...nodes }, [...lines, ...FORK]),
    element,
  ).map(({ name }) => name)

test('whoever comes to a fork is asked what it asks, be the fork behind a subprocess, inside one, or behind a throw', () => {
  const inside = (kind: 'start' | 'end' | 'user' | 'exclusive') => ({ kind, parent: 'P' })
  const last = { P: 'subprocess', I: inside('start'), A: inside('user'), O: inside('end') } as const
  const into = { A: 'user', P: 'subprocess', I: inside('start'), G: inside('exclusive') } as const
  const thrown = { A: 'user', T: { kind: 'intermediate', catches: false } } as const

  assert.deepEqual(asked(last, ['I > A', 'A > O', 'P > G']), ['结果'])
  assert.deepEqual(asked(into, ['A > P', 'I > G']), ['结果'])
  assert.deepEqual(asked(thrown, ['A > T', 'T > G']), ['结果'])
})

test('nobody is asked what is asked only after somebody else has worked', () => {
  assert.deepEqual(asked({ A: 'user', W: 'user' }, ['A > W', 'W > G']), [])
})
