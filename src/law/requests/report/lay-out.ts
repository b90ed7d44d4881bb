import type { Lang } from '#base/text.ts'
import { CODES, type Code, type DecisionCode, GROUPS, type Group } from '../decision-code.ts'
import {
  type CellId,
  COLUMNS,
  type Figures,
  figureIn,
  inTenThousands,
  OUTCOMES,
  type Row,
  type TwoKey,
} from './figures.ts'
import { APPLICANTS, REMEDIES } from './rows.ts'
import { wordsOf } from './words/index.ts'

/** One box of a printed table. `across` and `down`: how many columns and rows it takes. */
export interface LaidCell {
  readonly text: string
  /** The figure it shows; null: a heading. */
  readonly cell: CellId | null
  readonly across: number
  readonly down: number
}

/** A table as the form prints it, for HTML, DOCX and PDF alike: rows of boxes from left to right, as in HTML. */
export interface LaidTable {
  readonly id: '二' | '三' | '四'
  readonly title: string
  readonly rows: readonly (readonly LaidCell[])[]
}

/** The names of the results, from `lawbook/requests/decision-codes.yaml`. */
export type CodeNames = ReadonlyMap<Code, Pick<DecisionCode, 'name' | 'group'>>

/**
 * Tables 二, 三 and 四 as the form of 2021 prints them, in a language. Every cell of the report stands in one box.
 * Source: 国办公开办函〔2021〕30号.
 */
export function layOut(figures: Figures, codes: CodeNames, lang: Lang): readonly LaidTable[] {
  const words = wordsOf(lang)
  return [
    { id: '二', title: words.tables.二, rows: layTwo(figures, lang) },
    { id: '三', title: words.tables.三, rows: layThree(figures, codes, lang) },
    { id: '四', title: words.tables.四, rows: layFour(figures, lang) },
  ]
}

function layTwo(figures: Figures, lang: Lang): LaidTable['rows'] {
  const { two } = wordsOf(lang)
  const figure = (key: TwoKey, across = 1) => box(figures, `二/${key}`, across)
  const band = (item: string, heads: readonly string[]) => [
    [head(item, 4)],
    heads.map((text, at) => head(text, heads.length === 2 && at === 1 ? 3 : 1)),
  ]
  return [
    ...band(two.item1, [two.content, two.issued, two.repealed, two.valid]),
    [head(two.rules), figure('rulesIssued'), figure('rulesRepealed'), figure('rulesValid')],
    [head(two.normative), figure('normativeIssued'), figure('normativeRepealed'), figure('normativeValid')],
    ...band(two.item5, [two.content, two.decisions]),
    [head(two.licences), figure('licences', 3)],
    ...band(two.item6, [two.content, two.decisions]),
    [head(two.penalties), figure('penalties', 3)],
    [head(two.coercion), figure('coercion', 3)],
    ...band(two.item8, [two.content, two.collected]),
    [head(two.fees), figure('feesFen', 3)],
  ]
}

function layThree(figures: Figures, codes: CodeNames, lang: Lang): LaidTable['rows'] {
  const { three } = wordsOf(lang)
  const figuresOf = (row: Row) => COLUMNS.map((column) => box(figures, `三/${row}/${column}`))
  const results = GROUPS.flatMap((group) => layGroup(group, codes, lang, figuresOf))
  const [first = [], ...others] = [...results, [head(three.replied, 2), ...figuresOf('replied')]]
  return [
    [head(three.identity, 3, 3), head(three.applicants, COLUMNS.length)],
    [
      head(three.columns.natural_person, 1, 2),
      head(three.organisations, APPLICANTS.length - 1),
      head(three.columns.total, 1, 2),
    ],
    APPLICANTS.slice(1).map((applicant) => head(three.columns[applicant])),
    [head(three.received, 3), ...figuresOf('received')],
    [head(three.carriedIn, 3), ...figuresOf('carried_in')],
    [head(three.results, 1, others.length + 1), ...first],
    ...others,
    [head(three.carriedOut, 3), ...figuresOf('carried_out')],
  ]
}

/** The rows of one heading; a heading with one result is its row. */
function layGroup(
  group: Group,
  codes: CodeNames,
  lang: Lang,
  figuresOf: (row: Row) => readonly LaidCell[],
): LaidTable['rows'] {
  const { three } = wordsOf(lang)
  const own = CODES.filter((code) => codes.get(code)?.group === group)
  if (group === 'granted' || group === 'partly')
    return own.map((code) => [head(three.groups[group], 2), ...figuresOf(code)])
  return own.map((code, at) => [
    ...(at === 0 ? [head(three.groups[group], 1, own.length)] : []),
    head(`${at + 1}. ${codes.get(code)?.name[lang] ?? code}`),
    ...figuresOf(code),
  ])
}

function layFour(figures: Figures, lang: Lang): LaidTable['rows'] {
  const { four } = wordsOf(lang)
  const heads = () => OUTCOMES.map((outcome) => head(four.outcomes[outcome]))
  return [
    [head(four.reconsideration, OUTCOMES.length), head(four.litigation, 2 * OUTCOMES.length)],
    [
      ...OUTCOMES.map((outcome) => head(four.outcomes[outcome], 1, 2)),
      head(four.direct, OUTCOMES.length),
      head(four.after, OUTCOMES.length),
    ],
    [...heads(), ...heads()],
    REMEDIES.flatMap((remedy) => OUTCOMES.map((outcome) => box(figures, `四/${remedy}/${outcome}`))),
  ]
}

function head(text: string, across = 1, down = 1): LaidCell {
  return { text, cell: null, across, down }
}

function box(figures: Figures, cell: CellId, across = 1): LaidCell {
  const value = figureIn(figures, cell)
  return { text: cell === '二/feesFen' ? inTenThousands(value) : String(value), cell, across, down: 1 }
}
