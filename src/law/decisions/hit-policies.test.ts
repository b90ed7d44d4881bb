import assert from 'node:assert/strict'
import { test } from 'node:test'
import { literalOf } from '../feel/values/text.ts'
import type { Decided } from './compile-model.ts'
import { tableModel } from './examples.ts'
import { openModel } from './open-model.ts'

const OUTPUT = '<output><outputValues><text>"重", "中", "轻"</text></outputValues></output>'
/** For x = 5 the first, second and third rule fit; for x = 0 none does. */
const RULES = [
  ['&gt; 1', '"轻"'],
  ['&gt; 2', '"重"'],
  ['&gt; 3', '"轻"'],
  ['&lt; 0', '"中"'],
] as const

function decide(
  attributes: string,
  x: number,
  outputs = OUTPUT,
  rules: readonly (readonly string[])[] = RULES,
): Decided {
  return openModel(tableModel(attributes, outputs, rules)).decide('d', { x })
}

const valueFor = (policy: string, x: number): string => literalOf(decide(`hitPolicy="${policy}"`, x).value)

test('unique: two rules that fit are an error with their numbers, never the first of them', () => {
  const decided = decide('', 2.5)

  assert.equal(decided.value, null)
  assert.deepEqual(
    decided.errors.map((error) => [error.kind, error.facts['rules']]),
    [['several-rules', '1, 2']],
  )
  assert.deepEqual(decided.fired[0]?.rules, [0, 1], 'the trace keeps the candidates')
  assert.equal(literalOf(decide('', 1.5).value), '"轻"')
})

test('no rule: an answer of its own kind, and no default unless the table names one', () => {
  const decided = decide('', 0)

  assert.deepEqual([decided.value, decided.errors[0]?.kind], [null, 'no-rule'])
  const defaulted = '<output><defaultOutputEntry><text>"不罚"</text></defaultOutputEntry></output>'
  assert.equal(literalOf(decide('', 0, defaulted).value), '"不罚"')
})

test('first takes the order of the rules, priority that of the output values', () => {
  assert.equal(valueFor('FIRST', 5), '"轻"')
  assert.equal(valueFor('PRIORITY', 5), '"重"')
})

test('any: all that fit must say the same', () => {
  const rules = [
    ['&gt; 1', '1'],
    ['&gt; 2', '1.0'],
    ['&gt; 3', '2'],
  ]
  assert.equal(literalOf(decide('hitPolicy="ANY"', 2.5, '<output />', rules).value), '1')
  assert.equal(decide('hitPolicy="ANY"', 5, '<output />', rules).errors[0]?.kind, 'several-rules')
})

test('lists: by rule, by output values, or as they come', () => {
  assert.equal(valueFor('RULE ORDER', 5), '["轻", "重", "轻"]')
  assert.equal(valueFor('OUTPUT ORDER', 5), '["重", "轻", "轻"]')
  assert.equal(valueFor('COLLECT', 5), '["轻", "重", "轻"]')
})

test('collected: sum, count, least and greatest, exact to the last place', () => {
  const rules = [
    ['&gt; 1', '0.1'],
    ['&gt; 2', '0.2'],
    ['&gt; 3', '0.4'],
  ]
  const collected = (how: string): string =>
    literalOf(decide(`hitPolicy="COLLECT" aggregation="${how}"`, 5, '<output />', rules).value)

  assert.deepEqual(['SUM', 'COUNT', 'MIN', 'MAX'].map(collected), ['0.7', '3', '0.1', '0.4'])
  assert.equal(literalOf(decide('hitPolicy="COLLECT" aggregation="COUNT"', 0, '<output />', rules).value), '0')
})

test('several outputs make a context, and priority looks at them from left to right', () => {
  const outputs =
    '<output name="a"><outputValues><text>"x", "y"</text></outputValues></output><output name="b"><outputValues><text>2, 1</text></outputValues></output>'
  const rules = [
    ['&gt; 1', '"y"', '2'],
    ['&gt; 2', '"x"', '1'],
    ['&gt; 3', '"x"', '2'],
  ]
  assert.equal(literalOf(decide('hitPolicy="PRIORITY"', 5, outputs, rules).value), '{a: "x", b: 2}')
})

test('an input outside the values of its column is an error, and no rule is tried', () => {
  const xml = tableModel('', '<output />', [['-', '1']]).replace(
    '</inputExpression>',
    '</inputExpression><inputValues><text>[0..10]</text></inputValues>',
  )

  assert.equal(openModel(xml).decide('d', { x: 11 }).errors[0]?.kind, 'not-allowed')
  assert.equal(literalOf(openModel(xml).decide('d', { x: 10 }).value), '1')
})
