import { type Day, day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { CalendarYear } from '../book/shape.ts'
import { type Calendar, makeCalendar } from './calendar.ts'

const text = (zh: string, en: string): Text => ({ 'zh-Hans': zh, 'zh-Hant': zh, en })
const named = (name: Text, ...days: string[]): { date: Day; name: Text }[] =>
  days.map((each) => ({ date: day(each), name }))

/** May Day 2026 only, by its notice: 1–5 May off, Saturday 9 May worked. Enough to see every convention at work. */
export const may2026: CalendarYear = {
  year: 2026,
  notices: [
    {
      title: text(
        '国务院办公厅关于2026年部分节假日安排的通知',
        'State Council General Office notice on holidays in 2026',
      ),
      number: '国办发明电〔2025〕7号',
      date: day('2025-11-04'),
      confidence: 'seen',
      rest: named(text('劳动节', 'Labour Day'), '2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'),
      work: named(text('劳动节', 'Labour Day'), '2026-05-09'),
    },
  ],
}

export const calendarOfMay2026: Calendar = makeCalendar([may2026])
