import { addDays, addMonths, type Day, dayNumber, dayOfNumber } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { isPublished, kindOf, nthWorkingDayAfter, occasionOf } from '#law/calendar/ask.ts'
import type { Calendar } from '#law/calendar/calendar.ts'
import type { DayPicture, PictureDay } from '#ui/day-picture.ts'
import { printMonthDay } from '#ui/print-day.ts'
import type { IfAccepted } from './contract.ts'
import type { Item } from './item.ts'
import { wordsOf } from './words/index.ts'

/**
 * When an application accepted on a day would be due, by promise and by law, with every day between; null where the item
 * is done on the spot.
 *
 * Day zero is the day of acceptance (行政许可法 §42). A licence counts working days (§82); elsewhere the law's days and
 * months are calendar ones and end on a working day (民法典 §§201–203).
 */
export function ifAcceptedOn(calendar: Calendar, item: Item, on: Day, lang: Lang): IfAccepted | null {
  if (item.promised === 0) return null
  const after = (n: number) => dayOfNumber(nthWorkingDayAfter(calendar, dayNumber(on), n))
  const promisedOn = after(item.promised)
  const statutoryOn = statutoryDue(calendar, item, on)
  const last = statutoryOn !== null && statutoryOn > promisedOn ? statutoryOn : promisedOn
  const words = wordsOf(lang).guide
  const flags: DayPicture['flags'] = [
    { day: promisedOn, kind: 'due', text: words.flagPromised(printMonthDay(lang, promisedOn)) },
    ...(statutoryOn === null
      ? []
      : [{ day: statutoryOn, kind: 'also' as const, text: words.flagStatutory(printMonthDay(lang, statutoryOn)) }]),
  ]
  return {
    ...{ on, promisedOn, statutoryOn, firstCounted: after(1) },
    provisional: !isPublished(calendar, dayNumber(on), dayNumber(last)),
    picture: { days: daysUntil(calendar, on, last, lang), unit: 'working', flags, startWord: words.start },
  }
}

function statutoryDue(calendar: Calendar, item: Item, on: Day): Day | null {
  if (item.statutory === null) return null
  const { n, unit } = item.statutory.span
  switch (unit) {
    case 'working_days':
      return dayOfNumber(nthWorkingDayAfter(calendar, dayNumber(on), n))
    case 'days':
      return item.kind === 'licence'
        ? dayOfNumber(nthWorkingDayAfter(calendar, dayNumber(on), n))
        : orNextWorkingDay(calendar, addDays(on, n))
    case 'months':
      return orNextWorkingDay(calendar, addMonths(on, n))
    default:
      return null
  }
}

function orNextWorkingDay(calendar: Calendar, day: Day): Day {
  const kind = kindOf(calendar, dayNumber(day))
  return kind === 'working' || kind === 'makeup' ? day : dayOfNumber(nthWorkingDayAfter(calendar, dayNumber(day), 1))
}

function daysUntil(calendar: Calendar, on: Day, last: Day, lang: Lang): readonly PictureDay[] {
  const days: PictureDay[] = [{ day: on, kind: 'start' }]
  let counted = 0
  for (let number = dayNumber(on) + 1; number <= dayNumber(last); number += 1) {
    const day = dayOfNumber(number)
    const kind = kindOf(calendar, number)
    if (kind === 'weekend') days.push({ day, kind: 'rest' })
    else if (kind === 'holiday')
      days.push({ day, kind: 'holiday', holiday: occasionOf(calendar, number)?.name[lang] ?? '' })
    else {
      counted += 1
      days.push({ day, kind: 'counted', number: counted, ...(kind === 'makeup' ? { makeUp: true } : {}) })
    }
  }
  return days
}
