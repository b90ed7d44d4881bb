import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../../bin/gongkai', import.meta.url))

const check = (args: string[], input = '') =>
  spawnSync(BIN, ['penalty-check', ...args], { input, cwd: tmpdir(), encoding: 'utf8' })

const asked = (id: string, input: object) => JSON.stringify({ id, input })
const similar = { rule: 'combine', standard: 'jm-air-3-10', tier: 't1', similar_penalties_2y: 3 }
const fine = { rule: 'summary_procedure', party_type: 'individual', penalty_kind: 'fine', facts_conclusive: true }

test('lines are answered in order; a bad line says why and does not stop the rest, and the status is 1', () => {
  const lines = [
    ['', asked('a', { ...fine, amount: 200 })],
    ['bad_json', '{"id":'],
    ['bad_input', '[]'],
    ['bad_input', '{"id":"b"}'],
    ['bad_input', asked('c', {})],
    ['unknown_rule', asked('d', { rule: 'no_such_rule' })],
    ['missing_field', asked('e', { ...fine, party_type: undefined, amount: 1 })],
    ['bad_field', asked('f', { ...fine, amount: '200' })],
    ['bad_field', asked('g', { ...fine, amount: -1 })],
    ['bad_field', asked('h', { ...fine, party_type: 'robot', amount: 1 })],
    ['bad_field', asked('i', { rule: 'limitation', act_end: '2022-02-30', discovered: '2024-01-01' })],
    [
      'bad_field',
      asked('l', { rule: 'samr_publication', procedure: 'ordinary', penalties: ['x'], decision: '2024-06-03' }),
    ],
    ['invalid_fact', asked('m', { ...similar, facts: { goods_value: -5, failed_indicators: 1 } })],
    ['invalid_fact', asked('n', { ...similar, facts: { goods_value: '5', failed_indicators: 1 } })],
    ['no_figure', asked('j', { ...fine, amount: 1, on: '1990-01-01' })],
    ['', asked('k', { ...fine, amount: 200 })],
  ] as const

  const ran = check([], lines.map(([, line]) => line).join('\n'))

  const codes = ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).error?.code ?? '')
  assert.deepEqual(
    codes,
    lines.map(([code]) => code),
  )
  assert.equal(ran.status, 1)
})

test('money is exact on the way in and out, beyond what binary fractions hold', () => {
  const line = '{"id":1,"input":{"rule":"surcharge","fine":90071992547409.93,"due":"2024-03-18","paid":"2025-03-18"}}'

  const ran = check([], line)

  assert.equal(ran.stdout, '{"id":1,"surcharge":90071992547409.93}\n')
  assert.equal(ran.status, 0)
})

test('with --basis the articles are told; --on chooses the figures of that day', () => {
  const line = asked('a', { ...fine, amount: 60 })

  const told = [check(['--basis'], line), check(['--basis', '--on', '2021-07-14'], line)].map((ran) => ran.stdout)

  assert.deepEqual(told, [
    '{"id":"a","summary_allowed":true,"basis":["APL 51"]}\n',
    '{"id":"a","summary_allowed":false,"basis":["APL96 33"]}\n',
  ])
})

test('a wrong call is told on standard error and ends with 2; the help lists every rule with its fields', () => {
  assert.equal(check(['--colour']).status, 2)
  assert.equal(check(['--on', 'today']).status, 2)
  assert.equal(check(['no-such-file.jsonl']).status, 2)
  assert.match(check(['--help']).stdout, /^summary_procedure\n {2}party_type: individual\|organization$/m)
})
