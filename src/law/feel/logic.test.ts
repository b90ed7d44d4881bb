import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { literalFrom } from './examples.ts'

/** True, false, and what counts as neither. */
const truth = fc.constantFrom('true', 'false', 'null', '1', '"x"')

test('De Morgan holds in three-valued logic: not (a and b) is (not a) or (not b)', () => {
  fc.assert(
    fc.property(truth, truth, (a, b) => {
      assert.equal(literalFrom(`not(${a} and ${b})`), literalFrom(`not(${a}) or not(${b})`))
      assert.equal(literalFrom(`not(${a} or ${b})`), literalFrom(`not(${a}) and not(${b})`))
    }),
  )
})

test('the order of the two sides does not matter, nor how three are bracketed', () => {
  fc.assert(
    fc.property(truth, truth, truth, fc.constantFrom('and', 'or'), (a, b, c, op) => {
      assert.equal(literalFrom(`${a} ${op} ${b}`), literalFrom(`${b} ${op} ${a}`))
      assert.equal(literalFrom(`(${a} ${op} ${b}) ${op} ${c}`), literalFrom(`${a} ${op} (${b} ${op} ${c})`))
    }),
  )
})

test('Kleene: false decides “and”, true decides “or”, whatever is unknown on the other side', () => {
  fc.assert(
    fc.property(truth, (a) => {
      assert.equal(literalFrom(`false and ${a}`), 'false')
      assert.equal(literalFrom(`true or ${a}`), 'true')
      assert.equal(literalFrom(`null and ${a}`), a === 'false' ? 'false' : 'null')
      assert.equal(literalFrom(`null or ${a}`), a === 'true' ? 'true' : 'null')
    }),
  )
})

test('“some” is a chain of “or”, “every” a chain of “and”', () => {
  fc.assert(
    fc.property(fc.array(truth, { maxLength: 5 }), (values) => {
      const list = `[${values.join(', ')}]`
      assert.equal(literalFrom(`some x in ${list} satisfies x`), literalFrom(['false', ...values].join(' or ')))
      assert.equal(literalFrom(`every x in ${list} satisfies x`), literalFrom(['true', ...values].join(' and ')))
    }),
  )
})
