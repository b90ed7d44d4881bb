import { dayNumber } from '#base/days.ts'
import type { Exclusion } from '../book/limit-parts.ts'
import type { ClockEvent } from './clock-event.ts'

/** A span that is not counted, with the events that opened and closed it. */
export interface Pause {
  readonly exclusion: Exclusion
  /** The value of the field that tells parallel spans apart (`third_party`); empty when none was given. */
  readonly key: string
  readonly from: number
  /** Infinity while it is open. */
  to: number
  readonly opened: ClockEvent
  closed: ClockEvent | null
  /** When the party received the letter: its own limit runs from there. */
  asked: ClockEvent | null
}

export function openPause(pauses: Pause[], exclusion: Exclusion, event: ClockEvent): void {
  const from = dayNumber(event.date)
  const key = keyOf(exclusion, event)
  pauses.push({ exclusion, key, from, to: Number.POSITIVE_INFINITY, opened: event, closed: null, asked: null })
}

/** The letter reached the party. If the opening was not recorded, the consultation is under way from here at least. */
export function askParty(pauses: Pause[], exclusion: Exclusion, event: ClockEvent): void {
  const ofKey = pauses.filter((pause) => pause.exclusion === exclusion && pause.key === keyOf(exclusion, event))
  if (ofKey.length === 0) openPause(pauses, exclusion, event)
  const pause = pauses.findLast((each) => each.exclusion === exclusion && each.asked === null && each.closed === null)
  if (pause) pause.asked = event
}

/** The party kept silent: its span ends, unless a recorded end follows. */
export function silencePause(pauses: readonly Pause[], exclusion: Exclusion, event: ClockEvent): void {
  const pause = firstOpen(pauses, exclusion, keyOf(exclusion, event))
  if (pause) close(pause, event)
}

/**
 * Ends the span that was opened first among those of the same kind. Where all are closed by silence already, the
 * recorded end prevails over the last silence. An end without an opening changes nothing.
 */
export function closePause(pauses: readonly Pause[], exclusion: Exclusion, event: ClockEvent): void {
  const key = keyOf(exclusion, event)
  const pause =
    firstOpen(pauses, exclusion, key) ??
    pauses.findLast(
      (each) => each.exclusion === exclusion && each.key === key && each.closed?.type === exclusion.silent,
    )
  if (pause) close(pause, event)
}

function firstOpen(pauses: readonly Pause[], exclusion: Exclusion, key: string): Pause | undefined {
  const open = pauses.filter((pause) => pause.exclusion === exclusion && pause.closed === null)
  return open.find((pause) => pause.key === key) ?? open.find((pause) => pause.key === '' || key === '')
}

function close(pause: Pause, event: ClockEvent): void {
  pause.closed = event
  pause.to = dayNumber(event.date)
}

function keyOf(exclusion: Exclusion, event: ClockEvent): string {
  return exclusion.by === null ? '' : String(event[exclusion.by] ?? '')
}
