import { type Day, weekday } from '#base/days.ts'
import type { Lang } from '#base/text.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const WEEKDAYS_HAN = '一二三四五六日'

/** A day as it stands in a document, with its weekday where somebody has to be in time. */
export function printDay(day: Day, lang: Lang, withWeekday = false): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number] // a Day has exactly three parts
  if (lang === 'en') {
    const text = `${date} ${MONTHS[month - 1]} ${year}`
    return withWeekday ? `${WEEKDAYS[weekday(day) - 1]}, ${text}` : text
  }
  const text = `${year}年${month}月${date}日`
  const of = lang === 'zh-Hant' ? '週' : '周'
  return withWeekday ? `${text}（${of}${WEEKDAYS_HAN[weekday(day) - 1]}）` : text
}
