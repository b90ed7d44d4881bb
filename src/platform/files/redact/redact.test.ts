import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { renderPdf } from '../../documents/render.ts'
import { cleanFile } from '../clean.ts'
import { exampleDocx, examplePdf, exampleRelations, exampleXlsx, paragraph } from '../examples.ts'
import { readZip } from '../zip/read-zip.ts'
import type { Marks } from './marks.ts'
import { findWords, redactFile } from './redact.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PDF = 'application/pdf'
const folder = mkdtempSync(join(tmpdir(), 'gongkai-redact-'))
after(() => rmSync(folder, { recursive: true }))
writeFileSync(
  join(folder, 'page.typ'),
  '#set text(font: "Noto Sans SC")\n#for line in json(bytes(sys.inputs.data)) [#line\\ ]',
)

/** A PDF as an office program writes it, fonts inside, cleaned as it would be when attached. */
async function chinesePdf(lines: readonly string[]): Promise<Buffer> {
  const bytes = await renderPdf(pathToFileURL(join(folder, 'page.typ')), lines, day('2026-11-26'))
  return accepted(await cleanFile(Buffer.from(bytes), PDF)).bytes
}

/** Marks for every place where the words stand. */
async function everywhere(bytes: Buffer, type: string, ...words: readonly string[]): Promise<Marks> {
  const finds = accepted(await findWords(bytes, type, words))
  return {
    words: words.map((one) => ({ words: one, from: finds.filter((f) => f.words === one).map(({ from }) => from) })),
    regions: [],
  }
}

async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s/g, '')
}

async function contentOf(docx: Buffer): Promise<string> {
  return [...accepted(readZip(docx))].map(([name, content]) => `${name}\n${content.toString('utf8')}`).join('\n')
}

test('a name taken out of a PDF is in none of its words, while the others can still be searched', async () => {
  const pdf = await chinesePdf(['补贴发放名单', '张三丰，电话13812345678，三百元', '李四，二百元'])

  const copy = accepted(await redactFile(pdf, PDF, await everywhere(pdf, PDF, '张三丰', '13812345678')))

  const text = await textOf(copy)
  assert.doesNotMatch(text, /张三丰|13812345678|张|丰/)
  assert.match(text, /补贴发放名单/)
  assert.match(text, /李四，二百元/)
  assert.doesNotMatch(copy.toString('latin1'), /\/(Info|Metadata|Author|Producer)\b/, 'nothing is said of who made it')
})

test('only the chosen places go: the same words elsewhere stay where somebody left them', async () => {
  const pdf = await chinesePdf(['王小明是申请人', '局长王小明签发'])
  const finds = accepted(await findWords(pdf, PDF, ['王小明']))
  assert.deepEqual(
    finds.map(({ page }) => page),
    [1, 1],
  )

  const copy = accepted(
    await redactFile(pdf, PDF, { words: [{ words: '王小明', from: [finds[0]?.from ?? 0] }], regions: [] }),
  )

  const text = await textOf(copy)
  assert.equal(text.split('王小明').length - 1, 1)
  assert.match(text, /局长王小明签发/)
})

test('words are found across the end of a line and a page', async () => {
  const pdf = await chinesePdf(['住址：安澜县城关镇', '人民路八号'])
  const copy = accepted(await redactFile(pdf, PDF, await everywhere(pdf, PDF, '城关镇人民路')))

  assert.doesNotMatch(await textOf(copy), /城关镇|人民路/)
})

test('a part of a page is painted over and its words go with it', async () => {
  const pdf = await chinesePdf(['保密的一行', ...Array.from({ length: 30 }, () => '公开的一行')])
  const copy = accepted(
    await redactFile(pdf, PDF, { words: [], regions: [{ page: 1, left: 0, top: 0, width: 100, height: 12 }] }),
  )

  const text = await textOf(copy)
  assert.doesNotMatch(text, /保密/)
  assert.match(text, /公开的一行/)
})

test('words under a black bar that an office drew over them do not come back in the copy', async () => {
  const covered = examplePdf(['Zhang San lives here', 'Open line) Tj ET 0 g 60 700 400 50 re f BT (x'])
  const text = await textOf(covered)
  assert.match(text, /ZhangSan/, 'the bar covers it, the file still says it')

  const copy = accepted(await redactFile(covered, PDF, await everywhere(covered, PDF, 'Open line')))

  assert.doesNotMatch(await textOf(copy), /Zhang/)
})

