import { type Day, dayOfNumber } from '#base/days.ts'
import { type Book, ruleOf } from '../book/book.ts'
import type { Clock } from './clock.ts'
import type { ClockEvent } from './clock-event.ts'
import { reckon } from './reckoning.ts'
import { type Timeline, timelineOf } from './timeline.ts'

/** The limits of those we wait for: the third party's opinion, the payment, the office's own check of the materials. */
export function subClocksOf({ begin, pauses, waits }: Timeline, book: Book): Clock['subClocks'] {
  const asked = pauses.filter((pause) => pause.closed === null && pause.asked !== null)
  return [
    ...(begin.kind === 'awaiting' ? [subClock(begin.awaited.sub, begin.event, book)] : []),
    ...waits
      .filter((wait) => wait.to === Number.POSITIVE_INFINITY)
      .map((wait) => subClock(wait.wait.sub, wait.event, book)),
    ...asked.map((pause) => subClock(pause.exclusion.sub.get(pause.key) ?? null, pause.asked, book)),
  ].flat()
}

function subClock(rule: string | null, event: ClockEvent | null, book: Book): Clock['subClocks'] {
  if (rule === null || event === null) return []
  return [{ rule, since: event.date, due: dueAlone(rule, event, book) }]
}

function dueAlone(rule: string, event: ClockEvent, book: Book): Day | null {
  const limit = ruleOf(book, rule)
  const timeline = timelineOf(limit, book.calendar, [event])
  if (timeline.begin.kind !== 'started') return null
  const { due } = reckon(limit, book.calendar, timeline, timeline.begin)
  return due === null ? null : dayOfNumber(due)
}
