import { type ClockView, LIST_LIGHTS, type ListLight } from './contract.ts'

/** The copy of its clocks that an owner carries for lists. */
export interface DueCopy {
  readonly due_on: ClockView['dueOn']
  readonly provisional: boolean
  readonly light: ListLight
}

/** Nothing runs: closed, collected, or waiting for the applicant. */
export const NOTHING_DUE: DueCopy = { due_on: null, provisional: false, light: 'none' }

/** What falls due first among the clocks of an owner, and its most urgent light. Stopped clocks do not count. */
export function dueOf(clocks: readonly ClockView[]): DueCopy {
  const open = clocks.filter(({ stoppedOn }) => stoppedOn === null)
  const dated = open.filter(({ dueOn }) => dueOn !== null).sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
  const [first] = dated
  if (!first)
    return open.length === 0 ? NOTHING_DUE : { due_on: null, provisional: false, light: worst(open, 'suspended') }
  return { due_on: first.dueOn, provisional: first.provisional, light: worst(dated, 'normal') }
}

/** The clock a list shows: the one that falls due first, a suspended one where none has a date; null where none runs. */
export function leadingClock(clocks: readonly ClockView[]): ClockView | null {
  const open = clocks.filter(({ stoppedOn }) => stoppedOn === null)
  const byDue = (a: ClockView, b: ClockView) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1)
  return [...open].sort(byDue)[0] ?? null
}

/** A clock that already passed its limit keeps that light while it is suspended. */
function worst(clocks: readonly ClockView[], least: ListLight): ListLight {
  const rank = Math.max(
    LIST_LIGHTS.indexOf(least),
    ...clocks.map(({ light }) => LIST_LIGHTS.indexOf(light)).filter((n) => n > LIST_LIGHTS.indexOf('near')),
  )
  const near = least === 'normal' && clocks.some(({ light }) => light === 'near')
  return LIST_LIGHTS[Math.max(rank, near ? LIST_LIGHTS.indexOf('near') : 0)] ?? least
}
