import { type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { DatedArticle } from '../../book/cited.ts'
import type { Limit } from '../../book/shape.ts'
import { isWorkingDay } from '../../calendar/ask.ts'
import type { Clock } from '../clock.ts'
import { firstCountedDay } from '../day-zero.ts'
import type { Step } from '../step.ts'

/** Articles in force for a clock of this day. */
export function inForce(articles: readonly DatedArticle[], on: Day): readonly Article[] {
  return articles
    .filter(({ since, until }) => (since === null || since <= on) && (until === null || on <= until))
    .map(({ law, article }) => ({ law, article }))
}

/** The article by which the first day is not counted: the Civil Code, before 2021 the General Principles. */
export function countingArticle(on: Day): Article {
  return on >= '2021-01-01' ? { law: 'CC', article: '201' } : { law: 'GP', article: '154' }
}

/** How the clock began, or why it has not. */
export function beginSteps(clock: Clock, limit: Limit): readonly Step[] {
  const { begin } = clock.trace.timeline
  const needed = limit.starts[0]?.on ?? ''
  if (begin.kind === 'missing') return [{ facts: { kind: 'missing', needed }, articles: [], result: null }]
  const on = begin.event.date
  if (begin.kind === 'awaiting') {
    const articles = inForce(begin.awaited.articles, on)
    return [{ facts: { kind: 'awaiting', event: begin.event, needed }, articles, result: null }]
  }
  if (begin.kind === 'not_applicable') {
    return [
      { facts: { kind: 'not_applicable', event: begin.event }, articles: inForce(limit.articles, on), result: null },
    ]
  }
  if (limit.fixed || limit.backwards || clock.trace.reckoning?.amount.days === 0) return []
  const { calendar } = clock.trace
  const working = limit.unit === 'working_days'
  const onRestDay = working && !isWorkingDay(calendar, begin.zero)
  const own = inForce(begin.start.articles, on)
  const start: Step = {
    facts: { kind: 'start', event: begin.event, onRestDay, working },
    articles: [...(begin.silence ? [] : own), countingArticle(on)],
    result: dayOfNumber(firstCountedDay(calendar, begin.zero, working)),
  }
  if (!begin.silence) return [start]
  const deemed: Step = {
    facts: { kind: 'deemed', event: begin.event, within: begin.start.within },
    articles: own,
    result: dayOfNumber(dayNumber(on)),
  }
  return [deemed, start]
}
