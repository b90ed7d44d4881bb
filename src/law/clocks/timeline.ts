import { type Day, dayNumber } from '#base/days.ts'
import type { Restart, Wait } from '../book/limit-parts.ts'
import type { Limit } from '../book/shape.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { type Begin, beginOf } from './begin.ts'
import type { ClockEvent } from './clock-event.ts'
import { askParty, closePause, openPause, type Pause, silencePause } from './pauses.ts'
import { actDay } from './postmark.ts'
import { type Roles, rolesOf } from './roles.ts'

/** The events of a clock, understood: what began, paused, restarted, extended and ended it. Unit: day numbers. */
export interface Timeline {
  readonly events: readonly ClockEvent[]
  readonly begin: Begin
  readonly pauses: readonly Pause[]
  readonly waits: readonly WaitFound[]
  readonly restarts: readonly { readonly on: number; readonly event: ClockEvent; readonly restart: Restart }[]
  readonly extensions: readonly { readonly on: number; readonly days: number; readonly event: ClockEvent }[]
  readonly stop: { readonly on: number; readonly event: ClockEvent } | null
  readonly cancel: { readonly on: number; readonly event: ClockEvent } | null
}

/** A wait for the other side; `to` is Infinity while it lasts. It ends in a restart. */
export interface WaitFound {
  readonly wait: Wait
  readonly event: ClockEvent
  readonly from: number
  to: number
}

/** Reads events, given in any order, against a rule. Events the rule does not know are passed over. */
export function timelineOf(limit: Limit, calendar: Calendar, given: readonly ClockEvent[]): Timeline {
  const roles = rolesOf(limit)
  const events = inOrder(given, roles)
  const begin = beginOf(limit, calendar, events)
  const pauses: Pause[] = []
  const waits: WaitFound[] = []
  const restarts: Timeline['restarts'][number][] = []
  const extensions: Timeline['extensions'][number][] = []
  let stop: Timeline['stop'] = null
  let cancel: Timeline['cancel'] = null
  for (const event of events) {
    const role = roles.get(event.type)
    if (!role || (begin.kind === 'started' && event === begin.event)) continue
    const on = dayNumber(event.date)
    if (role.restart) {
      // An act of the other side sets the clock going again, even one that had been answered (a changed record).
      restarts.push({ on, event, restart: role.restart })
      for (const wait of waits) if (wait.wait.until === event.type && wait.to > on) wait.to = on
      stop = null
    }
    if (stop || cancel) continue
    if (role.opensWait) waits.push({ wait: role.opensWait, event, from: on, to: Number.POSITIVE_INFINITY })
    if (role.opens) openPause(pauses, role.opens, event)
    if (role.asks) askParty(pauses, role.asks, event)
    if (role.silences) silencePause(pauses, role.silences, event)
    if (role.closes) closePause(pauses, role.closes, event)
    if (role.extends && limit.extension) extensions.push({ on, days: Number(event[limit.extension.field]), event })
    if (role.stops && begin.kind === 'started' && (limit.backwards || on >= begin.zero))
      stop = { on: actedOn(event, on), event }
    if (role.cancels) cancel = { on, event }
  }
  return { events, begin, pauses, waits, restarts, extensions, stop, cancel }
}

/** By date, and on one day by what they do; events alike keep the order they were given in. */
function inOrder(events: readonly ClockEvent[], roles: ReadonlyMap<string, Roles>): readonly ClockEvent[] {
  if (events.length < 2) return events
  const rank = (event: ClockEvent): number => roles.get(event.type)?.rank ?? 9
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)))
}

function actedOn(event: ClockEvent, on: number): number {
  const posted = event['posted_on']
  // `readClockInput` has checked that the field holds a day
  return actDay(on, typeof posted === 'string' ? dayNumber(posted as Day) : null)
}
