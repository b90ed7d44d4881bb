import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGS } from '#base/text.ts'
import { compileFeel, type Names } from './compile.ts'
import type { FeelFault } from './faults.ts'
import type { FeelInput } from './values/input.ts'
import { sayError, sayFault } from './words/say.ts'

const names: Names = {
  次数: 'number',
  级别: 'string',
  '面积（平方米）': 'number',
  立案日: 'date',
  附件: 'list',
  首次: 'boolean',
}

function resultOf(source: string, values: Readonly<Record<string, FeelInput>> = {}): unknown {
  const compiled = compileFeel(source, names)
  assert.ok(compiled.ok, `${source} has faults`)
  const result = compiled.evaluate(values)
  assert.ok(result.ok, `${source} ended in an error`)
  return result.value
}

function faultsOf(source: string, declared: Names = names): readonly FeelFault[] {
  const compiled = compileFeel(source, declared)
  assert.ok(!compiled.ok, `${source} compiled without a fault`)
  return compiled.faults
}

test('a condition over facts with Chinese names is true or false', () => {
  const condition = '次数 >= 3 and 级别 in ("重", "特重") or 首次'

  assert.equal(resultOf(condition, { 次数: 3, 级别: '重', 首次: false }), true)
  assert.equal(resultOf(condition, { 次数: 2, 级别: '重', 首次: false }), false)
})

test('a name may hold full-width brackets once it is declared', () => {
  assert.equal(resultOf('面积（平方米） > 1.5', { '面积（平方米）': 1.6 }), true)
})

test('full-width signs are refused where they stand, since FEEL would read them as letters', () => {
  const faults = faultsOf('次数 ＞ ３ and 级别 = "＞"')

  assert.deepEqual(
    faults.map((fault) => [fault.code, fault.from, fault.to, fault.facts['use']]),
    [
      ['full-width', 3, 4, '>'],
      ['full-width', 5, 6, '3'],
    ],
    'the sign inside the string is a letter and stays',
  )
})

test('an unknown name is refused where it stands, with the name that was probably meant', () => {
  const [fault] = faultsOf('1 = 违规次数')

  assert.deepEqual(fault, { code: 'unknown-name', from: 4, to: 8, facts: { name: '违规次数', near: '次数' } })
})

test('a name with a sign in it is refused where its parts are names too', () => {
  const [fault] = faultsOf('a-b > 1', { a: 'number', b: 'number', 'a-b': 'number' })

  assert.equal(fault?.code, 'ambiguous-name')
})

test('two declared names that FEEL takes for one are refused where one of them stands', () => {
  const [fault] = faultsOf('1 + a-b', { 'a - b': 'number', 'a-b': 'number' })

  assert.deepEqual(fault, { code: 'ambiguous-name', from: 4, to: 7, facts: { name: 'a-b', other: 'a - b' } })
})

test('a full-width sign is no fault in the name of an entry that is declared', () => {
  const land = { list: { context: { '面积（亩）': 'number' } } } as const

  assert.equal(compileFeel('土地[面积（亩） > 3]', { 土地: land }).ok, true)
  assert.equal(compileFeel('土地[1].面积（亩） > 3', { 土地: land }).ok, true)
  assert.equal(faultsOf('土地[面积（亩） ＞ 3]', { 土地: land })[0]?.from, 9)
})

test('an unfinished or empty expression is refused where it ends', () => {
  assert.deepEqual(
    faultsOf('次数 +').map((fault) => [fault.code, fault.from]),
    [['syntax', 4]],
  )
  assert.equal(faultsOf('  ')[0]?.code, 'empty')
})

test('a comparison that can never hold is refused before it runs', () => {
  assert.equal(faultsOf('次数 > "3"')[0]?.code, 'types')
  assert.equal(faultsOf('级别 + 1')[0]?.code, 'types')
  assert.equal(faultsOf('次数 and 首次')[0]?.code, 'types')
})

test('the clock may not be asked: the same facts must give the same answer tomorrow', () => {
  assert.equal(faultsOf('立案日 < today()')[0]?.code, 'clock')
})

test('an expression that must be a boolean is refused when it is a number', () => {
  const compiled = compileFeel('次数 + 1', names, 'boolean')

  assert.equal(compiled.ok, false)
  assert.equal(compileFeel('次数 = 1', names, 'boolean').ok, true)
})

test('a missing fact is an error of its own kind and no bare null', () => {
  const compiled = compileFeel('次数 > 3', names)
  assert.ok(compiled.ok)

  const result = compiled.evaluate({})

  assert.equal(result.ok, false)
  assert.equal(result.ok === false && result.error.kind, 'no-value')
})

test('a missing fact that does not matter leaves the answer as it is, and is noted', () => {
  const compiled = compileFeel('首次 or 次数 > 3', names)
  assert.ok(compiled.ok)

  const result = compiled.evaluate({ 首次: true })

  assert.deepEqual(result, { ok: true, value: true, errors: [] })
  assert.deepEqual(compiled.uses, ['次数', '首次'])
})

test('a fact of another type than declared is an error, never taken for the type', () => {
  const compiled = compileFeel('次数 > 3', names)
  assert.ok(compiled.ok)

  const result = compiled.evaluate({ 次数: '5' })

  assert.equal(result.ok === false && result.error.kind, 'wrong-type')
})

test('a declared date is read from its text and reckons in days', () => {
  assert.equal(resultOf('立案日 + @"P30D" = @"2026-12-26"', { 立案日: '2026-11-26' }), true)
})

test('money is exact: a binary fraction would give 114,999 here', () => {
  assert.equal(String(resultOf('100000 * 1.15')), '115000')
  assert.equal(String(resultOf('10 * 20000.01')), '200000.1')
})

test('every fault and error has a sentence in every language', () => {
  for (const lang of LANGS) {
    assert.match(
      sayFault({ code: 'full-width', from: 3, to: 4, facts: { char: '＞', use: '>' } }, lang, 'a  ＞'),
      /＞.*>/,
    )
    assert.notEqual(sayError({ kind: 'division-by-zero', facts: {} }, lang), '')
  }
})
