import assert from 'node:assert/strict'
import { test } from 'node:test'
import { must } from '#base/assert.ts'
import type { Lang } from '#base/text.ts'
import { standardOf } from '#platform/lawbook/read-standards.ts'
import { saidOf } from '../said-of.ts'
import { moneySayer } from './say-money.ts'

const sayer = (lang: Lang, id: string) => {
  const { standard } = must(standardOf(id), id)
  return moneySayer(lang, standard, saidOf(lang, standard))
}
const range = (min: string, max = min) => ({ min, max, minInclusive: true, maxInclusive: true, optional: false })

test('shares and times of an amount name it once, in each language; plain sums are yuan', () => {
  const zh = sayer('zh-Hans', 'lushi-permit')
  const en = sayer('en', 'lushi-permit')

  assert.equal(zh.range(range('0.01 * contract_price', '0.013 * contract_price')), '工程合同价款的1%至1.3%')
  assert.equal(
    en.range(range('0.01 * contract_price', '0.013 * contract_price')),
    '1% to 1.3% of Contract price of the works',
  )
  assert.equal(zh.range(range('2 * contract_price', '5 * contract_price')), '工程合同价款的2至5倍')
  assert.equal(zh.range({ ...range('10000', '30000'), maxInclusive: false }), '10,000至30,000元（不含上限）')
})

test('what an audit prints is said in the same words, an end that is not included too', () => {
  const { printed } = sayer('zh-Hans', 'lushi-permit')

  assert.equal(printed('[0.01..0.02] × contract_price'), '工程合同价款的1%至2%')
  assert.equal(printed('(15000..20000)'), '15,000至20,000元（不含两端）')
  assert.equal(printed('[50000..50000]'), '50,000元')
  assert.equal(printed('2018-10-26: 2018..'), null, 'days of a law are no amounts')
})

test('the larger of two amounts, and so many yuan for each of something that is no money', () => {
  const food = sayer('zh-Hans', 'food-122')

  assert.equal(
    food.range(range('10 * max(goods_value, 10000)', '20 * max(goods_value, 10000)')),
    '货值金额与10,000元中较大者的10至20倍',
  )
  assert.equal(sayer('zh-Hans', 'sz-cg-005').range(range('5000 * facilities')), '5,000元×违法设施处数')
})
