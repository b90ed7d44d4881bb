import { type Day, day, dayNumber, dayOfNumber } from '#base/days.ts'
import { type Book, ruleOf } from '../book/book.ts'
import { isWorkingDay } from '../calendar/ask.ts'
import type { ClockEvent } from './clock-event.ts'
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
 * Due days a second in one thread, without derivation, beside a counter that walks day by day over the same calendar and
 * knows neither spans nor states. Over four matters and many starts; about two seconds.
 */
export function benchClock(book: Book, nowMs: () => number): BenchRow {
  const inputs = Array.from({ length: 4000 }, (_, i) => {
    const matter = MATTERS[i % MATTERS.length] ?? MATTERS[0]
    const from = dayOfNumber(dayNumber(day('2008-06-02')) + i)
    return { rule: matter?.rule ?? 'ALL.DECISION', events: matter?.events(from) ?? [], on: from }
  })
  const perSecond = rate(nowMs, inputs.length, () => {
    for (const input of inputs) evaluateClock(input, book)
  })
  const plain = inputs.map(({ rule, on }) => ({ from: dayNumber(on), days: ruleOf(book, rule).amount ?? 0 }))
  const yardstickPerSecond = rate(nowMs, plain.length, () => {
    for (const { from, days } of plain) walk(book, from, days)
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

/** Rounds a second, after a warm-up. */
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

function walk(book: Book, from: number, days: number): Day {
  let at = from
  for (let counted = 0; counted < days; ) {
    at += 1
    if (isWorkingDay(book.calendar, at)) counted += 1
  }
  return dayOfNumber(at)
}
