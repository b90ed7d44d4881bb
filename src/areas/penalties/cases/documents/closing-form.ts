import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { type Amount, amount } from '#law/penalties/amount.ts'
import type { Body } from '#platform/documents/build-letter.ts'
import { printDate } from '#ui/print-day.ts'
import { printSum } from '../../standards/calculator/print-sum.ts'
import { wordsOf as calculatorWordsOf } from '../../standards/calculator/words/index.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { caseRows, officerRows, partyRows } from './letter-rows.ts'
import { penaltyLines } from './measured.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** 结案审批表: what was decided, how it was carried out, and whether the act was put right (行政处罚法 §28, §47). */
export function closingForm(subject: Subject): Body {
  const { lang, found, papers, printed } = subject
  const words = wordsOf(lang)
  const { data, said, on } = printed.paper
  const dayOf = (title: string, day: Day | null | undefined): Body['rows'] =>
    day ? [[title, printDate(lang, day)]] : []
  const decided = papers.findLast(({ kind }) => kind === 'decide')
  const served = papers.findLast(({ kind }) => kind === 'serve')
  const corrected: Readonly<Record<string, string>> = caseWordsOf(lang).corrected
  return {
    opening: [words.closingOpening(subject.violation)],
    rows: [
      ...caseRows(subject),
      ...partyRows(subject),
      ...officerRows(subject),
      ...dayOf(words.rows.filedOn, found.filedOn),
      [words.rows.decisionNumber, String(decided?.data['document'] ?? '')],
      ...dayOf(words.rows.decidedOn, decided?.on),
      ...dayOf(words.rows.servedOn, served?.on),
      [words.rows.paid, calculatorWordsOf(lang).point(printSum(paidIn(subject)))],
      ...dayOf(words.rows.closedOn, on),
    ],
    parts: [
      { title: words.parts.decided, numbered: true, lines: penaltyLines(subject, must(printed.proposal, 'decision')) },
      {
        title: words.parts.corrected,
        numbered: false,
        lines: [`${corrected[String(data['corrected'])] ?? ''}${words.stop}`, String(said['note'])],
      },
    ],
    sign: [words.sign.handler, words.sign.head],
  }
}

/** All that came in: what was paid and what a court collected. */
function paidIn({ papers }: Subject): Amount {
  const shares = papers
    .filter(({ kind }) => kind === 'pay' || kind === 'enforced')
    .flatMap(({ data }) => data['shares'] as readonly { readonly amount: string }[]) // as `receive` wrote them
  return shares.reduce((all, share) => all.plus(amount(share.amount)), amount(0))
}
