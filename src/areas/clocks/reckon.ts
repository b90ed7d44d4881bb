import { must } from '#base/assert.ts'
import { addDays, type Day } from '#base/days.ts'
import { ruleOf } from '#law/book/book.ts'
import { type Clock, evaluateClock } from '#law/clocks/evaluate-clock.ts'
import { lightOf } from '#law/clocks/light.ts'
import { type ClockRow, eventsOf } from './clocks.ts'
import type { ClockLight, ClockState, ClockView, Limit } from './contract.ts'
import { lawbook } from './lawbook.ts'

/** What is true of a clock; the rest of its row is computed from it. */
type Truth = Pick<ClockRow, 'rule' | 'events' | 'light'>

/** The copies a row carries for lists and for the tick. */
export interface Copy {
  readonly state: Exclude<ClockState, 'provisional'>
  readonly due_on: Day | null
  readonly provisional: boolean
  readonly light: ClockLight
  readonly next_turn_on: Day | null
  readonly edition: string
}

/** The clock on a day, computed from its rule and events by src/law. */
export function clockOn(row: Truth, on: Day): Clock {
  return evaluateClock({ rule: row.rule, events: eventsOf(row), on }, lawbook())
}
