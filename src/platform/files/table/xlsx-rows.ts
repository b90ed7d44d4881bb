import { done, type Outcome, refuse } from '#base/outcome.ts'
import { relationsOf } from '../office/relations.ts'
import { attributesOf, localName, type Token, tokensOf } from '../office/xml.ts'
import type { Parts } from '../zip/read-zip.ts'
import type { TableRow } from './read-table.ts'
import { elementsOf } from './xml-elements.ts'

const BOOK = 'xl/workbook.xml'
/** More columns than any list of ours has; what stands beyond is not read. */
const MOST_COLUMNS = 200

/**
 * The rows of the first visible sheet of a workbook, row by row out of its XML, which is never held as a tree. Numbers stand
 * as the file writes them; a day is the number of days since 1899-12-30.
 */
export function* xlsxRows(parts: Parts): Generator<Outcome<TableRow>> {
  const opened = openBook(parts)
  if (!opened.ok) return yield opened
  const { sheet, strings } = opened.value
  let last = 0
  for (const tokens of elementsOf(sheet, 'row')) {
    if (!tokens) return yield broken()
    for (const row of rowsIn(tokens, strings, last)) {
      last = row.row
      if (row.cells.some((cell) => cell.trim() !== '') || row.formulas.length > 0) yield done(row)
    }
  }
}

interface Book {
  readonly sheet: Buffer
  readonly strings: readonly string[]
}

function openBook(parts: Parts): Outcome<Book> {
  const tokens = tokensOf(parts.get(BOOK)?.toString('utf8') ?? '')
  const relations = relationsOf(parts, BOOK)
  if (!relations.ok) return relations
  if (!tokens) return broken()
  const tags = tokens.flatMap((token) =>
    token.kind === 'tag' ? [{ name: token.name, said: attributesOf(token.raw) }] : [],
  )
  const since1904 = tags.find(({ name }) => name === 'workbookPr')?.said.get('date1904')
  if (since1904 === '1' || since1904 === 'true') return refuse({ code: 'platform.table-1904', kind: 'invalid' })
  const first = tags.find(({ name, said }) => name === 'sheet' && (said.get('state') ?? 'visible') === 'visible')
  const id = [...(first?.said ?? [])].find(([name]) => name !== 'id' && localName(name) === 'id')?.[1]
  const partOf = (is: (one: { readonly id: string; readonly kind: string }) => boolean) =>
    parts.get(relations.value.find(is)?.target ?? '')
  const sheet = partOf((one) => one.id === id && one.kind === 'worksheet')
  const strings = stringsOf(partOf(({ kind }) => kind === 'sharedStrings'))
  return sheet && strings ? done({ sheet, strings }) : broken()
}

/** The words that cells share, by number; null: not to be read. How a word is read aloud is left out. */
function stringsOf(part: Buffer | undefined): readonly string[] | null {
  const strings: string[] = []
  for (const tokens of part ? elementsOf(part, 'si') : []) {
    if (!tokens) return null
    let text = ''
    let inside = ''
    let isAloud = false
    for (const token of tokens) {
      if (token.kind === 'text') text += inside === 't' && !isAloud ? token.text : ''
      else {
        if (token.name === 'rPh') isAloud = token.way === 'opens'
        inside = token.way === 'opens' ? token.name : ''
        if (token.name === 'si' && token.way !== 'opens') {
          strings.push(text)
          text = ''
        }
      }
    }
  }
  return strings
}

/** The rows in a run of tokens, cells in their columns. `last`: number of the row before. */
function* rowsIn(tokens: readonly Token[], strings: readonly string[], last: number): Generator<TableRow> {
  let row = last
  let cells: string[] = []
  let formulas: number[] = []
  let at = -1
  let kind = ''
  let inside = ''
  for (const token of tokens) {
    if (token.kind === 'text') {
      if ((inside === 'v' || inside === 't') && at >= 0 && at < MOST_COLUMNS)
        cells[at] = (cells[at] ?? '') + (kind === 's' ? (strings[Number(token.text)] ?? '') : token.text)
      continue
    }
    const { name, way, raw } = token
    inside = way === 'opens' ? name : ''
    if (way === 'closes') {
      if (name === 'row') yield { row, cells: Array.from(cells, (cell) => cell ?? ''), formulas }
    } else if (name === 'row') {
      row = Math.max(row + 1, Number(attributesOf(raw).get('r') ?? 0) || 0)
      cells = []
      formulas = []
      at = -1
    } else if (name === 'c') {
      const said = attributesOf(raw)
      at = columnOf(said.get('r') ?? '') ?? at + 1
      kind = said.get('t') ?? 'n'
    } else if (name === 'f') formulas.push(at)
  }
}

/** Column from 0 by the letters of an address: `B7` is 1; null where none are said. */
function columnOf(address: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function broken(): Outcome<never> {
  return refuse({ code: 'platform.file-broken', kind: 'invalid' })
}
