import { must } from '#base/assert.ts'
import { amount } from '#law/penalties/amount.ts'
import type { Body } from '#platform/documents/build-letter.ts'
import { printSum } from '../../standards/calculator/print-sum.ts'
import { caseRows } from './letter-rows.ts'
import { basisPart, factParts, measuredPart } from './measured.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/**
 * 偏离裁量基准的请示: what a maker outside the county is asked (国办发〔2022〕27号): which fine leaves which tier of which
 * edition, on which facts, and why. Trap: it goes to another body, so it does not name the party.
 */
export function makerRequest(subject: Subject): Body {
  const { lang, printed } = subject
  const words = wordsOf(lang)
  const proposal = must(printed.proposal, 'what is asked')
  const [facts] = factParts(subject)
  return {
    opening: [words.makerOpening(printSum(amount(proposal.fine ?? '0')))],
    rows: caseRows(subject),
    parts: [
      ...(facts ? [facts] : []),
      basisPart(subject),
      measuredPart(subject, proposal),
      { title: words.parts.answerWanted, numbered: false, lines: words.makerAnswer },
    ],
    sealed: true,
  }
}
