import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { literalFrom } from '../../feel/examples.ts'
import { Decimal } from '../../feel/values/number.ts'
import type { Rule } from '../model.ts'
import { ruleIndexOf } from './rule-index.ts'

const limit = fc.integer({ min: -4, max: 4 }).map((n) => n / 2)
const cell = fc.oneof(
  fc.tuple(fc.constantFrom('<', '<=', '>', '>='), limit).map(([sign, n]) => `${sign} ${n}`),
  fc
    .tuple(fc.constantFrom('[', '('), limit, fc.nat(3), fc.constantFrom(']', ')'))
    .map(([open, low, width, close]) => `${open}${low}..${low + width}${close}`),
  fc.constant('-'),
)
const ruleOf = (text: string): Rule => ({ id: '', description: '', tests: [text], outputs: [], notes: [] })

test('the index leaves over exactly the rules whose cell a number meets, at every limit and between them', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 8, maxLength: 15 }),
      fc.integer({ min: -12, max: 24 }),
      (cells, quarters) => {
        const index = ruleIndexOf(cells.map(ruleOf), 1)
        fc.pre(index !== null)
        const value = new Decimal(quarters).div(4)

        const left = index?.rulesFor(value)

        const met = cells.flatMap((text, rule) =>
          text === '-' || literalFrom(`${value} in (${text})`) === 'true' ? [rule] : [],
        )
        assert.deepEqual(left, met)
      },
    ),
    { numRuns: 60 },
  )
})

test('a value that is no number is put to every rule, so that each may say why it does not fit', () => {
  const index = ruleIndexOf(
    Array.from({ length: 8 }, (_, n) => ruleOf(`> ${n}`)),
    1,
  )

  assert.equal(index?.rulesFor(null), null)
  assert.equal(index?.rulesFor('5'), null)
})
