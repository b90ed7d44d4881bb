import { addDays, type Day, type Instant, instantAt } from '#base/days.ts'

/**
 * C1: the moment from which a limit due on this day has been missed: 24:00 of the due day in Asia/Shanghai.
 *
 * Source: 民法典 §203(2). Where a counter has opening hours the limit ends when it closes; the counter says so itself.
 */
export function endOfDueDay(due: Day): Instant {
  return instantAt(addDays(due, 1), '00:00')
}
