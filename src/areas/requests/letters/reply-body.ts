import { articleOfGround } from '#law/catalogue/withholding.ts'
import type { Body } from '#platform/documents/build-letter.ts'
import type { LetterPart } from '#platform/documents/letter.ts'
import { letterWordsOf as sheetWordsOf } from '#platform/documents/words/index.ts'
import { printDate } from '#ui/print-day.ts'
import { deskWordsOf } from '../desk/words/index.ts'
import { goesOut } from '../files/reply-files.ts'
import type { AboutLetter } from './about-letter.ts'
import { letterWordsOf } from './words/index.ts'

/** The reply: the result with its articles, what is given, what is withheld on which ground, why, and where to turn. */
export function replyBody(about: AboutLetter): Body {
  const { lang, view, decision, rightBody } = about
  const words = letterWordsOf(lang)
  const { request, reply } = view
  const received = printDate(lang, request.receivedOn ?? request.submittedOn)
  return {
    opening: [words.replyOpening(received), ...(decision ? [words.replies[decision.code]] : [])],
    rows: [
      ...(decision ? [[words.rows.result, `${decision.code} ${decision.name[lang]}`] as const] : []),
      ...(rightBody ? [[words.rows.body, `${rightBody.name} ${rightBody.phone}`] as const] : []),
      ...(request.earlierNumber ? [[words.rows.earlier, request.earlierNumber] as const] : []),
    ],
    parts: [
      ...written(words.gives, reply?.gives ?? ''),
      ...enclosed(about),
      ...withheld(about),
      ...written(words.reasons, reply?.reasons ?? ''),
      ...remedies(about),
    ],
    sealed: true,
  }
}

function written(title: string, text: string): readonly LetterPart[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.length === 0 ? [] : [{ title, numbered: false, lines }]
}

/** The files that go with it, each with what was taken out of it and why. */
function enclosed({ lang, view }: AboutLetter): readonly LetterPart[] {
  const words = letterWordsOf(lang)
  const names = deskWordsOf(lang).grounds
  const lines = view.files.filter(goesOut).map(({ name, removals }) => {
    const removed = removals.map(({ ground, n }) => words.removed(names[ground], n))
    return removed.length === 0 ? name : words.enclosedPartly(name, removed)
  })
  return lines.length === 0 ? [] : [{ title: words.enclosed, numbered: true, lines }]
}

function withheld({ lang, view, cite }: AboutLetter): readonly LetterPart[] {
  const words = letterWordsOf(lang)
  const names = deskWordsOf(lang).grounds
  const lines = view.request.grounds.map(({ ground, covers }) =>
    words.withheldLine(covers, names[ground], cite(articleOfGround(ground))),
  )
  return lines.length === 0 ? [] : [{ title: words.withheld, numbered: lines.length > 1, lines }]
}

/** Reconsideration first where something is withheld, else the choice (行政复议法 §23(4); 行政诉讼法 §46). */
function remedies({ lang, remedies: rights, issuer, decision }: AboutLetter): readonly LetterPart[] {
  if (rights === null) return []
  const words = letterWordsOf(lang)
  const sheet = sheetWordsOf(lang)
  const court = rights.reconsiderationFirst
    ? words.courtAfter(rights.courtDaysAfterReconsideration, sheet.court)
    : words.courtChoice(rights.courtMonths, sheet.court)
  const partly = decision?.group === 'partly' ? [words.partlyFirst] : []
  const lines = [words.review(rights.reconsiderationDays, issuer.reviewBody), court, ...partly]
  return [{ title: sheet.remedies, numbered: true, lines }]
}
