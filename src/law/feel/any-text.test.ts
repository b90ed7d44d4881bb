import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compileFeel, type Names } from './compile.ts'
import { literalFrom } from './examples.ts'

const names: Names = { a: 'number', b: 'string', c: 'any', 次数: 'number', 'a-b': 'number', xs: 'list' }
const piece = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'a-b', '次数', 'xs', 'item', '?', '1', '-0.5', '"x"', '@"2026-11-26"', 'null', 'true'),
  fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '.',
    '..',
    '+',
    '-',
    '*',
    '/',
    '**',
    '=',
    '!=',
    '<',
    '>=',
    '@',
    '"',
    '\\',
  ),
  fc.constantFrom(
    'if',
    'then',
    'else',
    'for',
    'in',
    'return',
    'some',
    'satisfies',
    'and',
    'or',
    'between',
    'instance of',
    'list<',
    'function',
    'not',
    'date',
    'sum',
    'sort',
    'replace',
    '＞',
    '３',
    '//',
    '/*',
    '\n',
  ),
  fc.string({ maxLength: 3 }),
)
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '))

test('any text either compiles or has faults that lie inside it, and what compiles gives an answer', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const compiled = compileFeel(source, names)
      if (compiled.ok) {
        const result = compiled.evaluate({ a: 1, b: 'x', c: { k: [1] }, xs: [1, 'a', null] })
        assert.ok(result.ok || result.errors.length > 0, source)
      } else
        for (const { from, to } of compiled.faults) assert.ok(0 <= from && from <= to && to <= source.length, source)
    }),
    { numRuns: 500 },
  )
})

test('what would not end, or would fill the machine, is stopped', () => {
  assert.equal(literalFrom('count(for x in 1..1000000, y in 1..1000000 return 1)'), 'null')
  assert.equal(literalFrom('(for i in 1..60 return if i = 1 then "x" else partial[-1] + partial[-1])[60]'), 'null')
  assert.equal(
    literalFrom('(for i in 1..60 return if i = 1 then [1] else concatenate(partial[-1], partial[-1]))[60]'),
    'null',
  )
  assert.equal(literalFrom(`${'('.repeat(20_000)}1${')'.repeat(20_000)}`), 'null')
})
