import { addDays, type Day, day, weekday } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { DayKind, DayPicture, PictureDay } from './day-picture.ts'
import { printMonthDay } from './print-day.ts'

const HOLIDAYS = new Set([
  '2025-10-01',
  '2025-10-02',
  '2025-10-03',
  '2025-10-04',
  '2025-10-05',
  '2025-10-06',
  '2025-10-07',
  '2025-10-08',
])
const MAKE_UP = new Set(['2025-09-28', '2025-10-11'])
const HOLIDAY_NAME: Readonly<Record<Lang, string>> = {
  'zh-Hans': '国庆节、中秋节',
  'zh-Hant': '國慶節、中秋節',
  en: 'National Day and Mid-Autumn',
}
const DUE_WORD: Readonly<Record<Lang, (day: string) => string>> = {
  'zh-Hans': (day) => `${day}到期`,
  'zh-Hant': (day) => `${day}到期`,
  en: (day) => `due ${day}`,
}

/** The day all examples are looked at. */
export const EXAMPLE_TODAY: Day = day('2025-10-14')

/** A limit of some working days in autumn 2025, as the parts page shows it; `stopped` as first and last day. */
export function examplePicture(
  lang: Lang,
  start: Day,
  limit: number,
  stopped?: readonly [Day, Day],
  until = EXAMPLE_TODAY,
): DayPicture {
  const days: PictureDay[] = [{ day: start, kind: 'start' }]
  let number = 0
  let due: Day | null = null
  for (let at = addDays(start, 1); due === null || at <= until; at = addDays(at, 1)) {
    const isStopped = stopped !== undefined && at >= stopped[0] && at <= stopped[1]
    const kind = kindOf(at)
    if (kind === 'counted' && !isStopped) number += 1
    days.push(pictureDay(lang, at, kind, isStopped, number, limit))
    if (number === limit && due === null) due = at
  }
  return {
    days,
    unit: 'working',
    flags: [{ day: due, kind: 'due', text: DUE_WORD[lang](printMonthDay(lang, due)) }],
  }
}

function pictureDay(lang: Lang, at: Day, kind: DayKind, stopped: boolean, number: number, limit: number): PictureDay {
  if (kind === 'holiday') return { day: at, kind, stopped, holiday: HOLIDAY_NAME[lang] }
  if (kind !== 'counted') return { day: at, kind, stopped }
  const makeUp = MAKE_UP.has(at)
  if (stopped) return { day: at, kind, stopped, makeUp }
  return number > limit ? { day: at, kind: 'late', number: number - limit, makeUp } : { day: at, kind, number, makeUp }
}

function kindOf(at: Day): DayKind {
  if (HOLIDAYS.has(at)) return 'holiday'
  if (MAKE_UP.has(at)) return 'counted'
  return weekday(at) >= 6 ? 'rest' : 'counted'
}
