import type { Day } from '#base/days.ts'
import { countRegisters, type Registers, uncounted } from './count-registers.ts'
import { countRemedies } from './count-remedies.ts'
import { countRequests } from './count-requests.ts'
import { type CountedCell, type Figures, figuresFrom, TABLE_TWO, type TwoKey } from './figures.ts'
import { type Overview, overviewOf } from './overview.ts'
import type { RemedyRow, RequestRow } from './rows.ts'

/** What a report is made of: rows frozen on one day. */
export interface ReportInput extends Registers {
  readonly year: number
  /** The day the rows were frozen. A day within the year makes a preview. */
  readonly frozenOn: Day
  readonly requests: readonly RequestRow[]
  readonly remedies: readonly RemedyRow[]
  /** Entries the body published by itself in the year; null: not known. */
  readonly published: number | null
  /** Figures of table 二 which the office states, because no register here holds them; they replace what was counted. */
  readonly stated: Partial<Readonly<Record<TwoKey, number>>>
}

/** The numbers of the cases behind each counted cell; a cell without any is absent. */
export type Cases = ReadonlyMap<CountedCell, readonly string[]>

/** Puts a case into a counted cell. */
export type Put = (cell: CountedCell, number: string) => void

/** The year's report of one body, or of several together (`aggregateReports`). */
export interface AnnualReport {
  readonly year: number
  readonly frozenOn: Day
  readonly figures: Figures
  readonly overview: Overview
  /** Behind each counted cell; for sums ask `casesIn`. */
  readonly cases: Cases
  /** The cells of table 二 whose figure was stated. */
  readonly stated: readonly TwoKey[]
  /** The cells of table 二 that were neither counted nor stated: a nought there means nothing. */
  readonly unknown: readonly TwoKey[]
}

/**
 * The statutory annual report (政府信息公开工作年度报告). The same rows give the same report whenever it is asked for.
 *
 * Source: 政府信息公开条例 §49, §50; 国办公开办函〔2021〕30号. What happened after 31 December of the year changes
 * nothing: a request answered in January is carried over. Trap: the rows must reach back to what the year before left
 * open and to every text still valid.
 */
export function annualReport(input: ReportInput): AnnualReport {
  const { year, frozenOn, requests, remedies, stated } = input
  const cases = new Map<CountedCell, string[]>()
  const put: Put = (cell, number) => {
    const before = cases.get(cell)
    if (before) before.push(number)
    else cases.set(cell, [number])
  }
  const feesFen = countRegisters(input, year, put)
  countRequests(requests, year, put)
  countRemedies(remedies, year, put)
  const statedCells = new Map<CountedCell, number | undefined>(TABLE_TWO.map((key) => [`二/${key}`, stated[key]]))
  const counted = (cell: CountedCell) => (cell === '二/feesFen' ? feesFen : (cases.get(cell)?.length ?? 0))
  return {
    ...{ year, frozenOn, cases },
    figures: figuresFrom((cell) => statedCells.get(cell) ?? counted(cell)),
    overview: overviewOf(input),
    stated: TABLE_TWO.filter((key) => stated[key] !== undefined),
    unknown: uncounted(input).filter((key) => stated[key] === undefined),
  }
}
