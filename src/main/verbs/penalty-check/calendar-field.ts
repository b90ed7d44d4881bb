import { type Day, day, dayNumber, dayOfNumber, parseDay } from '#base/days.ts'
import { type Calendar, makeCalendar } from '#law/calendar/calendar.ts'
import { type Field, fieldsOf, listOf, no, orElse, yes } from './fields.ts'

/** A day, or a span `2024-10-01..2024-10-07`. */
const span: Field<readonly Day[]> = {
  shown: 'YYYY-MM-DD[..YYYY-MM-DD]',
  read: (value) => {
    const [first, last] = typeof value === 'string' ? value.split('..') : []
    const from = parseDay(first ?? '')
    const to = parseDay(last ?? first ?? '')
    if (!from || !to || to < from || dayNumber(to) - dayNumber(from) > 366)
      return no('must be a date or a span of dates')
    return yes(Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, i) => dayOfNumber(dayNumber(from) + i)))
  },
}

const days = fieldsOf({ holidays: orElse(listOf(span), []), makeup_workdays: orElse(listOf(span), []) })

/** A calendar handed in with the question. All years are taken to be as it says. */
export const calendar: Field<Calendar> = {
  shown: days.shown,
  read: (value) => {
    const read = days.read(value)
    if (!read.ok) return read
    return yes(calendarOf(read.value.holidays.flat(), read.value.makeup_workdays.flat()))
  },
}

let made: { readonly key: string; readonly calendar: Calendar } | null = null

/** Lines of a file mostly carry the same calendar, and making one takes milliseconds: the last one is kept. */
function calendarOf(rest: readonly Day[], work: readonly Day[]): Calendar {
  const key = `${rest.join()}|${work.join()}`
  if (made?.key === key) return made.calendar
  const name = { 'zh-Hans': '', 'zh-Hant': '', en: '' }
  const named = (each: readonly Day[]) => each.map((date) => ({ date, name }))
  const notice = {
    title: name,
    number: '',
    date: day('1900-01-01'),
    confidence: 'seen',
    rest: named(rest),
    work: named(work),
  } as const
  made = { key, calendar: makeCalendar([{ year: 1900, notices: [notice] }]) }
  return made.calendar
}
