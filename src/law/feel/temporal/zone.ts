import type { FeelDate, FeelTime } from '../values/value.ts'
import { epochDay } from './calendar.ts'

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** Whether the name is a time zone that this machine knows (IANA). */
export function isZone(name: string): boolean {
  return formatOf(name) !== null
}

/** Seconds east of Greenwich on that local day and time; null where the text named neither offset nor zone. */
export function offsetOf(time: FeelTime, date: FeelDate): number | null {
  if (time.zone === null) return time.offset
  const local = secondsOf(date, time)
  const guess = local - zoneOffset(time.zone, local)
  return zoneOffset(time.zone, guess)
}

/** Seconds since 1970 as if the clock on the wall were that of Greenwich. */
export function secondsOf(date: FeelDate, time: FeelTime): number {
  return epochDay(date) * 86_400 + time.hour * 3600 + time.minute * 60 + time.second
}

/** What the zone adds to Greenwich at that moment. Years beyond the machine's calendar use their like of 400 years. */
function zoneOffset(zone: string, seconds: number): number {
  const cycle = 146_097 * 86_400
  const near = Math.abs(seconds) > 8e12 / 2 ? ((seconds % cycle) + cycle) % cycle : seconds
  const parts = formatOf(zone)?.formatToParts(new Date(near * 1000)) ?? []
  const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0))
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = makeFormat(zone)
  formats.set(zone, made)
  return made
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  if (!/^[A-Za-z]/.test(timeZone)) return null
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  } catch {
    // The one way to ask whether a zone is known is to ask for it.
    return null
  }
}
