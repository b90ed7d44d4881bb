import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citeBasis, inHan } from './cite.ts'

test('numbers of articles are written as laws print them', () => {
  const printed = {
    1: '一',
    10: '十',
    15: '十五',
    20: '二十',
    42: '四十二',
    100: '一百',
    105: '一百零五',
    110: '一百一十',
    1077: '一千零七十七',
  }
  for (const [number, said] of Object.entries(printed)) assert.equal(inHan(number), said)
})

test('a law is cited in the manner of each language', () => {
  const law = { 'zh-Hans': '食品安全法', 'zh-Hant': '食品安全法', en: 'Food Safety Law' }

  assert.equal(citeBasis('zh-Hans', law, '35', null).text, '《食品安全法》第三十五条')
  assert.equal(citeBasis('zh-Hant', law, '35', null).text, '《食品安全法》第三十五條')
  assert.equal(citeBasis('en', law, '35', null).text, 'Food Safety Law, Article 35')
  assert.equal(citeBasis('en', law, null, null).text, 'Food Safety Law')
})
