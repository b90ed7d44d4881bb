import { dayNumber, dayOfNumber } from '#base/days.ts'
import type { Limit, Notice } from '../../book/shape.ts'
import type { Clock } from '../clock.ts'
import type { CountedDay } from '../counted-days.ts'
import { dueDay } from '../due-day.ts'
import type { DaySpan, Step } from '../step.ts'
import { inForce } from './begin-steps.ts'

/** The days that were left out or counted against expectation, and what the calendar did to the last day. */
export function daySteps(clock: Clock, limit: Limit, days: readonly CountedDay[]): readonly Step[] {
  const { reckoning } = clock.trace
  if (!reckoning) return []
  const working = limit.unit === 'working_days' ? [...restStep(days), ...makeupStep(clock, days)] : []
  return [...working, ...pointStep(clock, limit), ...rollStep(clock, limit)]
}

function restStep(days: readonly CountedDay[]): readonly Step[] {
  const free = days.filter((day) => !day.stopped)
  const weekends = free.filter((day) => day.kind === 'weekend').length
  const holidays = spansOf(free.filter((day) => day.kind === 'holiday'))
  if (weekends === 0 && holidays.length === 0) return []
  return [{ facts: { kind: 'rest', weekends, holidays }, articles: [{ law: 'HOL', article: '2' }], result: null }]
}

function makeupStep(clock: Clock, days: readonly CountedDay[]): readonly Step[] {
  const makeups = days.filter((day) => day.makeup && day.kind === 'counted').map((day) => day.date)
  if (makeups.length === 0) return []
  const notices = new Set(makeups.map((day) => clock.trace.calendar.makeups.get(dayNumber(day))?.notice ?? null))
  const known = [...notices].filter((notice): notice is Notice => notice !== null)
  return [{ facts: { kind: 'makeup', days: makeups, notices: known }, articles: [], result: null }]
}

function pointStep(clock: Clock, limit: Limit): readonly Step[] {
  const { reckoning, calendar } = clock.trace
  if (!limit.point || !reckoning) return []
  const articles = inForce(limit.articles, clock.startedOn ?? clock.on)
  const { amount, zero, spans } = reckoning
  if (limit.point.kind === 'percent') {
    const facts = { kind: 'percent', percent: limit.point.percent, of: amount.days, days: amount.toPoint } as const
    return [{ facts, articles, result: clock.due }]
  }
  const end = dueDay(limit, calendar, zero, amount.days, spans)
  if (end === null) return []
  return [{ facts: { kind: 'before', days: limit.point.days, due: dayOfNumber(end) }, articles, result: clock.due }]
}

function rollStep(clock: Clock, limit: Limit): readonly Step[] {
  const { reckoning } = clock.trace
  if (!limit.roll || !reckoning || reckoning.plain === null || reckoning.plain === reckoning.due) return []
  const facts = {
    kind: 'roll',
    from: dayOfNumber(reckoning.plain),
    unconfirmed: limit.roll.confidence === 'unconfirmed',
  } as const
  return [{ facts, articles: inForce(limit.roll.articles, clock.startedOn ?? clock.on), result: clock.due }]
}

function spansOf(days: readonly CountedDay[]): readonly DaySpan[] {
  const spans: DaySpan[] = []
  for (const { date, name } of days) {
    const last = spans.at(-1)
    if (name === null) continue
    if (last && last.name === name && dayNumber(last.to) + 1 === dayNumber(date)) {
      spans[spans.length - 1] = { ...last, to: date, days: last.days + 1 }
    } else spans.push({ name, from: date, to: date, days: 1 })
  }
  return spans
}
