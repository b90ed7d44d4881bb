import { CODES, type Code } from '../decision-code.ts'
import { APPLICANTS, type Applicant, REMEDIES, REMEDY_RESULTS, type Remedy, type RemedyResult } from './rows.ts'

/** The ten cells of table 二 (§20). `feesFen` is in fen here and printed in 万元 (`inTenThousands`). */
export const TABLE_TWO = [
  ...(['rulesIssued', 'rulesRepealed', 'rulesValid'] as const),
  ...(['normativeIssued', 'normativeRepealed', 'normativeValid'] as const),
  ...(['licences', 'penalties', 'coercion', 'feesFen'] as const),
] as const
export type TwoKey = (typeof TABLE_TWO)[number]
export type TableTwo = Readonly<Record<TwoKey, number>>

/** The 25 rows of table 三: 一, 二, the results of 三, 三（七）, 四. */
export const ROWS = ['received', 'carried_in', ...CODES, 'replied', 'carried_out'] as const
export type Row = (typeof ROWS)[number]
/** The seven columns of table 三. */
export const COLUMNS = [...APPLICANTS, 'total'] as const
export type Column = (typeof COLUMNS)[number]
export type TableThree = Readonly<Record<Row, Readonly<Record<Column, number>>>>

/** The five columns of table 四, for each of its three ways. */
export const OUTCOMES = [...REMEDY_RESULTS, 'pending', 'total'] as const
export type OutcomeKey = (typeof OUTCOMES)[number]
export type TableFour = Readonly<Record<Remedy, Readonly<Record<OutcomeKey, number>>>>

/** Every figure of the statutory annual report. Source: 政府信息公开条例 §50; 国办公开办函〔2021〕30号. */
export interface Figures {
  readonly two: TableTwo
  readonly three: TableThree
  readonly four: TableFour
}

/** A cell: `二/licences`, `三/3.4/total`, `四/direct_suit/pending`. Stable: findings, links and files name it so. */
export type CellId = `二/${TwoKey}` | `三/${Row}/${Column}` | `四/${Remedy}/${OutcomeKey}`

/** The cells of the report in the order of its tables: 10 + 175 + 15. */
export const CELLS: readonly CellId[] = [
  ...TABLE_TWO.map((key) => `二/${key}` as const),
  ...ROWS.flatMap((row) => COLUMNS.map((column) => `三/${row}/${column}` as const)),
  ...REMEDIES.flatMap((remedy) => OUTCOMES.map((outcome) => `四/${remedy}/${outcome}` as const)),
]

/** A cell that counts cases itself; the other cells are sums of these. */
export type CountedCell =
  | `二/${TwoKey}`
  | `三/${Exclude<Row, 'replied'>}/${Applicant}`
  | `四/${Remedy}/${RemedyResult | 'pending'}`

/** The tables, from what each counted cell holds. Sums are made here and nowhere else. */
export function figuresFrom(count: (cell: CountedCell) => number): Figures {
  const summed = <K extends string, T extends string>(keys: readonly K[], total: T, of: (key: K) => number) => {
    const counted = keys.map((key) => [key, of(key)] as const)
    const sum = counted.reduce((all, [, value]) => all + value, 0)
    return Object.fromEntries([...counted, [total, sum]]) as Record<K | T, number> // one for each key and the total
  }
  const rowOf = (row: Row) =>
    summed(APPLICANTS, 'total', (applicant) =>
      row === 'replied'
        ? CODES.reduce((all, code: Code) => all + count(`三/${code}/${applicant}`), 0)
        : count(`三/${row}/${applicant}`),
    )
  const ways = REMEDIES.map((remedy) => {
    const buckets = [...REMEDY_RESULTS, 'pending'] as const
    return [remedy, summed(buckets, 'total', (outcome) => count(`四/${remedy}/${outcome}`))] as const
  })
  return {
    two: Object.fromEntries(TABLE_TWO.map((key) => [key, count(`二/${key}`)])) as TableTwo, // one for each key
    three: Object.fromEntries(ROWS.map((row) => [row, rowOf(row)])) as TableThree, // one for each row
    four: Object.fromEntries(ways) as TableFour, // one for each way
  }
}

/** The figure in a cell. */
export function figureIn({ two, three, four }: Figures, cell: CellId): number {
  const [table, first, second] = cell.split('/')
  if (table === '二') return two[first as TwoKey] // a CellId is written so
  if (table === '三') return three[first as Row][second as Column] // a CellId is written so
  return four[first as Remedy][second as OutcomeKey] // a CellId is written so
}

/** Fen as 万元, exact, without needless noughts: 12 345 600 → `12.3456`. */
export function inTenThousands(fen: number): string {
  const rest = String(fen % 1_000_000)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return `${Math.floor(fen / 1_000_000)}${rest ? `.${rest}` : ''}`
}
