import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../../bin/gongkai', import.meta.url))
const TABLE = new URL('../../../lawbook/standards/jm-air-3-11.yaml', import.meta.url)

const gongkai = (args: string[], input = '') => spawnSync(BIN, args, { input, cwd: tmpdir(), encoding: 'utf8' })
const asked = (id: string, standard: unknown, facts: unknown) => JSON.stringify({ id, standard, facts })

test('facts are decided line by line with exact money; a bad line says why and the status is 1', () => {
  const lines = [
    asked('a', 'food-122', { goods_value: 20000.01 }),
    asked('b', 'no-such-standard', {}),
    asked('c', '../items/si001', {}),
    asked('d', 'food-122', [1]),
    '{"id":"e","standard":"food-122","facts":{"goods_value":12345678901234567890.12}}',
    '{"id":"f","standard":"food-122","facts":{"goods_value":9e6144}}',
    '{"id":"g","standard":"food-122","facts":{"goods_value":1234567890123456789012345678901.5}}',
  ]

  const ran = gongkai(['decide'], lines.join('\n'))

  const answers = ran.stdout.trimEnd().split('\n')
  const codes = answers.map((line) => JSON.parse(line).error?.code ?? '')
  assert.deepEqual(codes, ['', 'unknown_standard', 'unknown_standard', 'bad_input', '', '', ''])
  assert.match(answers[0] ?? '', /"fine":\{"min":200000\.1,"max":400000\.2,/)
  assert.match(answers[4] ?? '', /"fine":\{"min":123456789012345678901\.2,"max":246913578024691357802\.4,/)
  for (const answer of answers.slice(5))
    assert.match(
      answer,
      /"outcome":"invalid_fact","invalid":\["goods_value"\]/,
      'no fine could be reckoned from it exactly',
    )
  assert.equal(ran.status, 1)
})

test('with --trace the answer says what it rests on: edition, range of the law, fitting tiers, weights', () => {
  const tier = asked('a', 'jm-solid-4-6', { waste_kind: 'general', tonnes: 20, major_incident: false })
  const facts = { behaviour: 'not_installed', months: 6, similar_1y: true, rectified_in_time: false }

  const ran = gongkai(['decide', '--trace'], [tier, asked('b', 'gd-water-2.3', facts)].join('\n'))

  const [first, second] = ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.match(first.trace.edition, /^[0-9a-f]{12}$/)
  assert.deepEqual(
    first.trace.fitting.map(({ tier: id }: { tier: string }) => id),
    ['t1', 't2'],
  )
  assert.deepEqual([second.total_weight, second.fine.min], [1, 200000])
  assert.equal(second.trace.weights.length, 4)
})

test('an audit writes one finding a line, explains on request, and reads a file as well as an id', () => {
  const folder = mkdtempSync(join(tmpdir(), 'standard-'))
  try {
    const file = join(folder, 'draft.yaml')
    writeFileSync(file, readFileSync(TABLE, 'utf8').replace('capacity_mw >= 7 and', 'capacity_mw > 7 and'))

    const [clean, broken, told] = [
      gongkai(['audit-standard', 'jm-air-3-11']),
      gongkai(['audit-standard', file]),
      gongkai(['audit-standard', file, '--explain']),
    ]

    assert.deepEqual([clean.stdout, clean.status], ['', 0])
    assert.equal(broken.stdout, 'input_gap:capacity_mw=7\n')
    assert.match(told.stdout, /^input_gap:capacity_mw=7\n {2}capacity_mw = 7\nnote: expired:2023-02-28\n/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a standard that cannot be read, and a wrong call, are told on standard error and end with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'standard-'))
  try {
    const file = join(folder, 'draft.yaml')
    writeFileSync(file, readFileSync(TABLE, 'utf8').replace('hits: unique', 'hits: first'))

    const ran = gongkai(['audit-standard', file])

    assert.match(ran.stderr, /hits: must be one of unique, priority, sum/)
    assert.equal(ran.status, 2)
  } finally {
    rmSync(folder, { recursive: true })
  }
  for (const args of [['audit-standard'], ['audit-standard', 'nowhere'], ['decide', '--colour'], ['decide', 'a', 'b']])
    assert.equal(gongkai(args).status, 2, args.join(' '))
})

test('all 91 standards are audited within ten seconds', () => {
  const began = performance.now()

  const ran = gongkai(['audit-standard', '--all'])

  assert.equal(ran.status, 0)
  assert.match(ran.stdout, /^tax-60-3 input_overlap:days_late=15$/m)
  assert.ok(performance.now() - began < 10_000)
})
