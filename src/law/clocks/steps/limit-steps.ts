import { dayOfNumber } from '#base/days.ts'
import type { Limit } from '../../book/shape.ts'
import { isWorkingDay } from '../../calendar/ask.ts'
import type { Clock } from '../clock.ts'
import { dueDay } from '../due-day.ts'
import type { Step } from '../step.ts'
import { inForce } from './begin-steps.ts'

/** How long the limit is, and the day it would end if nothing else had happened. */
export function limitSteps(clock: Clock, limit: Limit): readonly Step[] {
  const { reckoning, calendar, timeline } = clock.trace
  if (!reckoning || timeline.begin.kind !== 'started') return []
  const { event, zero } = timeline.begin
  const articles = inForce(limit.articles, event.date)
  const { amount } = reckoning
  if (limit.fixed) {
    const due = reckoning.due ?? reckoning.zero
    const facts = {
      kind: 'fixed',
      year: Number(event[limit.fixed.yearField]),
      isRestDay: !isWorkingDay(calendar, due),
    } as const
    return [{ facts, articles, result: dayOfNumber(due) }]
  }
  const promised = limit.amountField === 'promised_working_days'
  if (limit.backwards) {
    return [{ facts: { kind: 'backwards', event, amount: amount.days }, articles, result: clock.due }]
  }
  const end = dueDay(limit, calendar, zero, amount.days, [])
  const result = end === null ? null : dayOfNumber(end)
  const cut: Step[] =
    amount.cutFrom === null
      ? []
      : [{ facts: { kind: 'cut', from: amount.cutFrom, to: amount.days }, articles, result: null }]
  if (amount.days === 0) return [...cut, { facts: { kind: 'same_day', event }, articles, result }]
  return [...cut, { facts: { kind: 'limit', amount: amount.days, unit: limit.unit, promised }, articles, result }]
}
