import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Text } from '#base/text.ts'
import type { Notice, Unit } from '../book/shape.ts'
import type { ClockEvent } from './clock-event.ts'

/** Facts of one step of a derivation; the words make a sentence of them in each language. */
export type StepFacts =
  | { readonly kind: 'start'; readonly event: ClockEvent; readonly onRestDay: boolean; readonly working: boolean }
  | { readonly kind: 'deemed'; readonly event: ClockEvent; readonly within: number }
  | { readonly kind: 'awaiting'; readonly event: ClockEvent; readonly needed: string }
  | { readonly kind: 'missing'; readonly needed: string }
  | { readonly kind: 'not_applicable'; readonly event: ClockEvent }
  | { readonly kind: 'fixed'; readonly year: number; readonly isRestDay: boolean }
  | { readonly kind: 'limit'; readonly amount: number; readonly unit: Unit; readonly promised: boolean }
  | { readonly kind: 'same_day'; readonly event: ClockEvent }
  | { readonly kind: 'cut'; readonly from: number; readonly to: number }
  | { readonly kind: 'backwards'; readonly event: ClockEvent; readonly amount: number }
  | { readonly kind: 'percent'; readonly percent: number; readonly of: number; readonly days: number }
  | { readonly kind: 'before'; readonly days: number; readonly due: Day }
  | { readonly kind: 'restart'; readonly event: ClockEvent }
  | { readonly kind: 'wait'; readonly event: ClockEvent; readonly until: string; readonly ended: Day | null }
  | {
      readonly kind: 'pause'
      readonly opened: ClockEvent
      readonly closed: ClockEvent | null
      readonly key: string
      readonly until: string
      readonly days: number
      readonly unit: Unit
      readonly silent: boolean
    }
  | { readonly kind: 'merged'; readonly count: number }
  | {
      readonly kind: 'extension'
      readonly event: ClockEvent
      readonly asked: number
      readonly counted: number
      readonly unit: Unit
      readonly approver: string | null
      readonly why: 'in_time' | 'late' | 'above_maximum' | 'before_start'
    }
  | { readonly kind: 'rest'; readonly weekends: number; readonly holidays: readonly DaySpan[] }
  | { readonly kind: 'makeup'; readonly days: readonly Day[]; readonly notices: readonly Notice[] }
  | { readonly kind: 'roll'; readonly from: Day; readonly unconfirmed: boolean }
  | { readonly kind: 'due'; readonly duty: Text }
  | { readonly kind: 'suspended'; readonly until: string | null }
  | { readonly kind: 'sub'; readonly name: Text; readonly since: Day; readonly due: Day | null }
  | { readonly kind: 'silence'; readonly text: Text }
  | {
      readonly kind: 'stop'
      readonly event: ClockEvent
      readonly actedOn: Day
      readonly lateBy: number
      readonly unit: Unit
    }
  | { readonly kind: 'late'; readonly on: Day; readonly lateBy: number; readonly unit: Unit }
  | { readonly kind: 'cancel'; readonly event: ClockEvent }
  | { readonly kind: 'provisional'; readonly years: readonly number[] }
  | { readonly kind: 'not_in_force'; readonly from: Day; readonly to: Day | null }
  | { readonly kind: 'unconfirmed'; readonly note: Text | null }
  | {
      readonly kind: 'calendar'
      readonly notices: readonly Notice[]
      readonly edition: string
      readonly region: Text | null
    }

/** Days off with one name, from the first to the last. */
export interface DaySpan {
  readonly name: Text
  readonly from: Day
  readonly to: Day
  readonly days: number
}

/** One step: what was done, by which articles, and the day it led to. */
export interface Step {
  readonly facts: StepFacts
  readonly articles: readonly Article[]
  readonly result: Day | null
}
