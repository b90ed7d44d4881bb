import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical } from './canonical.ts'

test('the order in which fields were written does not change the text', () => {
  assert.equal(canonical({ b: 1, a: ['x', null, true] }), '{"a":["x",null,true],"b":1}')
  assert.equal(canonical({ a: ['x', null, true], b: 1 }), '{"a":["x",null,true],"b":1}')
})

test('a fraction is refused, because two machines may print it differently', () => {
  assert.throws(() => canonical({ amount: 0.1 }), /not a whole number/)
})

test('the text reads back as the same value', () => {
  const leaf = fc.oneof(fc.string(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null))
  const value = fc.letrec((tie) => ({
    any: fc.oneof(leaf, fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 })),
  })).any
  fc.assert(
    fc.property(value, (any) => {
      const text = canonical(any)
      assert.equal(canonical(JSON.parse(text)), text)
    }),
  )
})
