import { type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import { type Book, ruleOf } from '../book/book.ts'
import type { Limit } from '../book/shape.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Clock, ClockState } from './clock.ts'
import type { ClockInput } from './clock-event.ts'
import { countedDays } from './due-day.ts'
import { type Reckoning, reckon } from './reckoning.ts'
import { openSpan } from './spans.ts'
import { subClocksOf } from './sub-clocks.ts'
import { type Timeline, timelineOf } from './timeline.ts'

export type { Clock, ClockState } from './clock.ts'

/**
 * The clock of a rule after the given events, on a day: due day, state, days used. About a microsecond or two; the
 * reasons come from `deriveClock`. Never throws on what people may write: check strange input with `readClockInput`
 * first. All events count, whatever day `on` is; `on` only says whether the due day has passed.
 */
export function evaluateClock(input: ClockInput, book: Book): Clock {
  const limit = ruleOf(book, input.rule)
  const calendar = limit.overlay && input.region !== undefined ? book.calendarOf(input.region) : book.calendar
  const timeline = timelineOf(limit, calendar, input.events)
  const { begin } = timeline
  if (begin.kind !== 'started') return notBegun(input, limit, calendar, timeline, book)
  const reckoning = reckon(limit, calendar, timeline, begin)
  const on = dayNumber(input.on)
  const state = stateOf(timeline, reckoning, on)
  const until = Math.max(reckoning.zero, Math.min(timeline.stop?.on ?? on, reckoning.due ?? Number.POSITIVE_INFINITY))
  const used = limit.backwards
    ? 0
    : Math.min(reckoning.length, countedDays(limit, calendar, reckoning.zero, until, reckoning.spans))
  const shown = state === 'cancelled' ? null : reckoning.due
  const open = state === 'suspended' ? openSpan(reckoning.spans) : null
  return {
    rule: limit.id,
    on: input.on,
    unit: limit.unit,
    state,
    due: shown === null ? null : dayOfNumber(shown),
    provisional: reckoning.provisional,
    startedOn: begin.event.date,
    dayZero: dayOfNumber(reckoning.zero),
    total: reckoning.length,
    used,
    left: reckoning.length - used,
    lateBy: state === 'overdue' ? lateBy(limit, calendar, reckoning, timeline.stop?.on ?? on) : 0,
    suspendedSince: open ? dayOfNumber(open.from) : null,
    waitingFor: open ? waitingFor(timeline) : null,
    stoppedOn: timeline.stop ? dayOfNumber(timeline.stop.on) : null,
    spans: reckoning.spans.map(({ from, to }) => ({ from: dayOfNumber(from), to: finite(to) })),
    subClocks: state === 'suspended' ? subClocksOf(timeline, book) : [],
    edition: book.edition,
    trace: { calendar, timeline, reckoning },
  }
}

function stateOf({ stop, cancel }: Timeline, { due, provisional }: Reckoning, on: number): ClockState {
  if (cancel) return 'cancelled'
  if (due === null) return stop ? 'met' : 'suspended'
  if (stop && stop.on <= due) return 'met'
  if (provisional) return 'provisional'
  return stop || on > due ? 'overdue' : 'running'
}

function lateBy(limit: Limit, calendar: Calendar, { due }: Reckoning, to: number): number {
  return due === null ? 0 : countedDays(limit, calendar, due, to, [])
}

function waitingFor({ pauses, waits }: Timeline): string | null {
  const wait = waits.find((each) => each.to === Number.POSITIVE_INFINITY)
  return wait?.wait.until ?? pauses.find((pause) => pause.closed === null)?.exclusion.to ?? null
}

function notBegun(input: ClockInput, limit: Limit, calendar: Calendar, timeline: Timeline, book: Book): Clock {
  const { begin, cancel } = timeline
  const isAwaiting = begin.kind === 'awaiting' && !cancel
  return {
    rule: limit.id,
    on: input.on,
    unit: limit.unit,
    state: begin.kind === 'missing' || isAwaiting ? 'suspended' : 'cancelled',
    due: null,
    provisional: false,
    startedOn: null,
    dayZero: null,
    total: limit.amount ?? 0,
    used: 0,
    left: limit.amount ?? 0,
    lateBy: 0,
    suspendedSince: isAwaiting ? begin.event.date : null,
    waitingFor: isAwaiting ? (limit.starts[0]?.on ?? null) : null,
    stoppedOn: null,
    spans: [],
    subClocks: isAwaiting ? subClocksOf(timeline, book) : [],
    edition: book.edition,
    trace: { calendar, timeline, reckoning: null },
  }
}

function finite(number: number): Day | null {
  return number === Number.POSITIVE_INFINITY ? null : dayOfNumber(number)
}
