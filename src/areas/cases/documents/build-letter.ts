import type { Letter, LetterPart } from '#platform/documents/letter.ts'
import { printDate } from '#ui/print-day.ts'
import type { Said, Subject } from './subject.ts'
import { type Words, wordsOf } from './words/index.ts'

/** What a kind of document adds to the sheet that all share. */
export interface Body {
  readonly opening: readonly string[]
  readonly rows: readonly (readonly [string, string])[]
  readonly parts: readonly LetterPart[]
  readonly phrase?: Letter['phrase']
}

/** The sheet of a document: the case's rows, what this kind says, then basis, rights and whom to ask. */
export function buildLetter(subject: Subject, said: Said, body: Body): Letter {
  const words = wordsOf(subject.lang)
  return {
    lang: subject.lang,
    title: words.titles[said.kind],
    number: subject.documentNumber,
    issuer: subject.issuer.name,
    on: printDate(subject.lang, subject.on),
    reading: null,
    to: words.to(subject.applicant),
    opening: body.opening,
    phrase: body.phrase ?? null,
    rows: [...caseRows(subject, words), ...body.rows],
    parts: [...body.parts, basisPart(subject, words), ...rightsPart(subject, said, words), contactPart(subject, words)],
    ...{ sign: [], seal: null },
    demo: subject.demo ? words.fictional : null,
  }
}

function caseRows(subject: Subject, words: Words): readonly (readonly [string, string])[] {
  return [
    [words.rows.caseNumber, subject.caseNumber],
    [words.rows.item, subject.item],
    [words.rows.edition, String(subject.edition)],
    [words.rows.applicant, subject.applicant],
  ]
}

function basisPart(subject: Subject, words: Words): LetterPart {
  return { title: words.basis, numbered: false, lines: subject.basis }
}

/** Who is told no is told where to turn (行政许可法 §38(2)); the others learn it from the guide. */
function rightsPart(subject: Subject, said: Said, words: Words): readonly LetterPart[] {
  if (said.kind !== 'refused' && said.kind !== 'nonAcceptance') return []
  const lines = [words.review(subject.issuer.reviewBody), words.lawsuit(subject.issuer.court)]
  return [{ title: words.remedies, numbered: true, lines }]
}

function contactPart(subject: Subject, words: Words): LetterPart {
  const lines = [words.contactLine(subject.issuer.name, subject.issuer.phone), words.complain]
  return { title: words.contact, numbered: false, lines }
}
