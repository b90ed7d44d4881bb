import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvOf } from '#base/csv.ts'
import { exampleDocx, examplePdf, exampleRelations, exampleXlsx, paragraph } from '../examples.ts'
import { rowsOfTable } from './read-table.ts'
import { xlsxOf } from './write-xlsx.ts'

/** What is read of a file: its rows as `number: cells`, or the code of the refusal that ended them. */
async function read(bytes: Buffer, name: string): Promise<readonly string[]> {
  const rows: string[] = []
  for await (const row of rowsOfTable(bytes, name))
    rows.push(row.ok ? `${row.value.row}: ${row.value.cells.join('|')}` : row.no.code)
  return rows
}

const inSheet = (rows: string, strings = '', more = {}) => read(exampleXlsx(rows, strings, more), 'a.xlsx')

test('a table saved by a Chinese spreadsheet is read in its encoding, one saved as UTF-8 in that, with its mark or without', async () => {
  // GB 2312: 编 is row 17 cell 64, 号 is row 26 cell 37; in bytes each 0xA0 more.
  const chinese = Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0x31, 0x0a])

  assert.deepEqual(await read(chinese, 'a.csv'), ['1: 编号|1'])
  assert.deepEqual(await read(Buffer.from('编号,1\n'), 'a.csv'), ['1: 编号|1'])
  assert.deepEqual(await read(Buffer.from('\ufeff编号,1\r\n'), 'a.CSV'), ['1: 编号|1'])
})

test('empty rows are left out and the others keep their numbers, so that a report names the row the spreadsheet shows', async () => {
  assert.deepEqual(await read(Buffer.from('a,b\n,\n\n"c\nd",e\nf\n'), 'a.csv'), ['1: a|b', '4: c\nd|e', '5: f'])
  assert.deepEqual(
    await inSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="7"><c r="C7"><v>2</v></c></row>'),
    ['1: 1', '7: ||2'],
  )
})

test('words of a workbook are read where they stand: shared, in the cell, split over runs, without how they are read aloud', async () => {
  const strings = '<si><r><t>公</t></r><r><t>开</t></r><rPh><t>gong</t></rPh></si><si><t>甲&amp;乙</t></si>'
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="inlineStr"><is><t>丙</t></is></c></row>'

  assert.deepEqual(await inSheet(rows, strings), ['1: 公开|甲&乙|丙'])
})

test('a formula is told as one, because what it yielded last is no word anybody wrote', async () => {
  const sheet = exampleXlsx('<row r="1"><c r="B1"><f>1+1</f><v>2</v></c></row>')
  const rows = []
  for await (const row of rowsOfTable(sheet, 'a.xlsx')) rows.push(row.ok ? row.value.formulas : row.no.code)

  assert.deepEqual(rows, [[1]])
})

test('the first sheet that is seen is read, not a hidden one before it', async () => {
  const book =
    '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r9" state="hidden"/><sheet name="b" r:id="r1"/></sheets></workbook>'
  const relations = exampleRelations(
    ['r9', 'worksheet', 'worksheets/sheet9.xml'],
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
  )
  const parts = { 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': relations }

  assert.deepEqual(await inSheet('<row r="1"><c r="A1"><v>5</v></c></row>', '', parts), ['1: 5'])
})

test('what is no table is refused with its reason: programs, documents, macros, locked and broken files, other names', async () => {
  const book = exampleXlsx('<row r="1"><c r="A1"><v>1</v></c></row>')
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const refused: readonly (readonly [string, Buffer, string])[] = [
    ['platform.file-empty', Buffer.alloc(0), 'a.csv'],
    ['platform.table-type', Buffer.from([0x7f, 0x45, 0, 1]), 'a.csv'],
    ['platform.table-type', Buffer.from([0xff, 0xff]), 'a.csv'],
    ['platform.table-type', examplePdf(['x']), 'a.pdf'],
    ['platform.table-type', Buffer.from('a,b\n'), 'a.exe'],
    ['platform.table-type', exampleDocx(paragraph('x')), 'a.docx'],
    ['platform.file-mismatch', book, 'a.csv'],
    ['platform.file-macro', exampleXlsx('', '', { 'xl/vbaProject.bin': 'x' }), 'a.xlsx'],
    ['platform.file-bomb', exampleXlsx('', '', { 'xl/a.xml': Buffer.alloc(130 * 1_048_576) }), 'a.xlsx'],
    ['platform.file-broken', book.subarray(0, book.length - 9), 'a.xlsx'],
    ['platform.file-locked', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]), 'a.xlsx'],
    ['platform.file-old', Buffer.concat([compound, Buffer.alloc(512)]), 'a.xls'],
  ]
  for (const [code, bytes, name] of refused) assert.deepEqual(await read(bytes, name), [code], name)
  assert.deepEqual(await inSheet('<row r="1"><c r="A1"><v>1</row>'.repeat(2)), ['1: 1', '2: 1'], 'a cell left open')
  assert.deepEqual(await inSheet('<row r="1" <c></row>'), ['platform.file-broken'])
  assert.deepEqual(await inSheet('', '', { 'xl/workbook.xml': '<workbook><workbookPr date1904="1"/></workbook>' }), [
    'platform.table-1904',
  ])
  assert.deepEqual(await inSheet('', '', { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' }), [
    'platform.file-broken',
  ])
})

test('a quotation mark without its pair makes the whole no table, because nobody knows where the cell ends', async () => {
  assert.equal((await read(Buffer.from('a,b\n"c,d\n'), 'a.csv')).at(-1), 'platform.table-broken')
})

test('what this house writes it reads again, whatever the words are: formulas, quotation marks, tags', async () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => !/[\r\0]/.test(one))
  const words = fc.oneof(word, fc.constantFrom('=1+1', '-2', '＝A1', '"a"', '<b>&amp;', ' x ', "'it"))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1 }), async (rows) => {
      const told = rows
        .map((cells, i) => `${i + 1}: ${cells.join('|')}`)
        .filter((_, i) => rows[i]?.some((one) => one.trim()))

      assert.deepEqual(await read(Buffer.from(csvOf(rows)), 'a.csv'), told)
    }),
    { seed: 20261126, numRuns: 100 },
  )
  const rows = [
    ['标题', '=1+1'],
    ['<b>&amp;"', '甲\n乙'],
  ]
  assert.deepEqual(
    await read(xlsxOf({ name: '表', widths: [10, 10], rows }), 'a.xlsx'),
    rows.map((cells, i) => `${i + 1}: ${cells.join('|')}`),
  )
})
