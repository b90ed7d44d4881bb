import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { day } from '#base/days.ts'
import { type Letter, printLetter } from './letter.ts'

const ON = day('2026-11-23')

const LETTER: Letter = {
  lang: 'zh-Hans',
  title: '一次性告知补正通知书',
  number: '安市监许补〔2026〕0142号',
  issuer: '安澜县市场监督管理局',
  on: '2026年11月23日',
  reading: null,
  to: '沈怀远：',
  opening: ['您申请的食品经营许可，材料尚不齐全。'],
  phrase: null,
  rows: [['案号', '2K6-0011-7']],
  parts: [{ title: '需要补正的材料', numbered: true, lines: ['场所平面布局图', '食品安全管理制度'] }],
  sign: [],
  seal: null,
  demo: '演示数据：人物与案件均为虚构',
}

test('a notice is a PDF whose Chinese text can be selected and read aloud', async () => {
  const text = await textOf(await printLetter(LETTER, ON))

  for (const expected of [LETTER.title, LETTER.number, LETTER.issuer, '场所平面布局图', '2026年11月23日', '均为虚构'])
    assert.ok(text.includes(expected), `${expected} in ${text}`)
})

test('Traditional Chinese and English are printed without a missing character', async () => {
  const hant: Letter = {
    ...LETTER,
    lang: 'zh-Hant',
    title: '補正告知書',
    opening: ['您申請的食品經營許可，材料尚未齊備。'],
  }
  const english: Letter = {
    ...LETTER,
    lang: 'en',
    title: 'Notice of correction',
    opening: ['Your application is incomplete.'],
  }

  const texts = [await textOf(await printLetter(hant, ON)), await textOf(await printLetter(english, ON))]

  assert.ok(texts[0]?.includes('您申請的食品經營許可，材料尚未齊備。'))
  assert.ok(texts[1]?.includes('Yourapplicationisincomplete.'))
})

test('markup that a visitor typed is printed as it was typed', async () => {
  const typed = '#panic("x") $a^2$ *b* _c_ \\ @d <e> [f] `g` // h "quoted"'

  const text = await textOf(await printLetter({ ...LETTER, opening: [typed], to: typed, rows: [[typed, typed]] }, ON))

  assert.equal(text.split(typed.replaceAll(' ', '')).length - 1, 4)
})

test('a word of ten thousand letters breaks inside the margins', async () => {
  const pdf = await printLetter({ ...LETTER, opening: ['w'.repeat(10_000)] }, ON)

  const document = await getDocumentProxy(new Uint8Array(pdf))
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const rightmost = Math.max(...items.map((item) => ('str' in item ? Number(item.transform[4]) + item.width : 0)))
  assert.ok(document.numPages > 1)
  assert.ok(rightmost <= 595.3 - 2.4 * 28.35 + 1, `text reaches ${rightmost} pt`)
})

test('a rare character of a name is printed; what no font has is named by its number, and the document still made', async () => {
  const text = await textOf(await printLetter({ ...LETTER, to: '龑䶮𬱖㛃：', opening: ['𠮷田、한👍\u0007。'] }, ON))

  assert.ok(text.includes('龑䶮𬱖㛃：'), text)
  assert.ok(text.includes('〓（U+20BB7）田、〓（U+D55C）〓（U+1F44D）。'), text)
})

test('a version to be read says so above the text, and the place of the seal and of each signature is kept', async () => {
  const reading = '本件为阅读版本'
  const text = await textOf(await printLetter({ ...LETTER, reading, seal: '（印章）', sign: ['送达人：'] }, ON))

  const places = ['安澜县市场监督管理局', reading, '沈怀远：', '送达人：', '（印章）'].map((each) => text.indexOf(each))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
    text,
  )
  assert.ok(!places.includes(-1), text)
})

test('the file is PDF/A, carries its fonts and is the same every time', async () => {
  const once = Buffer.from(await printLetter(LETTER, ON))
  const again = Buffer.from(await printLetter(LETTER, ON))

  assert.ok(once.equals(again))
  assert.match(once.toString('latin1'), /pdfaid:part>2</)
  assert.match(once.toString('latin1'), /\/FontFile[23]/)
})

test('250 documents outlive the change of workers', async () => {
  const made = await Promise.all(Array.from({ length: 250 }, () => printLetter(LETTER, ON)))

  assert.equal(made.length, 250)
})

/** The text of a PDF without spaces: between figures and Chinese they are only the typesetter's. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/[\s\u200b]/g, '')
}
