import type { CatalogueStandard } from '#law/catalogue/standard.ts'
import { xlsxOf } from '#platform/files/table/write-xlsx.ts'
import { COLUMNS, type ColumnKey } from './columns.ts'
import { elementsCell } from './elements-cell.ts'

/** Columns of the template with their widths in characters; what a row is about stands beside its number. */
const WIDTHS = {
  standard: 14,
  title: 40,
  attribute: 12,
  formedOn: 14,
  expiresOn: 14,
  ground: 20,
  reason: 24,
  elements: 60,
}
const KEYS = Object.keys(WIDTHS) as readonly (keyof typeof WIDTHS)[] // the keys of the record above
const HEADINGS: readonly ColumnKey[] = KEYS
/** Only for whoever fills it in; reading passes over it. */
const ABOUT = '目录事项'

/** The rows of a template for a body: the headings, and a line for each thing it keeps open, with its elements to be filled in. */
export function templateRows(standards: readonly CatalogueStandard[]): readonly (readonly string[])[] {
  const [standard, ...others] = HEADINGS.map((key) => COLUMNS[key])
  const head = [standard ?? '', ABOUT, ...others]
  const lines = standards.map(({ id, sub, elements }) => [
    ...[id, sub['zh-Hans'], '', '', '', '', '', ''],
    elementsCell(elements.map((name) => ({ name, text: '' }))),
  ])
  return [head, ...lines]
}

/** The same as a workbook. */
export function templateBook(standards: readonly CatalogueStandard[]): Buffer {
  const [first = 14, ...others] = KEYS.map((key) => WIDTHS[key])
  return xlsxOf({ name: '公开条目', widths: [first, 30, ...others], rows: templateRows(standards) })
}
