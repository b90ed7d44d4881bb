import { wordsOf } from './words/index.ts'

/** A column entries are read from: its heading in the template, and in the export of the catalogue. */
export const COLUMNS = {
  standard: '目录事项编号',
  title: '标题',
  attribute: '公开属性',
  formedOn: '信息形成日期',
  expiresOn: '有效期至',
  ground: '不予公开理由类别',
  reason: '说明',
  elements: '内容要素',
  body: '单位代码',
  address: '网址',
} as const
export type ColumnKey = keyof typeof COLUMNS

/** Without these a table cannot be read. */
export const NEEDED = ['standard', 'title', 'attribute', 'formedOn'] as const satisfies readonly ColumnKey[]

/** Columns of the export and of the template that say nothing a draft holds. */
const KNOWN_BESIDE = ['serial', 'bodyName', 'domain', 'item', 'sub', 'basis', 'state', 'version']
const KNOWN_DAYS = ['publishedOn', 'endedOn', 'endedBecause', '目录事项']
const BESIDE: ReadonlySet<string> = new Set([...KNOWN_BESIDE, ...KNOWN_DAYS])

/** Where the columns of one table stand. */
export interface Headings {
  readonly at: ReadonlyMap<ColumnKey, number>
  /** Other headings with their columns: an element of a standard may have a column of its own. */
  readonly others: readonly { readonly name: string; readonly at: number }[]
}

/** What the first row says; headings in any order, of the template or the export. */
export function headingsOf(cells: readonly string[]): Headings {
  const at = new Map<ColumnKey, number>()
  const others: { name: string; at: number }[] = []
  cells.forEach((cell, i) => {
    const name = cell.trim()
    const key = KEYS.find((one) => one === name || COLUMNS[one] === name || TRADITIONAL[one] === name)
    if (key !== undefined && !at.has(key)) at.set(key, i)
    else if (name !== '' && !BESIDE.has(name)) others.push({ name, at: i })
  })
  return { at, others }
}

const TRADITIONAL = wordsOf('zh-Hant').column
const KEYS = Object.keys(COLUMNS) as readonly ColumnKey[] // the keys of the record above
