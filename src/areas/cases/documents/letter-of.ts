import { never } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Body } from '#platform/documents/build-letter.ts'
import type { Letter } from '#platform/documents/letter.ts'
import { printDate, printDay } from '#ui/print-day.ts'
import { caseLetter } from './case-letter.ts'
import type { Said, Subject } from './subject.ts'
import { type Words, wordsOf } from './words/index.ts'

/** The letter for one document of a case: final sentences in the reader's language. */
export function letterOf(subject: Subject, said: Said): Letter {
  return caseLetter(subject, said, bodyOf(subject, said, wordsOf(subject.lang)))
}

type Of<Kind extends Said['kind']> = Extract<Said, { kind: Kind }>

function bodyOf(subject: Subject, said: Said, words: Words): Body {
  switch (said.kind) {
    case 'receipt':
      return receipt(subject, said, words)
    case 'correction':
      return correction(subject, said, words)
    case 'acceptance':
      return acceptance(subject, said, words)
    case 'nonAcceptance':
      return nonAcceptance(subject, said, words)
    case 'suspension':
      return suspension(subject, said, words)
    case 'extension':
      return extension(subject, said, words)
    case 'granted':
      return granted(subject, said, words)
    case 'refused':
      return {
        opening: [words.refusedOpening(subject.item)],
        rows: [],
        parts: [reasons(words.grounds, [...said.grounds.map(words.notMet), ...filled(said.reasons)])],
      }
    case 'delivery':
      return delivery(subject, said, words)
    default:
      return never(said)
  }
}

function receipt(subject: Subject, { receivedOn, tellBy, phrase }: Of<'receipt'>, words: Words): Body {
  const print = (day: Day) => printDay(subject.lang, day)
  const tell = tellBy === null ? [words.receiptCollected] : [words.receiptTell(print(tellBy))]
  return {
    opening: [words.receiptOpening(subject.item, print(receivedOn)), ...tell],
    phrase: phrase
      ? { label: words.followLabel, number: subject.caseNumber, words: phrase, hint: words.followHint }
      : null,
    rows: [[words.rows.receivedOn, print(receivedOn)], ...dayRow(words.rows.tellBy, tellBy, subject)],
    parts: [],
  }
}

function correction(subject: Subject, said: Of<'correction'>, words: Words): Body {
  const again = said.again === null ? [] : [words.correctionAgain(said.again)]
  return {
    opening: [words.correctionOpening(subject.item), ...again],
    rows: dayRow(words.rows.answerBy, said.answerBy, subject),
    parts: [
      reasons(words.correctionList, said.materials),
      { title: words.correctionHow, numbered: false, lines: [words.correctionWays] },
    ],
  }
}

function acceptance(subject: Subject, said: Of<'acceptance'>, words: Words): Body {
  const on = printDate(subject.lang, said.acceptedOn)
  const opening = said.deemed ? words.acceptanceDeemed(subject.item, on) : words.acceptanceOpening(subject.item, on)
  return {
    opening: [opening, words.acceptanceDue],
    rows: [
      [words.rows.acceptedOn, on],
      ...dayRow(words.rows.promisedDue, said.promisedDue, subject),
      ...dayRow(words.rows.statutoryDue, said.statutoryDue, subject),
    ],
    parts: [],
  }
}

function nonAcceptance(subject: Subject, said: Of<'nonAcceptance'>, words: Words): Body {
  const competent = said.rightBody === null ? words.notCompetentUnknown : words.notCompetent(said.rightBody)
  const why = said.why === 'not_required' ? words.notRequired : competent
  return {
    opening: [words.nonAcceptanceOpening(subject.item), why],
    rows: [],
    parts: [],
  }
}

function suspension(subject: Subject, said: Of<'suspension'>, words: Words): Body {
  return {
    opening: [words.suspensionOpening(subject.item, said.procedure)],
    rows: [
      [words.rows.procedure, said.procedure],
      [words.rows.startedOn, printDate(subject.lang, said.startedOn)],
      [words.rows.takes, words.workingDays(said.workingDays)],
    ],
    parts: [],
  }
}

function extension(subject: Subject, said: Of<'extension'>, words: Words): Body {
  return {
    opening: [words.extensionOpening(subject.item, said.workingDays)],
    rows: [[words.rows.approvedBy, said.approvedBy], ...dayRow(words.rows.newDue, said.newDue, subject)],
    parts: [reasons(words.extensionReason, [said.reason])],
  }
}

function granted(subject: Subject, said: Of<'granted'>, words: Words): Body {
  return {
    opening: [words.grantedOpening(subject.item)],
    rows: dayRow(words.rows.deliverBy, said.deliverBy, subject),
    parts: said.reasons === '' ? [] : [reasons(words.grounds, [said.reasons])],
  }
}

function delivery(subject: Subject, said: Of<'delivery'>, words: Words): Body {
  const result: Body['rows'] = said.result === null ? [] : [[words.rows.result, said.result]]
  return {
    opening: [words.deliveryOpening(subject.item)],
    rows: [
      ...result,
      [words.rows.deliveredOn, printDate(subject.lang, said.deliveredOn)],
      [words.rows.channel, said.channel],
    ],
    parts: [],
  }
}

function filled(text: string): readonly string[] {
  return text === '' ? [] : [text]
}

function reasons(title: string, lines: readonly string[]) {
  return { title, numbered: lines.length > 1, lines }
}

function dayRow(label: string, on: Day | null, subject: Subject): Body['rows'] {
  return on === null ? [] : [[label, printDay(subject.lang, on)]]
}
