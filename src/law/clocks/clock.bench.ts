import { bug } from '#base/assert.ts'
import { addDays, type Day, day, dayNumber, dayOfNumber } from '#base/days.ts'
import { type Book, ruleOf } from '../book/book.ts'
import { isWorkingDay } from '../calendar/ask.ts'
import type { ClockEvent, ClockInput } from './clock-event.ts'
import { evaluateClock } from './evaluate-clock.ts'

/** One row of `npm run bench`: what was measured and the yardstick of the same run. */
export interface BenchRow {
  readonly what: string
  readonly perSecond: number
  readonly yardstick: string
  readonly yardstickPerSecond: number
  readonly ratio: number
}

const MATTERS: readonly { readonly rule: string; readonly events: (from: Day) => readonly ClockEvent[] }[] = [
  { rule: 'ALL.DECISION', events: (from) => [{ type: 'accepted', date: from }] },
  { rule: 'FOI2019.REPLY', events: (from) => [{ type: 'received', date: from, channel: 'in_person' }] },
  { rule: 'FOI2019.REPLY', events: (from) => consulted(from) },
  { rule: 'REVIEW.FILE_60D', events: (from) => [{ type: 'decision_known', date: from }] },
]

/**
 * Due days a second in one thread, without derivation, beside a counter that walks day by day, asking the same calendar
 * of each day whether it counts; it knows spans and extensions, but no states. Four matters, many starts, two seconds.
 */
export function benchClock(book: Book, nowMs: () => number): BenchRow {
  const inputs = Array.from({ length: 4000 }, (_, i) => {
    const matter = MATTERS[i % MATTERS.length] ?? bug('no matters')
    const from = dayOfNumber(dayNumber(day('2008-06-02')) + i)
    return { rule: matter.rule, events: matter.events(from), on: from }
  })
  const perSecond = rate(nowMs, inputs.length, () => {
    for (const input of inputs) evaluateClock(input, book)
  })
  const yardstickPerSecond = rate(nowMs, inputs.length, () => {
    for (const input of inputs) walk(book, input)
  })
  const ratio = perSecond / yardstickPerSecond
  return { what: 'due days, one thread', perSecond, yardstick: 'counting day by day', yardstickPerSecond, ratio }
}

function consulted(from: Day): readonly ClockEvent[] {
  const later = (days: number): Day => dayOfNumber(dayNumber(from) + days)
  return [
    { type: 'received', date: from, channel: 'in_person' },
    { type: 'consultation_started', date: later(3), party: 'third_party' },
    { type: 'consultation_ended', date: later(17), party: 'third_party' },
    { type: 'extension_approved', date: later(20), working_days: 10 },
  ]
}

/** Rounds for 0.7 seconds, after a warm-up. */
function rate(nowMs: () => number, each: number, round: () => void): number {
  for (let i = 0; i < 20; i += 1) round()
  const start = nowMs()
  let rounds = 0
  while (nowMs() - start < 700) {
    round()
    rounds += 1
  }
  return Math.round((rounds * each * 1000) / (nowMs() - start))
}

function walk(book: Book, { rule, events, on }: ClockInput): Day {
  const { unit, amount } = ruleOf(book, rule)
  const more = events.find((event) => event.type === 'extension_approved')?.['working_days']
  const from = events.find((event) => event.type === 'consultation_started')?.date ?? null
  const to = events.find((event) => event.type === 'consultation_ended')?.date ?? null
  const total = (amount ?? 0) + Number(more ?? 0)
  let at = on
  for (let counted = 0; counted < total; ) {
    at = addDays(at, 1)
    const excluded = from !== null && to !== null && from < at && at <= to
    if (!excluded && (unit !== 'working_days' || isWorkingDay(book.calendar, dayNumber(at)))) counted += 1
  }
  return at
}
