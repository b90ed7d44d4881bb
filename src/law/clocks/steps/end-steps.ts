import { type Day, dayOfNumber } from '#base/days.ts'
import { type Book, ruleOf } from '../../book/book.ts'
import type { Limit, Notice } from '../../book/shape.ts'
import type { Clock } from '../clock.ts'
import type { Step, StepFacts } from '../step.ts'
import { inForce } from './begin-steps.ts'

/** What the due day means, what silence means, what ended the clock, and how sure all this is. */
export function endSteps(
  clock: Clock,
  limit: Limit,
  book: Book,
  notices: readonly Notice[],
  missing: readonly number[],
): readonly Step[] {
  const on = clock.startedOn ?? clock.on
  const { stop, cancel } = clock.trace.timeline
  const steps: Step[] = []
  const say = (facts: StepFacts, articles: Step['articles'] = [], result: Day | null = null): void => {
    steps.push({ facts, articles, result })
  }
  if (clock.due !== null) say({ kind: 'due', duty: limit.duty }, inForce(limit.articles, on), clock.due)
  if (clock.state === 'suspended' && clock.startedOn !== null) say({ kind: 'suspended', until: clock.waitingFor })
  for (const { rule, since, due } of clock.subClocks) {
    const sub = ruleOf(book, rule)
    say({ kind: 'sub', name: sub.name, since, due }, inForce(sub.articles, since), due)
  }
  if (stop) {
    say({ kind: 'stop', event: stop.event, actedOn: dayOfNumber(stop.on), lateBy: clock.lateBy, unit: clock.unit })
  } else {
    if (clock.state === 'overdue') say({ kind: 'late', on: clock.on, lateBy: clock.lateBy, unit: clock.unit })
    if (limit.silence && clock.due !== null)
      say({ kind: 'silence', text: limit.silence.text }, inForce(limit.silence.articles, on))
  }
  if (cancel) say({ kind: 'cancel', event: cancel.event })
  if (missing.length > 0) say({ kind: 'provisional', years: missing })
  if (isOutOfForce(limit, clock)) say({ kind: 'not_in_force', from: limit.from, to: limit.to })
  if (limit.confidence === 'unconfirmed') say({ kind: 'unconfirmed', note: limit.note })
  if (clock.trace.reckoning && !limit.fixed) {
    const region = clock.trace.calendar.region
    const name = region === null ? null : (book.overlays.get(region)?.name ?? null)
    say(
      { kind: 'calendar', notices, edition: clock.edition, region: name },
      region === null ? [] : [{ law: 'HOL', article: '4' }],
    )
  }
  return steps
}

function isOutOfForce(limit: Limit, { startedOn }: Clock): boolean {
  return startedOn !== null && (startedOn < limit.from || (limit.to !== null && startedOn > limit.to))
}
