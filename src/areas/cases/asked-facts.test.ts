import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFacts } from './asked-facts.ts'

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
