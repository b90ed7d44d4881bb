import type { LaidCell } from '#law/requests/report/lay-out.ts'
import { writeZip } from '#platform/files/zip/write-zip.ts'
import type { Paper, PaperPart } from './paper.ts'

/**
 * A report as a Word document (ECMA-376, transitional): headings, paragraphs and tables with joined cells, nothing else,
 * so that three small parts are a whole file. The same report gives the same bytes.
 */
export function docxOf(paper: Paper): Buffer {
  const part = (name: string, content: string) => [name, Buffer.from(`${XML}${content}`)] as const
  return writeZip(
    new Map([
      part('[Content_Types].xml', TYPES),
      part('_rels/.rels', relations('officeDocument', 'word/document.xml')),
      part('word/_rels/document.xml.rels', relations('styles', 'styles.xml')),
      part('word/styles.xml', STYLES),
      part('word/document.xml', documentXml(paper)),
    ]),
  )
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`
const style = (id: string, name: string, size: number, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:spacing w:after="120"/>${more}</w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="SimSun" w:hAnsi="Arial"/><w:sz w:val="${size}"/></w:rPr></w:style>`
const STYLES = `<w:styles xmlns:w="${W}">${style('Normal', 'Normal', 21)}${style('Title', 'Title', 36, '<w:jc w:val="center"/>')}${style('Heading1', 'heading 1', 28, '<w:outlineLvl w:val="0"/>')}${style('Cell', 'Cell', 16)}</w:styles>`

function relations(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
}

function documentXml({ title, issuer, date, notes, parts, hash }: Paper): string {
  const lead = [issuer, date, ...notes].map((line) => paragraph(line)).join('')
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>'
  return `<w:document xmlns:w="${W}"><w:body>${paragraph(title, 'Title')}${lead}${parts.map(partXml).join('')}${paragraph(`SHA-256 ${hash}`)}${page}</w:body></w:document>`
}

function partXml(one: PaperPart): string {
  const head = paragraph(one.title, 'Heading1')
  if (one.kind === 'text') return head + one.paragraphs.map((line) => paragraph(line)).join('')
  return head + tableXml(one) + paragraph('')
}

/** Between the margins of A4, in twentieths of a point. */
const TEXT_WIDTH = 9638

/** Joined cells: a cell over several columns is one, over several rows one a row, of which all but the first are empty. */
function tableXml({ rows, widths, heads }: Extract<PaperPart, { kind: 'table' }>): string {
  const wide = widths.length
  const under = new Map<number, { readonly box: LaidCell; left: number }>()
  const lines = rows.map((row, at) => {
    const boxes = row.values()
    let line = ''
    for (let column = 0; column < wide; ) {
      const above = under.get(column)
      const box = above && above.left > 0 ? above.box : boxes.next().value
      if (!box) break
      const isNew = box !== above?.box || above.left === 0
      if (isNew) under.set(column, { box, left: box.down - 1 })
      else if (above) above.left -= 1
      line += cellXml(box, isNew)
      column += box.across
    }
    return `<w:tr><w:trPr><w:cantSplit/>${at < heads ? '<w:tblHeader/>' : ''}</w:trPr>${line}</w:tr>`
  })
  const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:color="808080"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round((TEXT_WIDTH * width) / whole)}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`
}

function cellXml({ text, across, down }: LaidCell, isNew: boolean): string {
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : ''
  const merge = down > 1 ? `<w:vMerge${isNew ? ' w:val="restart"' : ''}/>` : ''
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(isNew ? text : '', 'Cell')}</w:tc>`
}

function paragraph(said: string, styleId = 'Normal'): string {
  const escaped = said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`
}
