import type { Fact, FactData } from '#platform/journal/fact.ts'
import type { RunOwner } from './contract.ts'

/**
 * What this area announces. The subject of the first rows is the chart, of the next the power, of the last the owner of
 * the run, in whose journal they stand among its own facts.
 *
 * | fact | told |
 * |---|---|
 * | `chart.published` | a new edition: its number, hash and first day in force |
 * | `chart.drafted`, `chart.draft-dropped`, `chart.approved` | inside the house: the next edition, by revision |
 * | `chart.runs-migrated` | running cases were moved from one edition to another, how many and why |
 * | `power.changed` | what happened to a power, from which day; the text stands in the change log |
 * | `run.timer`, `run.migrated` | a timer of the chart ran out; a running case was moved to another edition: `flow`, and for the latter `edition` and `reason` |
 */
export type ChartFact =
  | 'chart.published'
  | 'chart.drafted'
  | 'chart.draft-dropped'
  | 'chart.approved'
  | 'chart.runs-migrated'
export type RunFact = 'run.timer' | 'run.migrated'

/** A fact about a chart. */
export function chartFact(type: ChartFact, bodyId: number, chartId: string, data: FactData): Fact {
  return { type, bodyId, subject: { kind: 'chart', id: chartId }, data }
}

/** A fact about a power on the list. */
export function powerFact(bodyId: number, powerId: string, data: FactData): Fact {
  return { type: 'power.changed', bodyId, subject: { kind: 'power', id: powerId }, data }
}

/** A fact about what runs: `flow` is what conformance is replayed from. */
export function runFact(type: RunFact, { bodyId, kind, id }: RunOwner, flow: FactData, more: FactData = {}): Fact {
  return { type, bodyId, subject: { kind, id }, data: { ...more, flow } }
}
