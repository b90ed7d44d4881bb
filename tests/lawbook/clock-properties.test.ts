import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day, day, dayNumber, dayOfNumber } from '#base/days.ts'
import { ruleOf } from '#law/book/book.ts'
import type { FieldShape } from '#law/book/shape.ts'
import { isWorkingDay } from '#law/calendar/ask.ts'
import type { ClockEvent } from '#law/clocks/clock-event.ts'
import { deriveClock } from '#law/clocks/derivation.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { readClockInput } from '#law/clocks/read-clock-input.ts'
import { sentencesOf } from '#law/clocks/sentences.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

const book = readLawbook()
const inPublished = fc
  .integer({ min: dayNumber(day('2007-01-02')), max: dayNumber(day('2025-06-30')) })
  .map(dayOfNumber)
const today = day('2026-11-22')

/** Counts day by day, asking each day whether it is worked and whether it stands in a span: slow, and plain to see. */
function naiveDue(zero: Day, total: number, spans: readonly (readonly [Day, Day])[], working: boolean): Day {
  let at = zero
  for (let counted = 0; counted < total; ) {
    at = addDays(at, 1)
    const excluded = spans.some(([from, to]) => from < at && at <= to)
    if (!excluded && (!working || isWorkingDay(book.calendar, dayNumber(at)))) counted += 1
  }
  return at
}

const spansAfter = (zero: Day): fc.Arbitrary<(readonly [Day, Day])[]> =>
  fc.array(
    fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 25 })).map(([after, days]) => {
      const from = addDays(zero, after)
      return [from, addDays(from, days)] as const
    }),
    { maxLength: 5 },
  )

const PARTIES = ['third_party', 'other_agency'] as const

test('a reply with any consultations, extension and restart is due where a day-by-day count ends', () => {
  const given = inPublished.chain((zero) =>
    fc.record({
      zero: fc.constant(zero),
      spans: spansAfter(zero),
      days: fc.integer({ min: 0, max: 20 }),
      restart: fc.option(fc.integer({ min: 1, max: 15 })),
      order: fc.infiniteStream(fc.nat()),
    }),
  )
  fc.assert(
    fc.property(given, ({ zero, spans, days, restart, order }) => {
      const base = restart === null ? zero : addDays(zero, restart)
      const events: ClockEvent[] = [
        { type: 'received', date: zero },
        ...(restart === null
          ? []
          : [
              { type: 'correction_notice_sent', date: zero },
              { type: 'corrected_application_received', date: base },
            ]),
        ...(days === 0 ? [] : [{ type: 'extension_approved', date: base, working_days: days }]),
        ...spans.flatMap(([from, to], i) => {
          const party = PARTIES[i % 2] ?? 'third_party'
          return [
            { type: 'consultation_started', date: from, party },
            { type: 'consultation_ended', date: to, party },
          ]
        }),
      ]
      const shuffled = events.map((event) => [order.next().value ?? 0, event] as const).sort((a, b) => a[0] - b[0])

      const clock = evaluateClock(
        { rule: 'FOI2019.REPLY', events: shuffled.map(([, event]) => event), on: today },
        book,
      )

      assert.equal(clock.due, naiveDue(base, 20 + days, spans, true))
    }),
    { numRuns: 400 },
  )
})

test('a calendar-day limit ends on the day counted one by one, moved to the next working day', () => {
  fc.assert(
    fc.property(inPublished, (zero) => {
      let due = naiveDue(zero, 60, [], false)
      while (!isWorkingDay(book.calendar, dayNumber(due))) due = addDays(due, 1)

      assert.equal(
        evaluateClock({ rule: 'REVIEW.FILE_60D', events: [{ type: 'decision_known', date: zero }], on: today }, book)
          .due,
        due,
      )
    }),
  )
})

test('the state follows the day: running up to the due day, overdue after it, and the days used never fall', () => {
  fc.assert(
    fc.property(inPublished, (zero) => {
      const at = (on: Day) =>
        evaluateClock({ rule: 'ALL.DECISION', events: [{ type: 'accepted', date: zero }], on }, book)
      const due = at(zero).due ?? zero
      let used = 0
      for (let on = zero; on <= addDays(due, 3); on = addDays(on, 1)) {
        const clock = at(on)
        assert.equal(clock.state, on <= due ? 'running' : 'overdue')
        assert.ok(clock.used >= used && clock.used + clock.left === clock.total)
        used = clock.used
      }
      assert.equal(used, 20)
    }),
    { numRuns: 30 },
  )
})

test('whatever events a rule lists, in any number and order, the clock answers and can tell why', () => {
  const given = fc.constantFrom(...book.limits.values()).chain((limit) =>
    fc.record({
      rule: fc.constant(limit.id),
      events: fc.array(
        fc.constantFrom(...limit.events).chain(([type, shape]) => {
          const fields = [...shape].map(([field, words]) => [field, anyOf(field, words)] as const)
          return fc.record({ type: fc.constant(type), date: inPublished, ...Object.fromEntries(fields) })
        }),
        { maxLength: 8 },
      ),
    }),
  )
  fc.assert(
    fc.property(given, (json) => {
      const read = readClockInput(json, today, book)
      if (!read.ok) return assert.ok(['missing_start', 'before_start'].includes(read.fault.code), read.fault.message)
      const clock = evaluateClock(read.input, book)
      const { backwards, point } = ruleOf(book, clock.rule)
      if (clock.due !== null && clock.dayZero !== null && !backwards) assert.ok(clock.due >= clock.dayZero)
      if (clock.state === 'suspended' || clock.state === 'cancelled') assert.equal(clock.due, null)
      if (!point) assert.ok(clock.used >= 0 && clock.used <= clock.total)
      for (const { text } of sentencesOf(deriveClock(clock, book), book, 'en'))
        assert.doesNotMatch(text, /undefined|NaN/)
    }),
    { numRuns: 1500 },
  )
})

function anyOf(field: string, words: FieldShape): fc.Arbitrary<unknown> {
  if (words === 'number')
    return field === 'year' ? fc.integer({ min: 1950, max: 2100 }) : fc.integer({ min: 1, max: 60 })
  if (words === 'boolean') return fc.boolean()
  return words === 'day' ? inPublished : fc.constantFrom(...words)
}
