import { never } from '#base/assert.ts'
import { type Day, parseDay } from '#base/days.ts'
import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import type { Body } from '#platform/documents/build-letter.ts'
import { printCount, printDate, printDay } from '#ui/print-day.ts'
import { deskWordsOf } from '../desk/words/index.ts'
import type { AboutLetter } from './about-letter.ts'
import { replyBody } from './reply-body.ts'
import { letterWordsOf, type Words } from './words/index.ts'

/** What each kind of letter says between head and foot. */
export function letterBody(about: AboutLetter): Body {
  const { lang, view, letter, phrase } = about
  const words = letterWordsOf(lang)
  const { request } = view
  const { said, data } = letter.entry
  switch (letter.kind) {
    case 'receipt':
      return {
        opening: [words.receiptOpening(printDay(lang, letter.on)), words.receiptThen],
        phrase: phrase ? { ...words.follow, number: spokenNumber(request.number), words: phrase } : null,
        rows: dayRow(about, words.rows.due, about.dueOn),
        parts: [],
      }
    case 'correction':
      return {
        opening: [words.correctionOpening, words.correctionThen],
        rows: dayRow(about, words.rows.until, parseDay(String(data['until']))),
        parts: [{ title: words.correctionList, numbered: false, lines: [String(said['items'])] }],
        sealed: true,
      }
    case 'extension':
      return {
        opening: [words.extensionOpening(Number(data['days']))],
        rows: [[words.rows.days, words.workingDays(Number(data['days']))], ...newDue(about, words)],
        parts: [{ title: words.extensionReason, numbered: false, lines: [String(said['reason'])] }],
        sealed: true,
      }
    case 'deferral':
      return {
        opening: [words.deferralOpening],
        rows: dayRow(about, words.rows.newDue, parseDay(String(data['until']))),
        parts: [{ title: words.deferralReason, numbered: false, lines: [String(said['why'])] }],
        sealed: true,
      }
    case 'third_party':
      return { opening: [words.thirdOpening, words.thirdThen], rows: [], parts: [], sealed: true }
    case 'other_agency':
      return { opening: [words.agencyOpening, words.agencyThen], rows: [], parts: [], sealed: true }
    case 'fee':
      return fee(about, words)
    case 'reply':
      return replyBody(about)
    case 'delivery':
      return {
        opening: [words.deliveryOpening],
        rows: [
          [words.rows.document, `${words.titles.reply} ${request.document ?? ''}`],
          [words.rows.how, waysIn(lang)[String(data['how'])] ?? ''],
          [words.rows.on, printDate(lang, letter.on)],
        ],
        parts: [],
        sign: words.signs2,
      }
    default:
      return never(letter.kind)
  }
}

/** The day as it was counted when the time was extended; while an opinion is waited for there is none yet. */
function newDue({ lang, letter }: AboutLetter, words: Words): Body['rows'] {
  const { due } = letter.entry.data
  const on = typeof due === 'string' ? parseDay(due) : null
  return [[words.rows.newDue, on ? printDay(lang, on) : words.newDueLater]]
}

function fee({ letter }: AboutLetter, words: Words): Body {
  const { yuan, lines } = letter.entry.data
  const reckoned = Array.isArray(lines) ? lines : []
  return {
    opening: [words.feeOpening, words.feeThen],
    rows: [[words.rows.fee, words.yuan(printCount(Number(yuan)))]],
    parts: [
      {
        ...{ title: words.feeLines, numbered: false },
        lines: reckoned.map(({ first, last, count, yuan: each }) => words.feeLine(first, last, count, each)),
      },
    ],
    sealed: true,
  }
}

function dayRow({ lang }: AboutLetter, label: string, on: Day | null): Body['rows'] {
  return on === null ? [] : [[label, printDay(lang, on)]]
}

/** How it was sent, as the act of answering wrote it. */
function waysIn(lang: Lang): Readonly<Record<string, string>> {
  return deskWordsOf(lang).ways
}
