import type { Day } from '#base/days.ts'
import { evaluateClock } from '#law/clocks/evaluate-clock.ts'
import type { ClockEvent } from './contract.ts'
import { lawbook } from './lawbook.ts'

/** The due day a clock would have if these were its events: for saying beforehand what a verb does. Null: none known. */
export function dueIf(rule: string, events: readonly ClockEvent[], on: Day): Day | null {
  return evaluateClock({ rule, events, on }, lawbook()).due
}
