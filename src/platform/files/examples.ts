import { crc32, deflateSync } from 'node:zlib'
import { dict, name, type PdfObjects, type PdfValue, word } from './pdf/values.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { writeZip } from './zip/write-zip.ts'

const ref = (to: number): PdfValue => ({ kind: 'ref', to })
const list = (...items: PdfValue[]): PdfValue => ({ kind: 'list', items })

/** A PDF of one page in Latin letters, a line for each text, as a program would write it. `more` replaces or adds objects. */
export function examplePdf(lines: readonly string[], more: Readonly<Record<number, PdfValue>> = {}): Buffer {
  return writePdf(exampleObjects(lines, more))
}

/** The objects of `examplePdf`: 1 catalog, 2 pages, 3 page, 4 content, 5 font. */
export function exampleObjects(lines: readonly string[], more: Readonly<Record<number, PdfValue>> = {}): PdfObjects {
  const drawn = lines.map((line, i) => `BT /F1 14 Tf 72 ${720 - 30 * i} Td (${line}) Tj ET`).join('\n')
  const bytes = deflateSync(drawn)
  const objects: Record<number, PdfValue> = {
    1: dict({ Type: name('Catalog'), Pages: ref(2) }),
    2: dict({ Type: name('Pages'), Kids: list(ref(3)), Count: word(1) }),
    3: dict({
      ...{ Type: name('Page'), Parent: ref(2), MediaBox: list(word(0), word(0), word(595), word(842)) },
      ...{ Contents: ref(4), Resources: dict({ Font: dict({ F1: ref(5) }) }) },
    }),
    4: { kind: 'stream', dict: dict({ Filter: name('FlateDecode') }), bytes },
    5: dict({ Type: name('Font'), Subtype: name('Type1'), BaseFont: name('Helvetica') }),
    ...more,
  }
  return { root: 1, objects: new Map(Object.entries(objects).map(([number, value]) => [Number(number), value])) }
}

const MAIN = 'application/vnd.openxmlformats-officedocument'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r"'
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A relation: id, last word of its kind, target, and whether that lies outside. */
export type ExampleRelation = readonly [string, string, string, 'External'?]

/** A list of relations: id, last word of the kind, target. */
export function exampleRelations(...relations: readonly ExampleRelation[]): string {
  const tags = relations.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`
}

/** A text document: `body` is what stands in `w:body`; `more` replaces or adds parts. */
export function exampleDocx(body: string, more: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  const type = `${MAIN}.wordprocessingml.document.main+xml`
  return packed({
    '[Content_Types].xml': `<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': exampleRelations(['r1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  })
}

/** A workbook of one sheet: `rows` is what stands in `sheetData`, `strings` what stands in the shared strings. */
export function exampleXlsx(rows: string, strings = '', more: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  const type = `${MAIN}.spreadsheetml.sheet.main+xml`
  return packed({
    '[Content_Types].xml': `<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': exampleRelations(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      '<workbook xmlns="s" xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': exampleRelations(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="s"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="s">${strings}</sst>`,
    ...more,
  })
}

/** A paragraph of runs. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`
}

function packed(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  return writeZip(new Map(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content)])))
}

/** A picture of one grey point, with other pieces before its end. */
export function examplePng(...more: readonly (readonly [string, Buffer])[]): Buffer {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const pieces = [
    ['IHDR', head],
    ...more,
    ['IDAT', deflateSync(Buffer.from([0, 128]))],
    ['IEND', Buffer.alloc(0)],
  ] as const
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...pieces.map(([kind, content]) => piece(kind, content)),
  ])
}

function piece(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
