import type { Facts, FlowEffect, FlowEvent } from '#law/flows/state.ts'
import type { FactData } from '#platform/journal/fact.ts'
import type { KnownChart } from './known-chart.ts'

/** What came of a move. */
export interface Moved {
  /** Hash of the chart the run is pinned to, and what was read out of its file. */
  readonly hash: string
  readonly known: KnownChart
  /** Elements that waited before, sorted; none before the begin. */
  readonly before: readonly string[]
  /** Elements waiting now, sorted. */
  readonly active: readonly string[]
  readonly effects: readonly FlowEffect[]
  readonly ended: boolean
  /** Goes into the owner's own fact as `data.flow`, alone or in a list: the journal is what conformance is replayed from. */
  readonly flow: FactData
}

/**
 * An event as the journal keeps it. Trap: the journal holds whole numbers only and nothing personal, so that what an owner
 * hands in as `data` must be such, too.
 */
export function flowOf(hash: string, event: FlowEvent): FactData {
  return { chart: hash, ...plain(event) }
}

function plain(event: FlowEvent): FactData {
  const { type, element, data } = event
  return {
    type,
    ...(element === undefined ? {} : { element }),
    ...('name' in event && event.name !== undefined ? { name: event.name } : {}),
    ...('code' in event && event.code !== undefined ? { code: event.code } : {}),
    ...('token' in event && event.token !== undefined ? { token: event.token } : {}),
    ...(data === undefined ? {} : { data: factsOf(data) }),
  }
}

/** Both are JSON; `record` refuses numbers that are not whole. */
function factsOf(data: Facts): FactData {
  return data
}