test('a name split over runs, in headers, notes, links and descriptions of a text document is gone from all of them', async () => {
  const docx = exampleDocx(
    `${paragraph('申请人', '张', '三', '丰住在城里')}<w:p><w:hyperlink r:id="r8" w:tooltip="写信给张三丰"/></w:p>`,
    {
      'word/_rels/document.xml.rels': exampleRelations(
        ['r7', 'header', 'header1.xml'],
        ['r8', 'hyperlink', 'mailto:张三丰@example.org', 'External'],
        ['r9', 'footnotes', 'footnotes.xml'],
      ),
      'word/header1.xml': `<w:hdr xmlns:w="w">${paragraph('抄送：', '张三', '丰')}</w:hdr>`,
      'word/footnotes.xml': `<w:footnotes xmlns:w="w">${paragraph('见&#x5F20;三丰案')}</w:footnotes>`,
    },
  )
  const clean = accepted(await cleanFile(docx, DOCX)).bytes

  const copy = accepted(await redactFile(clean, DOCX, await everywhere(clean, DOCX, '张三丰')))

  const content = await contentOf(copy)
  assert.doesNotMatch(content.replace(/<[^>]*>/g, ''), /张三丰/)
  assert.doesNotMatch(content, /三丰|&#x5F20/)
  assert.match(content, /住在城里/)
})

test('cells of a workbook: shared words, numbers, formulas and what they reckoned', async () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>13812345678</v></c><c r="C1" t="str"><f>"李四"&amp;"海"</f><v>李四海</v></c><c r="D1"><v>300</v></c></row>'
  const xlsx = exampleXlsx(rows, '<si><r><t>李四</t></r><r><t>海</t></r></si>')
  const clean = accepted(await cleanFile(xlsx, XLSX)).bytes

  const copy = accepted(await redactFile(clean, XLSX, await everywhere(clean, XLSX, '李四海', '13812345678')))

  const content = await contentOf(copy)
  assert.doesNotMatch(content, /李四海|13812345678/)
  assert.match(content, /<v>300<\/v>/)
  assert.match(content, /<c r="A1" t="s"><v>0<\/v>/, 'the number of a shared word is no value')
  assert.match(content, /r="B1" t="str"/, 'a cell of blocks holds words')
})

test('words of one character, marks of another file and pictures are refused with a reason', async () => {
  const docx = accepted(await cleanFile(exampleDocx(paragraph('张三丰')), DOCX)).bytes
  const codeOf = async (type: string, bytes: Buffer, marks: Marks) => {
    const outcome = await redactFile(bytes, type, marks)
    return outcome.ok ? 'done' : outcome.no.code
  }
  const one = (words: string, from: number): Marks => ({ words: [{ words, from: [from] }], regions: [] })
  assert.equal(await codeOf(DOCX, docx, one('张', 1)), 'platform.redact-short')
  assert.equal(await codeOf(DOCX, docx, one('张三丰', 999)), 'platform.redact-elsewhere')
  assert.equal(await codeOf(DOCX, docx, { words: [], regions: [] }), 'platform.redact-nothing')
  assert.equal(await codeOf('image/png', docx, one('张三丰', 1)), 'platform.redact-picture')
})

const HAN = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCodePoint(c)),
  minLength: 2,
  maxLength: 6,
})
const LATIN = fc.string({ unit: fc.constantFrom(...'abcdefghijkmnopqrstuvwxyz'), minLength: 3, maxLength: 9 })

test('for any words and any way they are split over runs, nothing that was taken out of a document is left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(HAN, LATIN), { minLength: 1, maxLength: 8 }),
      HAN,
      fc.nat(5),
      async (words, secret, cut) => {
        const at = cut % secret.length
        const runs = words.flatMap((word) => [word, secret.slice(0, at), secret.slice(at)])
        const clean = accepted(await cleanFile(exampleDocx(paragraph(...runs)), DOCX)).bytes
        const copy = accepted(await redactFile(clean, DOCX, await everywhere(clean, DOCX, secret)))

        assert.ok(!(await contentOf(copy)).replace(/<[^>]*>/g, '').includes(secret))
      },
    ),
    { numRuns: 60 },
  )
})

test('for any words on a page, nothing that was taken out of a PDF is left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(LATIN, { minLength: 2, maxLength: 12 }), LATIN, async (words, secret) => {
      const pdf = examplePdf([...words, `x ${secret} y`, secret])
      const copy = accepted(await redactFile(pdf, PDF, await everywhere(pdf, PDF, secret)))

      const text = await textOf(copy)
      const alone = words.join('').split(secret).length - 1
      assert.ok(text.split(secret).length - 1 <= alone, `${secret} in ${text}`)
    }),
    { numRuns: 8 },
  )
})
