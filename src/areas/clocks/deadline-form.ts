import type { Book } from '#law/book/book.ts'
import type { Limit } from '#law/book/shape.ts'

/** What came in the address of the page, as text. */
export type DeadlineQuery = Readonly<Record<string, string>>

/** One event of the form. `n` is its place and begins the names of its fields: `2.type`, `2.date`, `2.working_days`. */
export interface DeadlineRow {
  readonly n: number
  readonly type: string
  readonly date: string
  readonly fields: Readonly<Record<string, string>>
}

/** The form as it was filled in. `rule` is null before one was chosen or when there is none of that name. */
export interface DeadlineForm {
  readonly limit: Limit | null
  /** A rule was named that does not exist. */
  readonly unknownRule: boolean
  readonly on: string
  readonly rows: readonly DeadlineRow[]
}

/** More events than any case has; what lies beyond is not read. */
export const MOST_ROWS = 40

/**
 * Reads the form from the address. Rows of another rule (the rule was changed after they were drawn) and rows of events
 * the rule does not know are dropped; `add` draws one more.
 */
export function readDeadlineForm(query: DeadlineQuery, book: Book): DeadlineForm {
  const asked = query['rule'] ?? ''
  const limit = book.limits.get(asked) ?? null
  if (!limit) return { limit: null, unknownRule: asked !== '', on: query['on'] ?? '', rows: [] }
  const drawnFor = query['shown'] ?? asked
  const sent = drawnFor === asked ? sentRows(query, limit) : []
  const rows = sent.length > 0 ? sent : usualEvents(limit).map((type) => emptyRow(type))
  const added = query['add']
  if (added && limit.events.has(added) && rows.length < MOST_ROWS) rows.push(emptyRow(added))
  return { limit, unknownRule: false, on: query['on'] ?? '', rows: rows.map((row, i) => ({ ...row, n: i + 1 })) }
}

/** The address of a filled-in form: only what says something, so that it can be shared. */
export function deadlineAddress(form: DeadlineForm, path: string): string {
  const said = new URLSearchParams()
  if (form.limit) said.set('rule', form.limit.id)
  if (form.on !== '') said.set('on', form.on)
  for (const [i, row] of form.rows.filter((each) => each.date !== '').entries()) {
    said.set(`${i + 1}.type`, row.type)
    said.set(`${i + 1}.date`, row.date)
    for (const [field, value] of Object.entries(row.fields)) if (value !== '') said.set(`${i + 1}.${field}`, value)
  }
  return `${path}?${said}`
}

function sentRows(query: DeadlineQuery, limit: Limit): DeadlineRow[] {
  const rows: DeadlineRow[] = []
  for (let n = 1; n <= MOST_ROWS; n += 1) {
    const type = query[`${n}.type`]
    const shape = type === undefined ? undefined : limit.events.get(type)
    if (type === undefined || !shape) continue
    const fields = Object.fromEntries([...shape.keys()].map((field) => [field, (query[`${n}.${field}`] ?? '').trim()]))
    rows.push({ n, type, date: (query[`${n}.date`] ?? '').trim(), fields })
  }
  return rows
}

/** What is drawn before anybody said more: how the limit starts, and its extension where it has one. */
function usualEvents(limit: Limit): readonly string[] {
  const start = limit.starts.find((each) => each.silence === null) ?? limit.starts[0]
  const extension = limit.extension && limit.events.has('extension_approved') ? ['extension_approved'] : []
  return [...(start ? [start.on] : []), ...extension]
}

function emptyRow(type: string): DeadlineRow {
  return { n: 0, type, date: '', fields: {} }
}
