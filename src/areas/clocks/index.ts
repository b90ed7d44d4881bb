/**
 * The front door of the area: running clocks, whoever they run for.
 *
 * - An owner (a case, an enquiry) is named by kind and id within its body. `startClocks` starts its clocks (`startClocksOfMany` those of many), `addClockEvent`
 *   pauses, resumes, extends or restarts the open ones, `stopClocks` stops them by the event their rule names.
 * - `clocksOf` reads the clocks of several owners, computed for the day of the transaction, explained if asked.
 * - `dueOf` is the copy of its clocks that an owner carries for lists; `leadingClock` the one a list shows.
 * - `drawClock`, `clockReasons`: a clock as pages show it, with why it is due when it is.
 * - `cite`, `citeBelow`, `lawsBelow`: how pages cite articles of that edition.
 * - `tick` turns lights, once each, and announces `clock.turned`; `lawbook` is the edition everything is computed under.
 */
export { addClockEvent, type EventEffect } from './add-clock-event.ts'
export { cite, citeBelow, lawsBelow } from './cite.ts'
export {
  type ClockEvent,
  type ClockLight,
  type ClockOwner,
  type ClockRef,
  type ClockState,
  type ClockView,
  LIST_LIGHTS,
  type Limit,
  type ListLight,
} from './contract.ts'
export { type ClockReason, clockReasons, type DrawnClock, drawClock } from './draw-clock.ts'
export { dueIf } from './due-if.ts'
export { lawbook } from './lawbook.ts'
export { type DueCopy, dueOf, leadingClock, NOTHING_DUE } from './list-due.ts'
export { clocksOf, type Owners } from './queries.ts'
export { type NewClock, startClocks, startClocksOfMany } from './start-clocks.ts'
export { stopClocks } from './stop-clocks.ts'
export { type Turned, tick } from './tick.ts'
