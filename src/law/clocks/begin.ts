import { dayNumber } from '#base/days.ts'
import type { Awaited, Start } from '../book/limit-parts.ts'
import type { Limit } from '../book/shape.ts'
import { nthWorkingDayAfter } from '../calendar/ask.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { ClockEvent } from './clock-event.ts'
import { dayZeroOf } from './day-zero.ts'
import { rolesOf } from './roles.ts'

/** How a clock began, or why it has not. */
export type Begin =
  | {
      readonly kind: 'started'
      readonly zero: number
      readonly event: ClockEvent
      readonly start: Start
      /** The event recording the silence by which the start is deemed. */
      readonly silence: ClockEvent | null
    }
  | { readonly kind: 'not_applicable'; readonly event: ClockEvent; readonly start: Start }
  | { readonly kind: 'awaiting'; readonly event: ClockEvent; readonly awaited: Awaited }
  | { readonly kind: 'missing' }

/**
 * Finds the start among events in order. The first event that may start the clock does; a deemed start (silence of the
 * office) wins only if nothing started the clock within the days the office had.
 */
export function beginOf(limit: Limit, calendar: Calendar, events: readonly ClockEvent[]): Begin {
  const roles = rolesOf(limit)
  let unfit: Begin | null = null
  let awaiting: Begin | null = null
  let plain: Begin | null = null
  for (const event of events) {
    const role = roles.get(event.type)
    if (!role) continue
    for (const start of role.starts) {
      if (start.silence !== null || plain) continue
      if (fits(start, event))
        plain = { kind: 'started', zero: dayZeroOf(dayNumber(event.date)), event, start, silence: null }
      else if (!role.awaited) unfit ??= { kind: 'not_applicable', event, start }
    }
    if (role.awaited) awaiting ??= { kind: 'awaiting', event, awaited: role.awaited }
  }
  const deemed = deemedStart(limit, events)
  if (deemed && plain && isInTime(calendar, deemed, plain)) return plain
  return deemed ?? plain ?? unfit ?? awaiting ?? { kind: 'missing' }
}

type Started = Extract<Begin, { kind: 'started' }>

function deemedStart(limit: Limit, events: readonly ClockEvent[]): Started | null {
  const start = limit.starts.find((candidate) => candidate.silence !== null)
  if (!start) return null
  const silence = events.find((event) => event.type === start.silence)
  if (!silence) return null
  const before = events.filter((event) => event.date <= silence.date)
  const notice = before.findLast((event) => event.type === start.unless)
  const event = before.find((candidate) => candidate.type === start.on && (!notice || candidate.date > notice.date))
  return event ? { kind: 'started', zero: dayZeroOf(dayNumber(event.date)), event, start, silence } : null
}

function isInTime(calendar: Calendar, deemed: Started, plain: Started): boolean {
  return plain.zero <= nthWorkingDayAfter(calendar, deemed.zero, deemed.start.within)
}

/** A field that is absent does not speak against the start, unless the start demands it. */
function fits(start: Start, event: ClockEvent): boolean {
  for (const [field, values] of start.when) {
    if (event[field] !== undefined && !values.some((allowed) => allowed === event[field])) return false
  }
  for (const [field, values] of start.only) if (!values.some((allowed) => allowed === event[field])) return false
  return true
}
