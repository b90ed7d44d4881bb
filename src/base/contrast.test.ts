import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contrast, mixed } from './contrast.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)

test('black on white is 21, the most there is, and the grey #767676 on white just passes AA', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.ok(contrast('#767676', '#ffffff') >= 4.5, 'the lightest grey that passes, as WCAG tools name it')
  assert.ok(contrast('#777777', '#ffffff') < 4.5, 'one step lighter fails')
})

test('contrast is the same from both sides, one of a colour with itself, and never above 21', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      assert.equal(contrast(one, other), contrast(other, one))
      assert.equal(contrast(one, one), 1)
      assert.ok(contrast(one, other) >= 1 && contrast(one, other) <= 21)
    }),
  )
})

test('a mixture lies between its colours, and all or nothing of one is that one or the other', () => {
  assert.equal(mixed('#ffffff', 0.5, '#000000'), '#808080')
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      assert.equal(mixed(one, 1, other), one)
      assert.equal(mixed(one, 0, other), other)
    }),
  )
})
