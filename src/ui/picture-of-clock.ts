import { type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { kindOf } from '#law/calendar/ask.ts'
import type { Clock } from '#law/clocks/clock.ts'
import type { CountedDay } from '#law/clocks/counted-days.ts'
import type { DayPicture, PictureDay, PictureFlag } from './day-picture.ts'
import { printMonthDay } from './print-day.ts'
import { wordsOf } from './words/index.ts'

/** More days past the limit than anybody looks at one by one. */
const MOST_LATE = 400

export interface PictureWish {
  readonly lang: Lang
  readonly clock: Clock
  /** Its days, as `countedDaysOf` or `deriveClock` give them. */
  readonly days: readonly CountedDay[]
  /** Under the first day: `受理`. */
  readonly startWord?: string
  /** Days past the limit are drawn too, up to the day looked at. Off where nobody said that the matter is still open. */
  readonly showLate?: boolean
  /** The word on the flag; `due` where there is only one limit. */
  readonly flag?: 'due' | 'promised' | 'statutory'
  /** Due days of other limits of the same matter, each with its word. */
  readonly also?: readonly { readonly day: Day; readonly flag: 'promised' | 'statutory' }[]
}

/** A clock of the law as a picture in the words of a language. */
export function pictureOfClock(wish: PictureWish): DayPicture {
  const { lang, clock, days, startWord } = wish
  return {
    unit: clock.unit === 'working_days' ? 'working' : 'calendar',
    days: [...days.map((day) => pictureDay(lang, day)), ...daysUntil(wish)],
    flags: flagsOf(wish),
    ...(startWord === undefined ? {} : { startWord }),
  }
}

function pictureDay(lang: Lang, { date, kind, number, makeup, stopped, name }: CountedDay): PictureDay {
  return {
    day: date,
    kind: kind === 'weekend' ? 'rest' : kind === 'suspended' ? 'counted' : kind,
    stopped,
    makeUp: makeup && !(kind === 'start'),
    ...(number === null ? {} : { number }),
    ...(kind === 'holiday' && name ? { holiday: name[lang] } : {}),
  }
}

/** After the due day: what is late, and days on which other limits of the same matter end. */
function daysUntil({ clock, days, showLate = false, also = [] }: PictureWish): readonly PictureDay[] {
  const last = days.at(-1)?.date
  if (last === undefined) return []
  const isLate = showLate && clock.due !== null && clock.stoppedOn === null && clock.on > clock.due
  const lateUntil = isLate ? dayNumber(clock.on) : 0
  const until = Math.min(dayNumber(last) + MOST_LATE, Math.max(lateUntil, ...also.map(({ day }) => dayNumber(day))))
  const more: PictureDay[] = []
  let number = 0
  for (let at = dayNumber(last) + 1; at <= until; at += 1) {
    const kind = kindOf(clock.trace.calendar, at)
    const isRest = clock.unit === 'working_days' && (kind === 'weekend' || kind === 'holiday')
    const counts = !isRest && at <= lateUntil
    if (counts) number += 1
    more.push({
      day: dayOfNumber(at),
      kind: isRest ? (kind === 'holiday' ? 'holiday' : 'rest') : counts ? 'late' : 'outside',
      makeUp: kind === 'makeup',
      ...(counts ? { number } : {}),
    })
  }
  return more
}

function flagsOf({ lang, clock, flag = 'due', also = [] }: PictureWish): readonly PictureFlag[] {
  const words = wordsOf(lang).strip.flag
  const say = (kind: keyof typeof words, day: Day) => words[kind](printMonthDay(lang, day))
  return [
    ...clock.earlierDues.map((day): PictureFlag => ({ day, kind: 'was', text: say('was', day) })),
    ...(clock.due === null ? [] : [{ day: clock.due, kind: 'due' as const, text: say(flag, clock.due) }]),
    ...also.map((other): PictureFlag => ({ day: other.day, kind: 'also', text: say(other.flag, other.day) })),
  ]
}
