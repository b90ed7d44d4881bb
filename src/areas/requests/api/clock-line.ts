import type { ClockView } from '../../clocks/index.ts'

/** A clock as other programs read it: the date and what it follows from, without the drawing. */
export function clockLine({
  rule,
  kind,
  state,
  startedOn,
  dueOn,
  provisional,
  used,
  left,
  calendarEdition,
}: ClockView) {
  return { rule, kind, state, startedOn, dueOn, provisional, used, left, calendarEdition }
}
