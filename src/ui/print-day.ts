import { clockTime, type Day, dayOfInstant, type Instant, weekday } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `2026年6月3日（周三）`, `Wed 3 June 2026`: the form for an answer. */
export function printDay(lang: Lang, day: Day): string {
  return lang === 'en'
    ? `${weekdayName(lang, day)} ${printDate(lang, day)}`
    : `${printDate(lang, day)}（${weekdayName(lang, day)}）`
}

/** `2026年6月3日`, `3 June 2026`: where the day of the week adds nothing. */
export function printDate(lang: Lang, day: Day): string {
  return lang === 'en'
    ? `${printMonthDay(lang, day)} ${day.slice(0, 4)}`
    : `${day.slice(0, 4)}年${printMonthDay(lang, day)}`
}

/** `6月3日`, `3 June`: where the year is clear from the page. */
export function printMonthDay(lang: Lang, day: Day): string {
  const month = Number(day.slice(5, 7))
  const date = Number(day.slice(8, 10))
  return lang === 'en' ? `${date} ${MONTHS[month - 1]}` : `${month}月${date}日`
}

/** A day in a list, with its year where that is not the one of `today`: `6月3日`, `2027年1月31日`. */
export function printNearDay(lang: Lang, day: Day, today: Day): string {
  return (day.slice(0, 4) === today.slice(0, 4) ? printMonthDay : printDate)(lang, day)
}

/** `5月1日至5日`, `1–5 May`: two days as one span; the year only where they differ in it. */
export function printSpan(lang: Lang, from: Day, to: Day): string {
  if (from === to) return printMonthDay(lang, from)
  const print = from.slice(0, 4) === to.slice(0, 4) ? printMonthDay : printDate
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  if (lang === 'en') return `${sameMonth ? Number(from.slice(8)) : print(lang, from)}–${print(lang, to)}`
  return `${print(lang, from)}至${sameMonth ? `${Number(to.slice(8))}日` : print(lang, to)}`
}

/** `周三`, `Wed`. */
export function weekdayName(lang: Lang, day: Day): string {
  return wordsOf(lang).day.weekdays[weekday(day) - 1] ?? ''
}

/** `2026年10月12日 9:00`, `12 October 2026, 9:00`, in Asia/Shanghai. */
export function printMoment(lang: Lang, moment: Instant): string {
  const time = clockTime(moment).replace(/^0/, '')
  return `${printDate(lang, dayOfInstant(moment))}${lang === 'en' ? ', ' : ' '}${time}`
}

/** `10月12日 9:00`, `12 October, 9:00`: a moment of the current year. */
export function printShortMoment(lang: Lang, moment: Instant): string {
  const time = clockTime(moment).replace(/^0/, '')
  return `${printMonthDay(lang, dayOfInstant(moment))}${lang === 'en' ? ', ' : ' '}${time}`
}

/** A count as it is read: `3,000`. The same in all three languages. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
