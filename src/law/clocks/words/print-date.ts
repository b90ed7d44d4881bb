import { type Day, weekday } from '#base/days.ts'

const EN_WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `2026年6月3日（周三）`; the names of the weekdays are handed in, Monday first, because the two scripts write them apart. */
export function chineseDay(day: Day, weekdays: readonly string[]): string {
  return `${chineseDate(day)}（${weekdays[weekday(day) - 1]}）`
}

/** `2026年6月3日`. */
export function chineseDate(day: Day): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
}

/** `5月1日至5日`, `1月31日至2月3日`, with the year where they differ in it. */
export function chineseSpan(from: Day, to: Day): string {
  if (from === to) return chineseDate(from).slice(5)
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${chineseDate(from)}至${chineseDate(to)}`
  const end = from.slice(0, 7) === to.slice(0, 7) ? `${Number(to.slice(8))}日` : chineseDate(to).slice(5)
  return `${chineseDate(from).slice(5)}至${end}`
}

/** `Wed 3 June 2026`. */
export function englishDay(day: Day): string {
  return `${EN_WEEKDAYS[weekday(day) - 1]} ${englishDate(day)}`
}

/** `3 June 2026`. */
export function englishDate(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** `1–5 May 2026`, `31 January 2026 – 3 February 2026`. */
export function englishSpan(from: Day, to: Day): string {
  if (from === to) return englishDate(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${englishDate(to)}`
  return `${englishDate(from)} – ${englishDate(to)}`
}
