import { addDays, weekday } from '#base/days.ts'
import type { DayPicture, PictureDay } from './day-picture.ts'

/** Seven days, Monday first. */
export type Week = readonly PictureDay[]

/** Weeks in a row that are drawn, or left out because nothing but counting happens in them. */
export type WeekRun =
  | { readonly kind: 'weeks'; readonly weeks: readonly Week[] }
  | { readonly kind: 'fold'; readonly weeks: readonly Week[] }

const MOST_WEEKS = 16

/** The days of a picture as whole weeks, filled up at both ends. */
export function weeksOf(days: readonly PictureDay[]): readonly Week[] {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return []
  const whole = [
    ...filling(weekday(first.day) - 1, (i) => addDays(first.day, i - weekday(first.day) + 1)),
    ...days,
    ...filling(7 - weekday(last.day), (i) => addDays(last.day, i + 1)),
  ]
  return Array.from({ length: whole.length / 7 }, (_, i) => whole.slice(7 * i, 7 * i + 7))
}

/** A long clock with its dull middle left out: weeks stay in which it starts, stops, moves or ends, and their neighbours. */
export function runsOf(weeks: readonly Week[], picture: DayPicture, today: string | null): readonly WeekRun[] {
  if (weeks.length <= MOST_WEEKS) return [{ kind: 'weeks', weeks }]
  const marked = new Set(picture.flags.map((flag): string => flag.day))
  if (today !== null) marked.add(today)
  const kept = weeks.map((week) =>
    week.some((day) => marked.has(day.day) || day.kind === 'start' || isEdgeOfStop(day, week)),
  )
  const near = (i: number) => kept[i] || kept[i - 1] || kept[i + 1] || i === 0 || i === weeks.length - 1
  const runs: { kind: WeekRun['kind']; weeks: Week[] }[] = []
  for (const [i, week] of weeks.entries()) {
    const kind = near(i) ? 'weeks' : 'fold'
    const run = runs.at(-1)
    if (run?.kind === kind) run.weeks.push(week)
    else runs.push({ kind, weeks: [week] })
  }
  return runs
}

function isEdgeOfStop(day: PictureDay, week: Week): boolean {
  const i = week.indexOf(day)
  return i > 0 && Boolean(day.stopped) !== Boolean(week[i - 1]?.stopped)
}

function filling(count: number, dayAt: (i: number) => PictureDay['day']): readonly PictureDay[] {
  return Array.from({ length: count }, (_, i) => ({ day: dayAt(i), kind: 'outside' }))
}
