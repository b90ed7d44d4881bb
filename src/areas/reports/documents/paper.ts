import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { type CodeNames, type LaidTable, layOut } from '#law/requests/report/lay-out.ts'
import { wordsOf as lawWordsOf } from '#law/requests/report/words/index.ts'
import { printDate } from '#ui/print-day.ts'
import { saysDeviation } from '../pages/beside.part.tsx'
import type { ReportView } from '../queries.ts'
import { wordsOf } from '../words/index.ts'

/** A part of a printed report: paragraphs or a table under a heading. */
export type PaperPart =
  | { readonly kind: 'text'; readonly title: string; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'table'
      readonly title: string
      readonly rows: LaidTable['rows']
      /** How wide each column is, in parts of the whole. */
      readonly widths: readonly number[]
      /** Rows at the top that stand again on every page the table goes on to. */
      readonly heads: number
    }

/** A report as it is printed: the same for PDF, DOCX and HTML. All texts are final and in one language. */
export interface Paper {
  readonly lang: Lang
  readonly title: string
  readonly issuer: string
  readonly on: Day
  readonly date: string
  /** What has to be known before reading, each a sentence. */
  readonly notes: readonly string[]
  readonly parts: readonly PaperPart[]
  readonly hash: string
}

/** Table 三 names its rows in three columns, the last of them long; table 二 has a heading over every few rows. */
const SHAPES: Readonly<Record<LaidTable['id'], { readonly widths: readonly number[]; readonly heads: number }>> = {
  二: { widths: [3, 2, 2, 2], heads: 0 },
  三: { widths: [2, 2.4, 5.6, ...Array.from({ length: 7 }, () => 1.7)], heads: 3 },
  四: { widths: Array.from({ length: 15 }, () => 1), heads: 3 },
}

/** What a report says on paper, in the order of the form. `text` puts what the body wrote into the script of the language. */
export function paperOf(
  view: ReportView,
  about: {
    readonly lang: Lang
    readonly body: string
    readonly codes: CodeNames
    readonly demo: boolean
    readonly on: Day
    text(written: string): string
  },
): Paper {
  const { lang, body, codes, demo, on, text } = about
  const { document, explained, line, hash } = view
  const { report, file, edition } = wordsOf(lang)
  const law = lawWordsOf(lang).sections
  const written = (id: '一' | '五' | '六'): PaperPart => ({
    ...{ kind: 'text', title: law[id] },
    paragraphs: document.sections[id].split(/\n\s*\n/).map(text),
  })
  const tables = layOut(document.figures, codes, lang).map(
    ({ id, title, rows }): PaperPart => ({
      ...{ kind: 'table', title, ...SHAPES[id] },
      rows: rows.map((row) =>
        row.map((box) =>
          document.unknown.some((key) => box.cell === `二/${key}`) ? { ...box, text: report.notKnown } : box,
        ),
      ),
    }),
  )
  const notes = explained.map((one) => `${saysDeviation(lang, one)}${lang === 'en' ? ' ' : ''}${text(one.because)}`)
  return {
    ...{ lang, title: lawWordsOf(lang).title(body, document.year), issuer: body, on, hash },
    date: `${edition(line.edition)} · ${report.frozen(printDate(lang, document.frozenOn))}`,
    notes: [
      ...(lang === 'zh-Hans' ? [] : [file.reading]),
      ...(line.correctedOn
        ? [
            `${report.isCorrected(printDate(lang, line.correctedOn))}${report.because}${text(line.correctedBecause ?? '')}`,
          ]
        : []),
      ...(demo ? [file.fictional] : []),
    ],
    parts: [
      written('一'),
      ...tables,
      written('五'),
      written('六'),
      { kind: 'text', title: report.deviations, paragraphs: notes.length > 0 ? notes : [report.allRight] },
    ],
  }
}
