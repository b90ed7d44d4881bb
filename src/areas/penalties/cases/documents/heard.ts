import type { LetterPart } from '#platform/documents/letter.ts'
import { printDate } from '#ui/print-day.ts'
import type { Entry } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { printedNumber, printedOf } from './printed.ts'
import type { Subject } from './subject.ts'
import { wordsOf } from './words/index.ts'

/** What was told, what the party said to it and what became of that, a hearing included (行政处罚法 §44, §45, §65). */
export function heardPart(subject: Subject): LetterPart {
  const { lang, papers } = subject
  const words = wordsOf(lang)
  const lines = papers.flatMap((paper) => lineOf(subject, paper))
  const spoke = papers.some(
    ({ kind }) => kind === 'hear-statement' || kind === 'waive-rights' || kind === 'hold-hearing',
  )
  return { title: words.parts.heard, numbered: false, lines: spoke ? lines : [...lines, words.silent] }
}

function lineOf(
  { lang, found, papers, printed: { proposal } }: Subject,
  { no, kind, on, data, said }: Entry,
): readonly string[] {
  const words = wordsOf(lang)
  const day = printDate(lang, on)
  const list: Readonly<Record<string, string>> = caseWordsOf(lang).adopted
  switch (kind) {
    case 'notify': {
      const notice = printedOf(papers).find(({ paper }) => paper.no === no)
      return notice ? [words.notified(day, printedNumber(found.number, notice))] : []
    }
    case 'hear-statement':
      return [words.stated(day, String(said['text']))]
    case 'recheck':
      return [words.rechecked(list[String(data['adopted'])] ?? '', String(said['opinion']))]
    case 'waive-rights':
      return [words.waived(day)]
    case 'hold-hearing':
      return [data['attended'] === true ? words.heard(day, String(said['opinion'])) : words.notAttended(day)]
    case 'maker-approval':
      return data['approved'] === true && proposal?.makerDue && Number(data['fineAsked']) === Number(proposal.fine)
        ? [words.makerApproved(day, String(data['reference']))]
        : []
    default:
      return []
  }
}
