import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { printChinese, readChinese } from './chinese-numeral.ts'
import { printedMoney } from './printed-money.ts'

const read = (text: string) => printedMoney(text).map(({ value, odd }) => [String(value), odd])

test('amounts are read in figures, with 万, and in Chinese; what does not say 元 is not money', () => {
  assert.deepEqual(read('处5,000元以上1.5万元以下罚款；第二次五十万元'), [
    ['5000', false],
    ['15000', false],
    ['500000', false],
  ])
  assert.deepEqual(read('三次以上，面积五百平方米，百分之十'), [])
})

test('一百万一十元 and 一百五元 are written as nobody writes them; 一百一十万元 and 两千零五十元 are not', () => {
  assert.deepEqual(read('一百万一十元，一百五元'), [
    ['1000010', true],
    ['105', true],
  ])
  assert.deepEqual(read('一百一十萬元，兩千零五十元，一十万元'), [
    ['1100000', false],
    ['2050', false],
    ['100000', false],
  ])
})

test('every number is read back as it was printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      assert.equal(readChinese(printChinese(value)), value)
    }),
  )
})

test('零 stands where places are left out, once', () => {
  assert.deepEqual([1_000_010, 10_005, 100_000, 110, 20_300].map(printChinese), [
    '一百万零一十',
    '一万零五',
    '十万',
    '一百一十',
    '二万零三百',
  ])
})
