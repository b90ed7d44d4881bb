import { must } from '#base/assert.ts'
import type { Book } from '../book/book.ts'
import { ruleOf } from '../book/book.ts'
import type { Procedure } from './officers.ts'
import type { Ruled } from './ruled.ts'

/** The remedies as they stand on every decision. Days are calendar days. */
export interface Remedies {
  /** Whether the court may be asked only after reconsideration. */
  readonly reconsiderationFirst: boolean
  readonly reconsiderationDays: number
  readonly courtMonths: number
  readonly courtDaysAfterReconsideration: number
}

/**
 * Where and by when the party may turn against the decision.
 *
 * Source: 行政复议法 §20 (sixty days), §23(1) (what was decided on the spot goes to reconsideration first, and the form
 * must say so), §34; 行政诉讼法 §45, §46. The figures are those of `lawbook/limits/remedies.yaml`.
 */
export function remediesAgainst(procedure: Procedure, book: Book): Ruled<Remedies> {
  const amountOf = (id: string): number => must(ruleOf(book, id).amount, `the amount of ${id}`)
  const reconsiderationFirst = procedure === 'summary'
  return {
    answer: {
      reconsiderationFirst,
      reconsiderationDays: amountOf('REVIEW.FILE_60D'),
      courtMonths: amountOf('LITIGATION.DIRECT_6M'),
      courtDaysAfterReconsideration: amountOf('LITIGATION.AFTER_REVIEW_15D'),
    },
    articles: [
      { law: 'RL', article: '20' },
      reconsiderationFirst ? { law: 'RL', article: '23(1)' } : { law: 'LIT', article: '46' },
    ],
  }
}
