import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citeBasis } from './cite.ts'

test('a law is cited in the manner of each language', () => {
  const law = { 'zh-Hans': '食品安全法', 'zh-Hant': '食品安全法', en: 'Food Safety Law' }

  assert.equal(citeBasis('zh-Hans', law, '35', null).text, '《食品安全法》第三十五条')
  assert.equal(citeBasis('zh-Hant', law, '35', null).text, '《食品安全法》第三十五條')
  assert.equal(citeBasis('en', law, '35', null).text, 'Food Safety Law, Art. 35')
  assert.equal(citeBasis('en', law, null, null).text, 'Food Safety Law')
})
