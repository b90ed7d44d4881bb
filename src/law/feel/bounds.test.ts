import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileFeel, type FeelResult, type Names } from './compile.ts'
import { literalFrom } from './examples.ts'
import type { FeelInput } from './values/input.ts'
import { literalOf } from './values/text.ts'

function resultOf(source: string, names: Names = {}, values: Readonly<Record<string, FeelInput>> = {}): FeelResult {
  const compiled = compileFeel(source, names)
  assert.ok(compiled.ok, `${source} has faults`)
  return compiled.evaluate(values)
}

test('a number beyond what FEEL can hold is an error and never an infinite amount', () => {
  const large = '9'.repeat(6000)
  for (const source of [`${large} * ${large}`, `${large} / 1e-6000`, '-9e6144 - 9e6144', 'sum([9e6144, 9e6144])']) {
    const compiled = compileFeel(source, {})
    const kinds = compiled.ok
      ? [compiled.evaluate({})].map((result) => (result.ok ? literalOf(result.value) : result.error.kind))
      : compiled.faults.map(({ facts }) => facts['kind'] ?? '')

    assert.deepEqual(kinds, ['out-of-range'], source.slice(-30))
  }
  assert.equal(literalFrom('number("1e9999")'), 'null')
  assert.equal(literalFrom('@"P1D" * 9e6144'), 'null')
})

test('a literal beyond what FEEL can hold is refused where it stands', () => {
  const compiled = compileFeel('1 + 1e9999', {})

  assert.deepEqual(compiled.ok ? [] : compiled.faults, [
    { code: 'literal', from: 4, to: 10, facts: { text: '1e9999' } },
  ])
})

test('a value that cannot be turned into its type is an error as a whole, and no null takes the place of a part', () => {
  const list = resultOf('xs', { xs: { list: 'number' } }, { xs: [[1, 2], 3] })
  const context = resultOf('c', { c: { context: { a: 'number' } } }, { c: { a: [1, 2] } })

  assert.equal(list.ok === false && list.error.kind, 'wrong-type', 'a list of two is no number')
  assert.equal(context.ok === false && context.error.kind, 'wrong-type')
})

test('a list of one still stands for its item, at any depth', () => {
  const list = resultOf('xs', { xs: { list: 'number' } }, { xs: [[1], 2] })

  assert.equal(list.ok && literalOf(list.value), '[1, 2]')
})

test('a filter of an empty list is empty, and nothing is missing', () => {
  for (const source of ['xs[item > 3]', 'xs[price > 3]', 'count(xs[item.price > 3])'])
    assert.deepEqual(resultOf(source, { xs: 'list' }, { xs: [] }).errors, [], source)
})

test('a filter asks of each item once, so that filters within filters do not double the work at every level', () => {
  const nested = Array.from({ length: 30 }).reduce<string>((inner) => `([7][${inner} > 0])[1]`, 'item')

  assert.equal(literalFrom(nested), '7')
})

test('what a filter asks is noted once for each item it fails for', () => {
  const { errors } = resultOf('xs[price > 3]', { xs: 'list' }, { xs: [{ price: null }, { price: null }] })

  assert.equal(errors.length, 2)
})

test('long lists are made distinct and counted without comparing each with each', () => {
  assert.equal(literalFrom('count(distinct values(for i in 1..50000 return i))'), '50000')
  assert.equal(literalFrom('count(union(for i in 1..50000 return string(i), ["1", "x"]))'), '50001')
  assert.equal(literalFrom('count(duplicate values(for i in 1..50000 return modulo(i, 25000)))'), '25000')
  assert.equal(literalFrom('count(mode(for i in 1..200000 return i))'), '200000')
})

test('values whose equality must be asked are compared one by one, and too many of them are stopped', () => {
  assert.equal(
    literalFrom('distinct values([@"10:00:00Z", @"18:00:00+08:00", 1.0, 1, {a: 1}, {a: 1.0}])'),
    '[10:00:00Z, 1, {a: 1}]',
  )
  assert.equal(literalFrom('distinct values(for i in 1..10000 return [i])'), 'null')
})
