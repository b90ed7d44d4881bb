import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableOf } from '../standards/examples.ts'
import type { Standard } from '../standards/standard.ts'
import { numeralFindings } from './numeral-findings.ts'

const table = tableOf(['area < 100', 'area >= 100'])
const words = (standard: Standard) => numeralFindings(standard).map(({ word }) => word)
const named = (zh: string): Standard => ({
  ...table,
  tiers: table.tiers.map((tier) => (tier.id === 't1' ? { ...tier, name: { ...tier.name, zh } } : tier)),
})
const limb = (text: string, min = '1000', max = '9000'): Standard => ({
  ...table,
  statutory: table.statutory.map((each) => ({ ...each, text, fine: { ...each.fine, min, max } })),
})

test('a name that prints an amount which neither condition nor fine knows is in conflict with its tier', () => {
  assert.deepEqual(words(named('一千元以上五千元以下')), [])
  assert.deepEqual(words(named('一千元以上五万元以下')), ['conflicting_numerals:t1'])
})

test('a numeral written as nobody writes it is told even where its value is known', () => {
  assert.deepEqual(words(named('五百五元以上')), ['conflicting_numerals:t1'])
})

test('the text of a limb prints both ends of its fine, or none', () => {
  assert.deepEqual(words(limb('处一千元以上九千元以下罚款')), [])
  assert.deepEqual(words(limb('处一千元以上九万元以下罚款')), ['conflicting_numerals:statutory.1'])
  assert.deepEqual(words(limb('货值不足一万元的')), [])
  assert.deepEqual(words(limb('1,000-90,000')), [])
})

test('a table that reckons in 万元 is in no conflict with a text in yuan', () => {
  assert.deepEqual(words(named('0.1万元以上')), [])
})

test('1,000,010 and ends a thousand times apart are noticed', () => {
  assert.deepEqual(words(limb('text', '1000010', '1300000')), ['odd_numeral:statutory.1'])
  assert.deepEqual(words(limb('text', '5', '50000')), ['unit_mismatch:statutory.1'])
  assert.deepEqual(words(limb('text', '0', '50000')), [])
})
