import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from './fold.ts'
import { resemblance } from './resemblance.ts'

test('a subject that stands in a title, and a title that stands in a subject, are the same matter', () => {
  assert.equal(resemblance('集市摊位收费', '临江集市摊位收费标准'), 1)
  assert.equal(resemblance('关于集市摊位收费的情况', '集市摊位收费'), 1)
})

test('one wrong character of six is a sixth less, in whichever script it was typed', () => {
  assert.equal(resemblance(fold('集市攤位收廢'), fold('临江集市摊位收费标准')), 1 - 1 / 6)
})

test('it does not matter which of the two comes first, nor what stands between the letters', () => {
  const text = fc.string({ unit: fc.constantFrom(...'集市摊位收费、 2025'), maxLength: 20 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      assert.equal(resemblance(one, other), resemblance(other, one))
      assert.equal(resemblance(`《${one}》`, other), resemblance(one, other))
    }),
  )
})
