import { createHash } from 'node:crypto'
import { type Day, dayOfNumber, parseDay } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import type { Element } from '#law/catalogue/content-check.ts'
import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { ATTRIBUTES, type Attribute, GROUNDS, type Ground } from '#law/catalogue/withholding.ts'
import type { TableRow } from '#platform/files/table/read-table.ts'
import type { ToDraft } from '../draft-many.ts'
import { standardOf } from '../the-catalogue.ts'
import { whyNotContent } from '../why-not-content.ts'
import { wordsOf } from '../words/index.ts'
import type { ColumnKey, Headings } from './columns.ts'
import type { RowFault } from './contract.ts'
import { readElementsCell } from './elements-cell.ts'

/** What one row says, as far as it can be read. */
export interface ReadRow {
  readonly line: number
  readonly standard: CatalogueStandard | null
  readonly title: string
  /** Code of the body the row names, and path of the entry it was exported from; empty: says none. */
  readonly body: string
  readonly address: string
  /** Null: something of it is faulty. */
  readonly content: ToDraft | null
  readonly faults: readonly RowFault[]
  /** A line of the template nobody wrote anything into. */
  readonly isBlank: boolean
  /** Headings of elements that were taken from columns of their own. */
  readonly used: readonly string[]
}

const LONGEST = { title: 200, reason: 500, element: 20_000 }

/** Reads one row of a table under its headings; every fault of it is named with its column. */
export function readRow({ row, cells, formulas }: TableRow, { at, others }: Headings, today: Day): ReadRow {
  const faults: RowFault[] = []
  const fault = (column: ColumnKey, code: RowFault['code'], facts: RowFault['facts'] = {}) =>
    faults.push({ column, code, facts })
  const cellOf = (key: ColumnKey) => (cells[at.get(key) ?? -1] ?? '').trim()
  const needed = (key: ColumnKey) => {
    if (cellOf(key) === '') fault(key, 'import.missing')
    return cellOf(key)
  }
  const upTo = (key: ColumnKey, text: string, most: number) => {
    if (text.length > most) fault(key, 'import.too-long', { most })
    return text
  }
  for (const [key, column] of at) if (formulas.includes(column)) fault(key, 'import.formula')

  const id = needed('standard')
  const standard = standardOf(id)
  if (!standard && id !== '') fault('standard', 'catalogue.no-such-standard')
  const title = upTo('title', needed('title'), LONGEST.title)
  const attribute = wordIn(needed('attribute'), ATTRIBUTES, ATTRIBUTE_WORDS)
  if (attribute === null && cellOf('attribute') !== '') fault('attribute', 'import.not-a-word')
  const ground = wordIn(cellOf('ground'), GROUNDS, GROUND_WORDS)
  if (ground === null && cellOf('ground') !== '') fault('ground', 'import.not-a-word')
  const formedOn = dayIn(needed('formedOn'))
  if (formedOn === null && cellOf('formedOn') !== '') fault('formedOn', 'import.not-a-day')
  const expiresOn = dayIn(cellOf('expiresOn'))
  if (expiresOn === null && cellOf('expiresOn') !== '') fault('expiresOn', 'import.not-a-day')
  const reason = upTo('reason', cellOf('reason'), LONGEST.reason) || null

  const own = others.filter(({ name }) => standard?.elements.includes(name))
  const names = standard?.elements ?? []
  const said = readElementsCell(cells[at.get('elements') ?? -1] ?? '', names)
  for (const line of standard ? said.stray : []) fault('elements', 'import.stray-line', { line: line.slice(0, 40) })
  if (own.some((one) => formulas.includes(one.at))) fault('elements', 'import.formula')
  const columns = new Map(own.map((one) => [one.name, cells[one.at] ?? '']))
  const elements: readonly Element[] = names.map((name) => ({
    name,
    text: (columns.get(name)?.trim() || said.texts.get(name) || '').trim(),
  }))
  if (elements.some(({ text }) => text.length > LONGEST.element))
    fault('elements', 'import.too-long', { most: LONGEST.element })

  const isRead = standard && attribute !== null && formedOn !== null && faults.length === 0
  const read = isRead ? { title, attribute, ground, reason, elements, formedOn, expiresOn } : null
  const no = read && standard ? whyNotContent(read, standard, today) : null
  if (no) faults.push(faultOf(no))
  return {
    ...{ line: row, standard, title: title.slice(0, LONGEST.title), body: cellOf('body'), address: cellOf('address') },
    content: read && standard && !no ? { ...read, standardId: standard.id } : null,
    isBlank: [title, cellOf('attribute'), cellOf('formedOn'), ...said.stray, ...elements.map(({ text }) => text)].every(
      (one) => one === '',
    ),
    ...{ faults, used: own.map(({ name }) => name) },
  }
}

/** A refusal of the verb that drafts, as a fault of the column it speaks of. */
export function faultOf({ code, facts = {} }: Refusal): RowFault {
  return { column: COLUMN_OF[code] ?? 'standard', code, facts }
}

/** What makes two rows the same: what they say, in whichever order the columns came. */
export function markOf({
  standardId,
  title,
  attribute,
  ground,
  reason,
  formedOn,
  expiresOn,
  elements,
}: ToDraft): string {
  const said = [standardId, title, attribute, ground, reason, formedOn, expiresOn, elements.map(({ text }) => text)]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}

const COLUMN_OF: Readonly<Record<string, ColumnKey>> = {
  'catalogue.no-title': 'title',
  'catalogue.no-ground': 'ground',
  'catalogue.ground-for-open': 'ground',
  'catalogue.no-reason': 'reason',
  'catalogue.formed-later': 'formedOn',
  'catalogue.expires-before': 'expiresOn',
}

const ATTRIBUTE_WORDS = LANGS.map((lang) => wordsOf(lang).attribute)
const GROUND_WORDS = LANGS.map((lang) => wordsOf(lang).ground)

/** The word of a closed list a cell means: as the export writes it, or as pages say it in one of the languages. */
function wordIn<T extends Attribute | Ground>(
  cell: string,
  list: readonly T[],
  said: readonly Readonly<Record<T, string>>[],
): T | null {
  return list.find((one) => one === cell || said.some((words) => words[one] === cell)) ?? null
}

/** A day as people and spreadsheets write it: 2026-01-05, 2026/1/5, 2026年1月5日, or the number of days since 1899-12-30. */
function dayIn(cell: string): Day | null {
  const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell)
  if (written) return parseDay(`${written[1]}-${written[2]?.padStart(2, '0')}-${written[3]?.padStart(2, '0')}`)
  return /^\d{5}(\.0+)?$/.test(cell) ? dayOfNumber(Number(cell) - EPOCH) : null
}

/** 1970-01-01 as spreadsheets count days. */
const EPOCH = 25_569
