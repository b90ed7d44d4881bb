import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { day } from '#base/days.ts'
import { articlesOf } from '#law/book/check-book.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { readLawbook } from './read-lawbook.ts'

const OURS = fileURLToPath(new URL('../../../lawbook', import.meta.url))

/** A copy of the lawbook with one text replaced by another, handed to `look`. */
function withChange(file: string, from: string, to: string, look: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-lawbook-'))
  cpSync(OURS, folder, { recursive: true })
  const text = readFileSync(join(folder, file), 'utf8')
  assert.ok(text.includes(from), `${file} no longer holds ${from}`)
  writeFileSync(join(folder, file), text.replace(from, to))
  look(folder)
  rmSync(folder, { recursive: true })
}

test('the lawbook is whole: every rule cites an article that has its line', () => {
  const book = readLawbook()

  for (const limit of book.limits.values()) assert.ok(articlesOf(limit).length > 0, limit.id)
  assert.ok(book.limits.size >= 40)
  assert.match(book.edition, /^[0-9a-f]{12}$/)
})

test('the same files are the same edition, one changed letter is another', () => {
  const edition = readLawbook().edition

  assert.equal(readLawbook().edition, edition)
  withChange('limits/licensing.yaml', 'amount: 45', 'amount: 44', (folder) =>
    assert.notEqual(readLawbook(folder).edition, edition),
  )
})

const FAULTS = [
  [
    'limits/licensing.yaml',
    'amount: 45',
    'amount: many',
    /lawbook\/limits\/licensing\.yaml:\d+: must be a whole number/,
  ],
  ['limits/licensing.yaml', 'unit: working_days', 'unit: weeks', /licensing\.yaml:\d+: must be one of working_days/],
  [
    'limits/licensing.yaml',
    'articles: [ALL 42.2, ALL 26, ALL 82]',
    'articles: [ALL 999]',
    /licensing\.yaml:\d+: ALL\.JOINT_DECISION: cites ALL 999/,
  ],
  ['limits/licensing.yaml', 'holder: agency', 'holdr: agency', /licensing\.yaml:\d+: unknown key "holdr"/],
  [
    'limits/petitions.yaml',
    'stops: [reply_sent]',
    'stops: [answered]',
    /petitions\.yaml:\d+: PETITION\.CLOSE_60D: speaks of answered/,
  ],
  ['calendar/2026.yaml', '2026-05-09', '2026-05-32', /calendar\/2026\.yaml:\d+: must be a day/],
  ['calendar/2026.yaml', '2026-05-09', '2025-05-09', /calendar\/2026\.yaml:\d+: lies outside 2026/],
  ['sources.yaml', 'from: 2004-07-01', 'from: soon', /sources\.yaml:\d+: "soon" is no day/],
  ['events.yaml', '  accepted: {', '  acepted: {', /event accepted has no name/],
  ['sources.yaml', 'ALL:', 'ALL: [', /sources\.yaml:\d+: /],
] as const

for (const [file, from, to, expected] of FAULTS) {
  test(`a faulty lawbook is refused with file and line: ${to} in ${file}`, () => {
    withChange(file, from, to, (folder) => assert.throws(() => readLawbook(folder), { message: expected }))
  })
}

test('the fault stands on the line it is reported for', () => {
  withChange('limits/licensing.yaml', 'amount: 45', 'amount: many', (folder) => {
    const lines = readFileSync(join(folder, 'limits/licensing.yaml'), 'utf8').split('\n')
    const line = lines.findIndex((each) => each.includes('amount: many')) + 1
    assert.throws(() => readLawbook(folder), { message: new RegExp(`licensing\\.yaml:${line}: `) })
  })
})

test('regional days off count only for a rule whose switch is on', () => {
  const due = (folder?: string): string | null =>
    evaluateClock(
      {
        rule: 'ALL.DELIVERY',
        events: [{ type: 'decision_made', date: day('2026-04-13') }],
        on: day('2026-04-13'),
        region: 'guangxi',
      },
      readLawbook(folder),
    ).due

  assert.equal(due(), '2026-04-27', 'off: ten working days as everywhere')
  withChange('limits/licensing.yaml', '- id: ALL.DELIVERY', '- id: ALL.DELIVERY\n  overlay: true', (folder) =>
    assert.equal(due(folder), '2026-04-29', 'on: 17 and 20 April are Sanyuesan in Guangxi'),
  )
})
