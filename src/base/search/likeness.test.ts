import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isAbbreviation, likeness } from './likeness.ts'

const like = (typed: string, name: string) => likeness(Array.from(typed), Array.from(name))

test('a part of a name is the same as the name, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { minLength: 1 }),
      fc.array(fc.nat(20)),
      fc.array(fc.nat(20)),
      (part, before, after) => {
        const symbols = (numbers: number[]) => numbers.map(String)
        assert.equal(likeness(symbols(part), symbols([...before, ...part, ...after])), 1)
      },
    ),
  )
})

test('one wrong, one doubled, one left out and two swapped characters are one mistake each', () => {
  assert.equal(like('食品安金法', '食品安全法'), 1 - 1 / 5)
  assert.equal(like('城市道路管管理条例', '城市道路管理条例'), 1 - 1 / 9)
  assert.equal(like('城市道路理条例', '城市道路管理条例'), 1 - 1 / 7)
  assert.equal(like('城市路道管理条例', '城市道路管理条例'), 1 - 1 / 8)
})

test('nothing in common is no likeness', () => {
  assert.equal(like('护照', '食品安全法'), 0)
  assert.equal(like('', '食品安全法'), 0)
})

test('an abbreviation keeps the order of the name', () => {
  assert.ok(isAbbreviation(Array.from('民诉法'), Array.from('民事诉讼法')))
  assert.ok(!isAbbreviation(Array.from('诉民法'), Array.from('民事诉讼法')))
})
