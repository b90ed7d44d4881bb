import { type Body, buildLetter } from '#platform/documents/build-letter.ts'
import type { Letter, LetterPart } from '#platform/documents/letter.ts'
import { letterWordsOf } from '#platform/documents/words/index.ts'
import type { Said, Subject } from './subject.ts'
import { type Words, wordsOf } from './words/index.ts'

/** The sheet of a document: the case's rows, what this kind says, then basis, rights and whom to ask. */
export function caseLetter(subject: Subject, said: Said, body: Body): Letter {
  const words = wordsOf(subject.lang)
  const { lang, demo, on, documentNumber, applicant } = subject
  const sheet = { lang, demo, on, title: words.titles[said.kind], number: documentNumber, to: applicant }
  return buildLetter(
    { ...sheet, issuer: subject.issuer.name },
    {
      ...body,
      rows: [...caseRows(subject, words), ...body.rows],
      parts: [...body.parts, basisPart(subject), ...rightsPart(subject, said, words), contactPart(subject, words)],
    },
  )
}

function caseRows(subject: Subject, words: Words): Letter['rows'] {
  return [
    [words.rows.caseNumber, subject.caseNumber],
    [words.rows.item, subject.item],
    [words.rows.edition, String(subject.edition)],
    [words.rows.applicant, subject.applicant],
  ]
}

function basisPart({ lang, basis }: Subject): LetterPart {
  return { title: letterWordsOf(lang).basis, numbered: false, lines: basis }
}

/** Who is told no is told where to turn (行政许可法 §38(2)); the others learn it from the guide. */
function rightsPart({ lang, issuer }: Subject, said: Said, words: Words): readonly LetterPart[] {
  if (said.kind !== 'refused' && said.kind !== 'nonAcceptance') return []
  const lines = [words.review(issuer.reviewBody), words.lawsuit(issuer.court)]
  return [{ title: letterWordsOf(lang).remedies, numbered: true, lines }]
}

function contactPart({ lang, issuer }: Subject, words: Words): LetterPart {
  const shared = letterWordsOf(lang)
  return {
    title: shared.contact,
    numbered: false,
    lines: [shared.contactLine(issuer.name, issuer.phone), words.complain],
  }
}
