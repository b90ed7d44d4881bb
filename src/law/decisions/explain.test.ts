import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STANDARD } from './examples.ts'
import { explain } from './explain.ts'
import { openModel } from './open-model.ts'
import { tell } from './tell.ts'

const model = openModel(STANDARD)

test('an explanation names the facts, the rule that fitted with its article, what it rests on, and the hash', () => {
  const explanation = explain(model, model.decide('裁量档次', { 锅炉容量: 5 }))

  assert.deepEqual(explanation.facts, [{ name: '锅炉容量', value: '5' }])
  assert.deepEqual(explanation.tables, [
    {
      name: '裁量表',
      rules: [
        {
          number: 2,
          id: 'b',
          description: '',
          conditions: [{ asked: '容量（兆瓦）', value: '5', test: '[2.8..14)' }],
          notes: [{ name: '依据', text: '第一百零七条' }],
        },
      ],
    },
  ])
  assert.deepEqual(explanation.basis, [{ name: '大气污染防治法', uri: 'urn:law:air' }])
  assert.equal(explanation.hash, model.hash)
})

test('it is told in sentences that an applicant can read, in every language', () => {
  const explanation = explain(model, model.decide('裁量档次', { 锅炉容量: 5 }))

  assert.deepEqual(tell(explanation, 'zh-Hans').slice(0, 5), [
    '事实：锅炉容量为 5。',
    '《裁量表》第 2 条适用：容量（兆瓦）为 5，符合 [2.8..14)。',
    '依据：第一百零七条',
    '裁量档次：{min: 50000, max: 150000}。',
    '依据：大气污染防治法。',
  ])
  assert.equal(
    tell(explanation, 'zh-Hant')[0],
    '事實：鍋爐容量為 5。'.replace('鍋爐', '锅炉'),
    'names of facts are data and stay as written',
  )
  assert.equal(tell(explanation, 'en')[1], 'Rule 2 of “裁量表” applies: 容量（兆瓦） is 5, which meets [2.8..14).')
})

test('a gap of the standard is told as one', () => {
  const explanation = explain(model, model.decide('裁量档次', { 锅炉容量: 15 }))

  assert.ok(tell(explanation, 'zh-Hans').includes('《裁量表》没有一条适用。'))
})
