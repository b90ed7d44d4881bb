import { type Day, parseDay } from '#base/days.ts'
import type { Book } from '../book/book.ts'
import type { EventShape, FieldShape, Limit } from '../book/shape.ts'
import { beginOf } from './begin.ts'
import type { ClockEvent, ClockInput } from './clock-event.ts'
import { rolesOf } from './roles.ts'

/** Why an input cannot be reckoned. The code is for programs, the message for people. */
export interface ClockFault {
  readonly code: ClockFaultCode
  readonly message: string
}

export type ClockFaultCode =
  | 'bad_input'
  | 'unknown_rule'
  | 'bad_events'
  | 'unknown_event'
  | 'bad_date'
  | 'missing_field'
  | 'bad_field'
  | 'missing_start'
  | 'before_start'
  | 'unknown_region'

export type ClockInputRead =
  | { readonly ok: true; readonly input: ClockInput }
  | { readonly ok: false; readonly fault: ClockFault }

/**
 * Checks an input of unknown origin, `{ rule, events: [{ type, date, … }], region? }`. Fields the vocabulary does not
 * know are passed over (notes, expected values of tests); what it knows must have its kind and its words.
 */
export function readClockInput(value: unknown, on: Day, book: Book): ClockInputRead {
  if (!isRecord(value)) return no('bad_input', 'the input must be an object with "rule" and "events"')
  const { rule, events, region } = value
  if (typeof rule !== 'string') return no('bad_input', '"rule" must be a text')
  const limit = book.limits.get(rule)
  if (!limit) return no('unknown_rule', `there is no rule "${shorten(rule)}"`)
  if (!Array.isArray(events)) return no('bad_events', '"events" must be a list')
  if (events.length > MOST_EVENTS) return no('bad_events', `more than ${MOST_EVENTS} events`)
  if (region !== undefined && (typeof region !== 'string' || !book.overlays.has(region)))
    return no('unknown_region', `there is no region ${shorten(JSON.stringify(region))}`)
  for (const [index, event] of events.entries()) {
    const fault = faultOf(event, `event ${index + 1}`, limit)
    if (fault) return { ok: false, fault }
  }
  // every event was just checked to be one
  const read = events as readonly ClockEvent[]
  const fault = startFault(limit, read, book)
  if (fault) return { ok: false, fault }
  return { ok: true, input: { rule, events: read, on, ...(region === undefined ? {} : { region }) } }
}

const MOST_EVENTS = 500
const MOST_DAYS = 3650

function faultOf(event: unknown, name: string, limit: Limit): ClockFault | null {
  if (!isRecord(event)) return fault('bad_events', `${name} must be an object with "type" and "date"`)
  const { type, date } = event
  if (typeof type !== 'string') return fault('bad_events', `${name} has no "type"`)
  const shape = limit.events.get(type)
  if (!shape) return fault('unknown_event', `${name}: rule ${limit.id} knows no event "${shorten(type)}"`)
  if (typeof date !== 'string') return fault('bad_date', `${name} (${type}) has no "date"`)
  if (!parseDay(date)) return fault('bad_date', `${name} (${type}): "${shorten(date)}" is no date (YYYY-MM-DD)`)
  for (const [field, expected] of shape) {
    const wrong = fieldFault(event[field], field, expected, limit, shape, type)
    if (wrong) return fault(wrong.code, `${name} (${type}): ${wrong.message}`)
  }
  return null
}

function fieldFault(
  value: unknown,
  field: string,
  expected: FieldShape,
  limit: Limit,
  shape: EventShape,
  type: string,
): ClockFault | null {
  if (value === undefined) {
    const missing = isNeeded(field, limit, type) && shape.has(field)
    return missing ? fault('missing_field', `"${field}" is missing`) : null
  }
  if (expected === 'number') {
    const least = field === limit.extension?.field ? 1 : field === 'year' ? 1900 : 0
    const most = field === 'year' ? 2198 : MOST_DAYS
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    return fits ? null : fault('bad_field', `"${field}" must be a whole number from ${least} to ${most}`)
  }
  if (expected === 'boolean')
    return typeof value === 'boolean' ? null : fault('bad_field', `"${field}" must be true or false`)
  if (expected === 'day')
    return typeof value === 'string' && parseDay(value)
      ? null
      : fault('bad_date', `"${field}" must be a date (YYYY-MM-DD)`)
  const known = typeof value === 'string' && expected.includes(value)
  return known ? null : fault('bad_field', `"${field}" must be one of ${expected.join(', ')}`)
}

/** Fields without which nothing can be counted. Words that only describe (channel, party, kind) may be left out. */
function isNeeded(field: string, limit: Limit, type: string): boolean {
  if (type === 'extension_approved') return field === limit.extension?.field
  const starts = limit.starts.some((start) => start.on === type)
  return starts && (field === limit.amountField || field === limit.fixed?.yearField)
}

function startFault(limit: Limit, events: readonly ClockEvent[], book: Book): ClockFault | null {
  const begin = beginOf(
    limit,
    book.calendar,
    [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  )
  const needed = limit.starts.map((start) => start.on).join(' or ')
  if (begin.kind === 'missing' && !events.some((event) => rolesOf(limit).get(event.type)?.cancels))
    return fault('missing_start', `no event starts the clock: ${needed} is needed`)
  if (begin.kind !== 'started' || limit.backwards || limit.fixed) return null
  const early = events.find((event) => rolesOf(limit).get(event.type)?.stops && event.date < begin.event.date)
  return early
    ? fault('before_start', `${early.type} of ${early.date} lies before the start on ${begin.event.date}`)
    : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function fault(code: ClockFaultCode, message: string): ClockFault {
  return { code, message }
}

function no(code: ClockFaultCode, message: string): ClockInputRead {
  return { ok: false, fault: fault(code, message) }
}
