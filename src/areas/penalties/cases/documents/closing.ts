import { amount } from '#law/penalties/amount.ts'
import type { LetterPart } from '#platform/documents/letter.ts'
import { printSum } from '../../standards/calculator/print-sum.ts'
import type { Proposal } from '../contract.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** How and by when it is performed (行政处罚法 §59(4), §66, §67, §72). `receipt`: of what was collected on the spot. */
export function performancePart({ lang, figures }: Subject, proposal: Proposal, receipt: string | null): LetterPart {
  const words = wordsOf(lang)
  const { fine } = proposal
  const owes = fine !== null || amount(proposal.confiscated).gt(0)
  const lines =
    receipt !== null && fine !== null
      ? [words.collected(printSum(amount(fine)), receipt)]
      : owes
        ? [words.pay(figures.payDays), words.payLate(figures.surcharge), words.hardship]
        : [words.nothingToPay]
  return { title: words.parts.performance, numbered: false, lines }
}

/** Remedies with the bodies and the days (行政处罚法 §59(5); 行政复议法 §20, §23; 行政诉讼法 §45, §46). */
export function remediesPart({ lang, figures: { remedies }, issuer }: Subject): LetterPart {
  const words = wordsOf(lang)
  const after = words.courtAfter(remedies.courtDaysAfterReconsideration, issuer.court)
  const reconsider = words.reconsider(remedies.reconsiderationDays, issuer.reviewBody)
  const lines = remedies.reconsiderationFirst
    ? [words.reconsiderFirst, reconsider, after]
    : [reconsider, words.court(remedies.courtMonths, issuer.court), after]
  return { title: words.parts.remedies, numbered: true, lines: [...lines, words.notSuspended] }
}

/** The party is told with the decision that it will be public (行政处罚法 §48). */
export function publicationPart({ lang }: Subject): LetterPart {
  const words = wordsOf(lang)
  return { title: words.parts.publication, numbered: false, lines: [words.published] }
}
