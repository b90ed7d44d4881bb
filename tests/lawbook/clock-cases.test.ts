import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { addDays, day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import type { ClockEvent } from '#law/clocks/clock-event.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { pictureOf } from '#law/clocks/picture.ts'
import { readClockInput } from '#law/clocks/read-clock-input.ts'
import { daySentences, sentencesOf } from '#law/clocks/sentences.ts'
import { twinOf } from '#law/clocks/twin.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

interface WorkedCase {
  readonly id: string
  readonly rule: string
  readonly events: readonly ClockEvent[]
  readonly due?: string | null
  readonly on?: string
  readonly state?: string
  readonly sub?: { readonly rule: string; readonly due: string }
  readonly why: string
}

const book = readLawbook()
const cases: readonly WorkedCase[] = parse(
  readFileSync(new URL('../../lawbook/cases/clocks.yaml', import.meta.url), 'utf8'),
)

for (const { id, rule, events, due, on, state, sub, why } of cases) {
  test(`${id} ${rule}: ${why}`, () => {
    const today = day(on ?? due ?? '2026-11-22')
    const read = readClockInput({ id, rule, events }, today, book)
    assert.ok(read.ok, JSON.stringify(read))

    const clock = evaluateClock(read.input, book)

    if (due !== undefined) assert.equal(clock.due, due)
    assert.equal(clock.state, state ?? 'running')
    if (sub)
      assert.deepEqual(
        clock.subClocks.map(({ rule, due }) => ({ rule, due })),
        [sub],
      )
    if (on === undefined) assert.equal(evaluateClock({ rule, events, on: addDays(today, 1) }, book).state, 'overdue')
  })
}

test('every worked case explains itself in three languages: no hole, no undefined, the due day among the results', () => {
  for (const { id, rule, events, on, due } of cases) {
    const clock = evaluateClock({ rule, events, on: day(on ?? due ?? '2026-11-22') }, book)
    const derivation = deriveClock(clock, book)
    for (const lang of LANGS) {
      const sentences = sentencesOf(derivation, book, lang)
      const said = [
        ...sentences.flatMap((s) => [s.label, s.text]),
        ...daySentences(derivation, book, lang).map((d) => d.text),
        twinOf(clock, lang),
      ]
      assert.ok(sentences.length > 0, id)
      for (const text of said) assert.doesNotMatch(text, /undefined|null|NaN|Infinity|\[object/, `${id} ${lang}`)
      if (clock.due !== null)
        assert.ok(
          sentences.some((s) => s.kind === 'due' && s.result === clock.due),
          id,
        )
      for (const { articles } of sentences)
        for (const article of articles) assert.match(article.text, /《.+》第.+[条條款项項]|, Art\. \d/, id)
    }
  }
})

test('the numbered days of a working-day clock are as many as the limit has, and the last is the due day', () => {
  for (const { id, rule, events, on, due } of cases) {
    const clock = evaluateClock({ rule, events, on: day(on ?? due ?? '2026-11-22') }, book)
    if (
      clock.due === null ||
      clock.unit !== 'working_days' ||
      book.limits.get(rule)?.point ||
      book.limits.get(rule)?.backwards
    )
      continue
    const counted = deriveClock(clock, book).days.filter((each) => each.kind === 'counted')
    assert.equal(counted.length, clock.total, id)
    if (clock.total > 0) assert.equal(counted.at(-1)?.date, clock.due, id)
  }
})

test('the strip of every case has consecutive days and its due day as a flag', () => {
  for (const { id, rule, events, on, due } of cases) {
    const clock = evaluateClock({ rule, events, on: day(on ?? due ?? '2026-11-22') }, book)
    const { days, flags } = pictureOf(clock, book, 'zh-Hans')
    for (const [i, { day: date }] of days.entries()) {
      const before = days[i - 1]
      if (before) assert.equal(date, addDays(before.day, 1), id)
    }
    if (clock.due !== null)
      assert.ok(
        flags.some((flag) => flag.kind === 'due' && flag.day === clock.due),
        id,
      )
  }
})

const SHARED = new URL('../../../shared/data/deadline-cases.json', import.meta.url)

test('the twelve sample cases of the brief come out right', {
  skip: !existsSync(SHARED) && 'the shared data is not here',
}, () => {
  const samples: readonly { rule: string; events: ClockEvent[]; expected_due: string; id: string }[] = JSON.parse(
    readFileSync(SHARED, 'utf8'),
  )
  for (const { id, rule, events, expected_due } of samples) {
    assert.equal(evaluateClock({ rule, events, on: day('2026-11-22') }, book).due, expected_due, id)
  }
})

const VOCABULARY = new URL('../../../shared/data/deadline-vocabulary.json', import.meta.url)

test('the lawbook knows every rule, event, field and word of the vocabulary', {
  skip: !existsSync(VOCABULARY) && 'the shared data is not here',
}, () => {
  const { rules }: { rules: Record<string, Record<string, Record<string, string[]>>> } = JSON.parse(
    readFileSync(VOCABULARY, 'utf8'),
  )
  for (const [rule, events] of Object.entries(rules)) {
    for (const [type, fields] of Object.entries(events)) {
      const shape = book.limits.get(rule)?.events.get(type)
      assert.ok(shape, `${rule} ${type}`)
      for (const [field, words] of Object.entries(fields)) {
        const known = shape.get(field)
        for (const word of words)
          assert.ok(
            known === word || (Array.isArray(known) && known.includes(word)),
            `${rule} ${type} ${field} ${word}`,
          )
      }
    }
  }
})
