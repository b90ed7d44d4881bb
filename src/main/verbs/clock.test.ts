import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

const BIN = fileURLToPath(new URL('../../../bin/gongkai', import.meta.url))

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function gongkai(args: string[], input = '', bin = BIN, cwd = tmpdir()): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(bin, args, { cwd })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.on('error', () => {}) // a verb that reads nothing closes its input early
    child.stdin.end(input)
  })
}

const answers = (ran: Ran) =>
  ran.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a line is answered with its due day, state and derivation', async () => {
  const line = '{"id":"D33","rule":"ALL.DECISION","events":[{"type":"accepted","date":"2026-04-20"}]}\n'

  const ran = await gongkai(['clock', '--on', '2026-05-01', '--lang', 'en'], line)

  const [answer] = answers(ran)
  assert.equal(ran.status, 0)
  assert.deepEqual([answer.id, answer.due, answer.state], ['D33', '2026-05-20', 'running'])
  assert.ok(
    answer.derivation.some(
      (step: { text: string }) =>
        step.text === 'Labour Day 5 days (1–5 May 2026)' || step.text.includes('Labour Day 5 days'),
    ),
  )
  assert.equal(answer.derivation.at(-1).days.length, 31)
})

test('bad lines answer their error, keep the order and do not stop the rest; the status is 1', async () => {
  const good = '{"id":"ok","rule":"HOTLINE.HANDLE","events":[{"type":"workorder_received","date":"2025-03-03"}]}'
  const wrong = (id: string, event: object, rule = 'ALL.DECISION') => JSON.stringify({ id, rule, events: [event] })
  const lines = [
    ['', good],
    ['bad_json', '{"id":"x",'],
    ['bad_input', '42'],
    ['unknown_rule', '{"id":"r","rule":"NO.RULE","events":[]}'],
    ['bad_events', '{"id":"e","rule":"ALL.DECISION","events":"none"}'],
    ['missing_start', '{"id":"s","rule":"ALL.DECISION","events":[]}'],
    ['unknown_event', wrong('t', { type: 'fee_paid', date: '2025-03-03' })],
    ['bad_date', wrong('d', { type: 'accepted', date: '2025-02-30' })],
    ['bad_date', wrong('n', { type: 'accepted' })],
    ['bad_field', wrong('w', { type: 'received', date: '2025-03-03', channel: 'pigeon' }, 'FOI2019.REPLY')],
    ['missing_field', wrong('m', { type: 'accepted', date: '2025-03-03' }, 'SVC.PROMISED')],
    ['bad_field', wrong('f', { type: 'accepted', date: '2025-03-03', promised_working_days: '5' }, 'SVC.PROMISED')],
    ['too_long', `{"id":"long","note":"${'x'.repeat(1_200_000)}"}`],
    ['', good],
  ] as const

  const ran = await gongkai(['clock', '--no-derivation'], lines.map(([, line]) => line).join('\r\n'))

  assert.equal(ran.status, 1)
  assert.deepEqual(
    answers(ran).map((answer) => answer.error?.code ?? ''),
    lines.map(([code]) => code),
  )
  assert.deepEqual(answers(ran)[0], { id: 'ok', due: '2025-03-10', state: 'overdue' })
  assert.equal(answers(ran)[1].id, null)
  assert.equal(answers(ran)[3].id, 'r')
})

test('twenty thousand lines go through, one answer a line', async () => {
  const line = '{"id":1,"rule":"CREDIT.PUBLISH_7WD","events":[{"type":"decision_made","date":"2020-01-20"}]}\n'

  const ran = await gongkai(['clock', '--no-derivation'], line.repeat(20_000))

  assert.equal(ran.status, 0)
  assert.equal(ran.out, '{"id":1,"due":"2020-02-06","state":"overdue"}\n'.repeat(20_000))
})

test('the help names every rule with its events, fields and words', async () => {
  const ran = await gongkai(['clock', '--help'])

  assert.equal(ran.status, 0)
  for (const [id, limit] of readLawbook().limits) {
    const part = `${ran.out.slice(ran.out.indexOf(`\n${id}  `)).split('\n\n')[0]}\n`
    for (const [type, shape] of limit.events) {
      assert.ok(part.includes(`\n  ${type}\n`), `${id} ${type}`)
      for (const [field, words] of shape)
        assert.ok(
          part.includes(`    ${field}: ${typeof words === 'string' ? words : words.join(' | ')}`),
          `${id} ${field}`,
        )
    }
  }
})

test('a wrong call says so and ends with status 2', async () => {
  for (const args of [
    ['clok'],
    [],
    ['clock', '--on', 'soon'],
    ['clock', '--what'],
    ['clock', 'no-such-file'],
    ['clock', '--lang', 'fr'],
  ]) {
    const ran = await gongkai(args)
    assert.equal(ran.status, 2, args.join(' '))
    assert.match(ran.err, /gongkai/)
  }
})

test('the launcher works through a link, and without packages says what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bin-'))
  symlinkSync(BIN, join(folder, 'link'))
  mkdirSync(join(folder, 'bin'))
  copyFileSync(BIN, join(folder, 'bin', 'gongkai'))

  const linked = await gongkai(['--help'], '', join(folder, 'link'))
  const bare = await gongkai(['clock'], '', join(folder, 'bin', 'gongkai'))

  assert.equal(linked.status, 0)
  assert.match(linked.out, /clock/)
  assert.equal(bare.status, 1)
  assert.match(bare.err, /packages are not installed/)
  rmSync(folder, { recursive: true })
})
