import { type Day, parseDay } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import type { Book } from '#law/book/book.ts'
import type { FieldShape, Limit } from '#law/book/shape.ts'
import type { ClockInput } from '#law/clocks/clock-event.ts'
import { type ClockFaultCode, readClockInput } from '#law/clocks/read-clock-input.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import type { DeadlineForm, DeadlineRow } from './deadline-form.ts'
import { nameOf } from './deadline-view.ts'
import { type Words, wordsOf } from './words/index.ts'

/** An input that can be computed, what must be corrected first, or nothing filled in yet. */
export type CheckedForm =
  | { readonly kind: 'input'; readonly input: ClockInput }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'blank' }

type ErrorWords = Words['deadlines']['errors']

/** Checks a form field by field, then as a whole by the law's own check. */
export function checkDeadlineForm(form: DeadlineForm, lang: Lang, today: Day, book: Book): CheckedForm {
  const words = wordsOf(lang).deadlines.errors
  if (form.unknownRule) return { kind: 'errors', errors: [{ field: 'rule', text: words.unknown_rule }] }
  const { limit } = form
  if (!limit) return { kind: 'blank' }
  const filled = form.rows.filter((row) => row.date !== '' || Object.values(row.fields).some((value) => isSaid(value)))
  if (filled.every((row) => row.date === '')) return { kind: 'blank' }
  const errors = filled.flatMap((row) => rowErrors(row, limit, lang, book))
  const on = form.on === '' ? today : parseDay(form.on)
  if (on === null) errors.push({ field: 'on', text: words.badOn })
  if (errors.length > 0 || on === null) return { kind: 'errors', errors }
  const read = readClockInput({ rule: limit.id, events: filled.map((row) => eventOf(row, limit)) }, on, book)
  if (read.ok) return { kind: 'input', input: read.input }
  return {
    kind: 'errors',
    errors: [{ text: faultText(read.fault.code, limit, lang, book), ...startField(form, limit) }],
  }
}

function rowErrors(row: DeadlineRow, limit: Limit, lang: Lang, book: Book): FieldError[] {
  const words = wordsOf(lang).deadlines.errors
  const event = nameOf(row.type, lang, book)
  const errors: FieldError[] = []
  if (!parseDay(row.date)) errors.push({ field: `${row.n}.date`, text: words.at(event, words.badDate) })
  for (const [field, shape] of limit.events.get(row.type) ?? []) {
    const value = row.fields[field] ?? ''
    const wrong =
      value === '' && isNeeded(field, row.type, limit) ? words.missing : wrongWith(value, field, shape, words)
    const label = book.names.fields.get(field)?.[lang] ?? field
    if (wrong !== null) errors.push({ field: `${row.n}.${field}`, text: words.at(`${event} ${label}`, wrong) })
  }
  return errors
}

function wrongWith(value: string, field: string, shape: FieldShape, words: ErrorWords): string | null {
  if (value === '') return null
  if (shape === 'number') return wrongNumber(value, field === 'year' ? [1900, 2198] : [1, 3650], words)
  if (shape === 'boolean') return value === 'true' || value === 'false' ? null : words.notOneOf
  if (shape === 'day') return parseDay(value) ? null : words.badDate
  return shape.includes(value) ? null : words.notOneOf
}

function wrongNumber(value: string, [least, most]: readonly [number, number], words: ErrorWords): string | null {
  if (!/^\d{1,6}$/.test(value)) return words.badNumber
  return Number(value) >= least && Number(value) <= most ? null : words.numberRange(least, most)
}

/** Without these nothing can be counted: the days of an extension, the amount or the year the start brings along. */
function isNeeded(field: string, type: string, limit: Limit): boolean {
  if (type === 'extension_approved') return field === limit.extension?.field
  const isStart = limit.starts.some((start) => start.on === type)
  return isStart && (field === limit.amountField || field === limit.fixed?.yearField)
}

/** A default that stands in the form by itself (the only word there is) does not make a row filled in. */
function isSaid(value: string): boolean {
  return /^\d/.test(value)
}

function eventOf(row: DeadlineRow, limit: Limit): Readonly<Record<string, unknown>> {
  const said = [...(limit.events.get(row.type) ?? [])].flatMap(([field, shape]) => {
    const value = row.fields[field] ?? ''
    if (value === '') return []
    return [[field, shape === 'number' ? Number(value) : shape === 'boolean' ? value === 'true' : value] as const]
  })
  return { type: row.type, date: row.date, ...Object.fromEntries(said) }
}

function faultText(code: ClockFaultCode, limit: Limit, lang: Lang, book: Book): string {
  const words = wordsOf(lang).deadlines
  switch (code) {
    case 'missing_start': {
      const starts = [...new Set(limit.starts.map((start) => book.names.events.get(start.on)?.[lang] ?? start.on))]
      return words.errors.missing_start(starts.join(words.or))
    }
    case 'before_start':
      return words.errors.before_start
    case 'bad_events':
      return words.errors.tooMany
    default:
      return words.errors.other
  }
}

function startField(form: DeadlineForm, limit: Limit): { readonly field?: string } {
  const row = form.rows.find((each) => limit.starts.some((start) => start.on === each.type))
  return row ? { field: `${row.n}.date` } : {}
}
