import { must } from '#base/assert.ts'
import { type Day, day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import { type Book, ruleOf } from '../book/book.ts'
import type { Code } from './decision-code.ts'

/** The remedies as they stand on every reply. Calendar days and months. */
export interface ReplyRemedies {
  /** Whether the court may be asked only after reconsideration. */
  readonly reconsiderationFirst: boolean
  readonly reconsiderationDays: number
  readonly courtMonths: number
  readonly courtDaysAfterReconsideration: number
  readonly articles: readonly Article[]
}

/** From this day a refusal to disclose goes to reconsideration first. */
const FIRST_SINCE: Day = day('2024-01-01')

/**
 * Where and by when the applicant may turn against a reply. A refusal on the grounds of §14–§16 (codes 3.1 to 3.7) goes
 * to reconsideration first, since 2024-01-01; every other reply leaves the choice.
 *
 * Source: 行政复议法 §20, §23(4), §34; 行政诉讼法 §45, §46. Trap:
 * what is partly granted is no refusal in the count, and leaves the choice; whether its refused part does is unconfirmed.
 */
export function remediesAgainstReply(code: Code, repliedOn: Day, book: Book): ReplyRemedies {
  const amountOf = (id: string): number => must(ruleOf(book, id).amount, `the amount of ${id}`)
  const reconsiderationFirst = /^3\.[1-7]$/.test(code) && repliedOn >= FIRST_SINCE
  return {
    reconsiderationFirst,
    reconsiderationDays: amountOf('REVIEW.FILE_60D'),
    courtMonths: amountOf('LITIGATION.DIRECT_6M'),
    courtDaysAfterReconsideration: amountOf('LITIGATION.AFTER_REVIEW_15D'),
    articles: [
      { law: 'R19', article: '51' },
      { law: 'RL', article: '20' },
      reconsiderationFirst ? { law: 'RL', article: '23(4)' } : { law: 'LIT', article: '46' },
    ],
  }
}
