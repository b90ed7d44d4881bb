import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { AnnualReport, Cases } from './annual-report.ts'
import { type CountedCell, figureIn, figuresFrom, TABLE_TWO } from './figures.ts'
import type { Overview } from './overview.ts'

/**
 * The report of a government: its own and those of its departments and townships added up, cell by cell.
 * Source: 政府信息公开条例 §49. Reports of different years cannot be added: a bug. None at all is one too.
 */
export function aggregateReports(reports: readonly AnnualReport[]): AnnualReport {
  const { year } = must(reports[0], 'a report to add up')
  const other = reports.find((one) => one.year !== year)
  if (other) throw new Error(`bug: the report of ${other.year} cannot be added to that of ${year}`)
  return {
    year,
    frozenOn: reports.map(({ frozenOn }) => frozenOn).reduce((latest: Day, on) => (on > latest ? on : latest)),
    figures: figuresFrom((cell) => reports.reduce((sum, { figures }) => sum + figureIn(figures, cell), 0)),
    overview: reports.map(({ overview }) => overview).reduce(addOverviews),
    cases: joined(reports),
    stated: TABLE_TWO.filter((key) => reports.some(({ stated }) => stated.includes(key))),
    unknown: TABLE_TWO.filter((key) => reports.some(({ unknown }) => unknown.includes(key))),
  }
}

function joined(reports: readonly AnnualReport[]): Cases {
  const all = new Map<CountedCell, string[]>()
  for (const { cases } of reports)
    for (const [cell, numbers] of cases) all.set(cell, (all.get(cell) ?? []).concat(numbers))
  return all
}

function addOverviews(one: Overview, other: Overview): Overview {
  return {
    published: one.published === null || other.published === null ? null : one.published + other.published,
    replied: one.replied + other.replied,
    inTime: one.inTime + other.inTime,
    feeYuan: one.feeYuan + other.feeYuan,
  }
}

/** The bodies of which no report is there; each once, in their order. */
export function missingBodies(owe: readonly string[], reported: readonly string[]): readonly string[] {
  const there = new Set(reported)
  return [...new Set(owe)].filter((body) => !there.has(body))
}
