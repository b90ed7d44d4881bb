import { must } from '#base/assert.ts'
import { type Day, dayOfNumber } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import { type Book, ruleOf } from '../../book/book.ts'
import { fixedDay } from '../../clocks/fixed-day.ts'

/** Who reports: a department for itself, or the government for its level. */
export type Reporter = 'department' | 'government'

/** By when, under which rule of `lawbook/limits/disclosure.yaml`. */
export interface ReportDue {
  readonly ruleId: string
  readonly dueOn: Day
  readonly articles: readonly Article[]
}

/**
 * The last day on which the report of a year may be handed in and published: 31 January for departments, 31 March for
 * governments. It does not move when it is a rest day.
 *
 * Source: 政府信息公开条例 §49; up to the report on 2018 the regulation of 2007, §31: 31 March for everyone.
 */
export function reportDue(reporter: Reporter, year: number, book: Book): ReportDue {
  const ruleId = ruleIdOf(reporter, year)
  const { fixed, articles } = ruleOf(book, ruleId)
  return { ruleId, dueOn: dayOfNumber(fixedDay(must(fixed, `the day of ${ruleId}`), year)), articles }
}

function ruleIdOf(reporter: Reporter, year: number): string {
  if (year < 2019) return 'FOI2007.ANNUAL_REPORT'
  return reporter === 'department' ? 'FOI2019.ANNUAL_REPORT_DEPT' : 'FOI2019.ANNUAL_REPORT_GOV'
}
