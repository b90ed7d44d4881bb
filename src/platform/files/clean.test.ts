import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { cleanFile } from './clean.ts'
import {
  type ExampleRelation,
  exampleDocx,
  exampleObjects,
  examplePdf,
  exampleRelations,
  exampleXlsx,
  paragraph,
} from './examples.ts'
import { judgeFile } from './judge.ts'
import { whyNotName } from './label.ts'
import { dict, name, type PdfValue, word } from './pdf/values.ts'
import { readZip } from './zip/read-zip.ts'
import { writeZip } from './zip/write-zip.ts'

/** What is said of a file that is handed in for publication: `done`, or the code it is refused with. */
async function said(bytes: Buffer, as = 'file'): Promise<string> {
  const type = await judgeFile(bytes, as)
  if (typeof type !== 'string') return type.code
  const clean = await cleanFile(bytes, type)
  return clean.ok ? 'done' : clean.no.code
}

async function clean(bytes: Buffer) {
  const type = await judgeFile(bytes, 'file')
  assert.ok(typeof type === 'string', JSON.stringify(type))
  return accepted(await cleanFile(bytes, type))
}

const text = (of: string): PdfValue => ({ kind: 'text', bytes: Buffer.from(of) })
const ref = (to: number): PdfValue => ({ kind: 'ref', to })
const list = (...items: PdfValue[]): PdfValue => ({ kind: 'list', items })
const page = (more: Readonly<Record<string, PdfValue>>) => {
  const at = exampleObjects(['x']).objects.get(3)
  assert.ok(at?.kind === 'dict')
  return dict({ ...Object.fromEntries(at.at), ...more })
}
const catalog = (more: Readonly<Record<string, PdfValue>>) => dict({ Type: name('Catalog'), Pages: ref(2), ...more })

test('a plain PDF, text document and workbook are taken, and all their words are found', async () => {
  assert.match((await clean(examplePdf(['Salary list', 'Zhang San']))).text, /Salary list[\s\S]*Zhang San/)
  assert.match((await clean(exampleDocx(paragraph('张', '三')))).text, /张三/, 'a word split over two runs')
  assert.match((await clean(exampleXlsx('', '<si><t>李四</t></si>'))).text, /李四/)
})

test('what a PDF tells of its makers is gone after cleaning: properties, notes, authors, values of fields', async () => {
  const more = {
    1: catalog({ Metadata: ref(7) }),
    3: page({ Annots: list(ref(8), ref(9)), PieceInfo: dict({ Word: text('SecretPiece') }) }),
    7: { kind: 'stream', dict: dict({ Type: name('Metadata') }), bytes: Buffer.from('<x>SecretXmp</x>') } as const,
    8: dict({
      Type: name('Annot'),
      Subtype: name('Text'),
      Rect: box(),
      Contents: text('SecretNote'),
      T: text('SecretAuthor'),
    }),
    9: dict({ Type: name('Annot'), Subtype: name('Square'), Rect: box(), T: text('SecretPainter') }),
    10: dict({ Note: text('SecretOrphan') }),
  }
  const { bytes, stripped } = await clean(examplePdf(['Body'], more))

  assert.doesNotMatch(bytes.toString('latin1'), /Secret|536563726574/)
  assert.deepEqual(new Set(stripped.map(({ kind }) => kind)), new Set(['properties', 'notes', 'comments']))
})

test('an earlier revision is not carried along: the file is written anew as one', async () => {
  const first = examplePdf(['SecretFirst'])
  const at = first.length
  const content = 'BT /F1 14 Tf 72 720 Td (Second) Tj ET'
  const added = `4 0 obj\n<</Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`
  const table = `xref\n4 1\n${String(at).padStart(10, '0')} 00000 n \n`
  const before = /startxref\n(\d+)/.exec(first.toString('latin1'))?.[1]
  const end = `trailer\n<</Size 6/Root 1 0 R/Prev ${before}>>\nstartxref\n${at + added.length}\n%%EOF\n`
  const twice = Buffer.concat([first, Buffer.from(added + table + end)])

  const cleaned = await clean(twice)

  assert.match(cleaned.text, /Second/)
  assert.doesNotMatch(cleaned.text, /SecretFirst/)
  assert.equal(cleaned.bytes.toString('latin1').split('%%EOF').length, 2)
  assert.deepEqual(
    cleaned.stripped.find(({ kind }) => kind === 'history'),
    { kind: 'history', n: 1 },
  )
})

