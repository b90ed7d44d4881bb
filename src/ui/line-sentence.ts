import { addDays, type Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { DayPicture } from './day-picture.ts'
import { printMonthDay } from './print-day.ts'
import { wordsOf } from './words/index.ts'

/** A compact line in words: `9月25日起算，共5个工作日，已计4个工作日，9月29日至10月11日中止，10月15日到期`. */
export function lineSentence(lang: Lang, picture: DayPicture, today: Day): string {
  const { line, twin } = wordsOf(lang)
  const unit = twin[picture.unit]
  const counted = picture.days.filter((day) => day.kind === 'counted' && !day.stopped)
  const late = picture.days.filter((day) => day.kind === 'late' && day.number !== undefined).length
  const start = picture.days.find((day) => day.kind === 'start') ?? picture.days[0]
  const due = picture.flags.find((flag) => flag.kind === 'due')
  return [
    start && line.started(printMonthDay(lang, start.day)),
    due && line.limit(Math.max(0, ...counted.map((day) => day.number ?? 0)), unit),
    line.counted(counted.filter(({ day }) => day <= today).length, unit),
    ...stops(picture).map(([from, to]) => line.suspended(printMonthDay(lang, from), printMonthDay(lang, to))),
    due ? line.due(printMonthDay(lang, due.day)) : line.noDue,
    late > 0 && line.over(late, unit),
  ]
    .filter(Boolean)
    .join(lang === 'en' ? ', ' : '，')
}

function stops({ days }: DayPicture): readonly (readonly [Day, Day])[] {
  const runs: [Day, Day][] = []
  for (const { day } of days.filter((entry) => entry.stopped)) {
    const last = runs.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else runs.push([day, day])
  }
  return runs
}