test('scripts, programs, embedded files, hidden layers and redactions never carried out are refused', async () => {
  const script = dict({ S: name('JavaScript'), JS: text('app.alert(1)') })
  const refused: readonly (readonly [string, Buffer])[] = [
    ['platform.file-active', examplePdf(['x'], { 1: catalog({ OpenAction: script }) })],
    [
      'platform.file-active',
      examplePdf(['x'], { 3: page({ AA: dict({ O: dict({ S: name('Launch'), F: text('cmd') }) }) }) }),
    ],
    ['platform.file-embedded', examplePdf(['x'], { 1: catalog({ Names: dict({ EmbeddedFiles: dict({}) }) }) })],
    [
      'platform.file-layers',
      examplePdf(['x'], {
        1: catalog({ OCProperties: dict({ D: dict({ OFF: list(ref(6)) }) }) }),
        6: dict({ Type: name('OCG') }),
      }),
    ],
    [
      'platform.file-marked',
      examplePdf(['x'], {
        3: page({ Annots: list(ref(6)) }),
        6: dict({ Type: name('Annot'), Subtype: name('Redact'), Rect: box() }),
      }),
    ],
  ]
  for (const [code, bytes] of refused) assert.equal(await said(bytes), code)
})

test('a script written with escaped letters is found as well: names are read, not searched for', async () => {
  const plain = examplePdf(['x'], { 1: catalog({ OpenAction: dict({ S: name('JavaScript'), JS: text('x') }) }) })
  const hidden = Buffer.from(plain.toString('latin1').replace('/S /JavaScript', '/S /J#61v#61Scri#70t'), 'latin1')
  assert.ok(!hidden.includes('JavaScript'))

  assert.equal(await said(moved(hidden)), 'platform.file-active')
})

test('what a PDF says beside its pages is looked through as well, and a link to anything but web and mail is refused', async () => {
  const structure = { 1: catalog({ StructTreeRoot: ref(6) }), 6: dict({ Alt: text('Portrait of Zhang San') }) }
  assert.match((await clean(examplePdf(['x'], structure))).text, /Portrait of Zhang San/)

  const link = (address: string) => dict({ S: name('URI'), URI: text(address) })
  const withLink = (address: string) => {
    const note = dict({ Type: name('Annot'), Subtype: name('Link'), Rect: box(), A: link(address) })
    return examplePdf(['x'], { 3: page({ Annots: list(ref(6)) }), 6: note })
  }
  assert.equal(await said(withLink('https://example.org/')), 'done')
  assert.equal(await said(withLink('javascript:alert(1)')), 'platform.file-outside')
  assert.equal(await said(withLink('file:///c:/a.exe')), 'platform.file-outside')
})

test('locked and broken PDFs are refused', async () => {
  const good = examplePdf(['x'])
  const locked = good
    .toString('latin1')
    .replace('trailer\n<<', 'trailer\n<</Encrypt <</Filter /Standard/V 1/R 2/O <00>/U <00>/P -4>>')
  assert.equal(await said(Buffer.from(locked, 'latin1')), 'platform.file-locked')
  assert.equal(await said(Buffer.concat([good.subarray(0, 40), Buffer.from('\n%%EOF\n')])), 'platform.file-broken')
})

test('what a text document tells of its makers is gone: properties, comments, marks of saving', async () => {
  const bytes = exampleDocx(
    `<w:commentRangeStart w:id="0"/><w:p w:rsidR="00AB12CD"><w:r><w:t>正文</w:t></w:r></w:p><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    {
      '_rels/.rels': exampleRelations(
        ['r1', 'officeDocument', 'word/document.xml'],
        ['r2', 'core-properties', 'docProps/core.xml'],
      ),
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c"><cp:lastModifiedBy>SecretMaker</cp:lastModifiedBy></cp:coreProperties>',
      'word/_rels/document.xml.rels': exampleRelations(['r9', 'comments', 'comments.xml']),
      'word/comments.xml':
        '<w:comments xmlns:w="w"><w:comment w:author="SecretAuthor"><w:p><w:r><w:t>SecretComment</w:t></w:r></w:p></w:comment></w:comments>',
      'word/forgotten.xml': '<x>SecretForgotten</x>',
    },
  )
  const cleaned = await clean(bytes)
  const parts = accepted(readZip(cleaned.bytes))

  assert.doesNotMatch(Buffer.concat([...parts.values()]).toString(), /Secret|rsid|comment/)
  assert.ok(![...parts.keys()].some((one) => /docProps|comments|forgotten/.test(one)))
  assert.deepEqual(
    new Set(cleaned.stripped.map(({ kind }) => kind)),
    new Set(['properties', 'comments', 'history', 'unused_parts']),
  )
})

test('tracked changes under any prefix, macros, embedded files and things fetched from outside are refused', async () => {
  const withRelation = (...relation: ExampleRelation) =>
    exampleDocx(paragraph('x'), {
      'word/_rels/document.xml.rels': exampleRelations(relation),
      'word/embeddings/a.bin': 'x',
    })
  const refused: readonly (readonly [string, Buffer])[] = [
    ['platform.file-tracked', exampleDocx('<w:p><w:ins w:author="A"><w:r><w:t>x</w:t></w:r></w:ins></w:p>')],
    ['platform.file-tracked', exampleDocx('<x:p xmlns:x="w"><x:del><x:r><x:delText>x</x:delText></x:r></x:del></x:p>')],
    ['platform.file-macro', exampleDocx(paragraph('x'), { 'word/vbaProject.bin': 'x' })],
    [
      'platform.file-macro',
      exampleDocx(paragraph('x'), {
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
    ],
    ['platform.file-embedded', withRelation('r9', 'oleObject', 'embeddings/a.bin')],
    ['platform.file-outside', withRelation('r9', 'attachedTemplate', 'http://example.org/a.dotm', 'External')],
    ['platform.file-outside', withRelation('r9', 'hyperlink', 'file://server/share', 'External')],
    [
      'platform.file-outside',
      exampleDocx('<w:p><w:r><w:instrText>INCLUDEPICTURE "http://example.org/a.png"</w:instrText></w:r></w:p>'),
    ],
    ['platform.file-outside', exampleXlsx('<row r="1"><c r="A1"><f>WEBSERVICE("http://example.org")</f></c></row>')],
    [
      'platform.file-broken',
      exampleDocx(paragraph('x'), { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }),
    ],
  ]
  for (const [code, bytes] of refused) assert.equal(await said(bytes), code)
})

test('hidden sheets, rows and text are named, because somebody must decide about them', async () => {
  const sheet = '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1" state="veryHidden"/></sheets></workbook>'
  const workbook = await clean(exampleXlsx('<row r="1" hidden="1"/>', '', { 'xl/workbook.xml': sheet }))
  const letter = await clean(exampleDocx('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>'))

  assert.deepEqual(new Set(workbook.hidden.map(({ kind }) => kind)), new Set(['hidden_sheet', 'hidden_rows']))
  assert.deepEqual(letter.hidden, [{ kind: 'hidden_text', n: 1 }])
})

test('containers made to break the reader are refused: bombs, lying sizes, parts over each other, riders before and behind', async () => {
  const bomb = exampleDocx(paragraph('x'), { 'word/a.xml': Buffer.alloc(130 * 1_048_576) })
  assert.equal(await said(bomb), 'platform.file-bomb')

  const good = exampleDocx(paragraph('x'), { 'word/a.xml': 'A'.repeat(10_000) })
  const lying = Buffer.from(good)
  for (let at = lying.indexOf(of32(10_000)); at >= 0; at = lying.indexOf(of32(10_000), at + 1))
    lying.writeUInt32LE(10, at)
  assert.equal(await said(lying), 'platform.file-bomb', 'it says 10 bytes and unpacks to 10 000')

  assert.equal(await said(Buffer.concat([good, Buffer.from('<script>')])), 'platform.file-broken')
  assert.match(await said(Buffer.concat([Buffer.from('MZ'), good])), /^platform\.file-/)
  const nested = writeZip(new Map([['a.zip', writeZip(new Map([['b', Buffer.alloc(1000)]]))]]))
  assert.equal(await said(nested), 'platform.file-type', 'an archive is no document')
  const locked = Buffer.from(good)
  const entry = locked.indexOf(Buffer.from('504b0102', 'hex'))
  locked.writeUInt16LE(locked.readUInt16LE(entry + 8) | 1, entry + 8)
  assert.equal(await said(locked), 'platform.file-locked')
  const outside = writeZip(new Map([['../../etc/passwd', Buffer.from('x')]]))
  assert.equal(await said(outside), 'platform.file-broken')
})

test('a document locked by an office program and one of an old program say which of the two they are', async () => {
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  assert.equal(
    await said(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])),
    'platform.file-locked',
  )
  assert.equal(await said(Buffer.concat([compound, Buffer.alloc(512)])), 'platform.file-old')
})

test('names that play tricks are refused for publication', () => {
  for (const one of [
    '../a.pdf',
    'a\u202efdp.exe',
    'a\u0000.pdf',
    'CON.txt',
    '.htaccess',
    'a.pdf.',
    ' a.pdf',
    `${'很'.repeat(200)}.pdf`,
  ])
    assert.equal(whyNotName(one)?.code, 'platform.file-name', JSON.stringify(one))
  for (const one of ['2025年度报告（终稿）.pdf', 'annual report 2025.docx', '附件1.xlsx'])
    assert.equal(whyNotName(one), null, one)
})

function box(): PdfValue {
  return list(word(10), word(10), word(20), word(20))
}

/** The table of objects set right after bytes were moved. */
function moved(bytes: Buffer): Buffer {
  const body = bytes.toString('latin1')
  const at = body.indexOf('xref\n')
  const offsets = [...body.slice(0, at).matchAll(/^(\d+) 0 obj$/gm)].map(({ index }) => index)
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${lines}`
  const trailer = `trailer\n<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.from(body.slice(0, at) + table + trailer, 'latin1')
}

function of32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
