import { deflateSync } from 'node:zlib'
import { dict, name, type PdfValue, word } from '../pdf/values.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import type { Kept, Painted } from './paint-page.ts'

const ref = (to: number): PdfValue => ({ kind: 'ref', to })
const list = (...items: PdfValue[]): PdfValue => ({ kind: 'list', items })

/**
 * A PDF of painted pages: each is one picture, with the characters that were not touched laid over it unseen, so that it
 * can be searched, copied and read aloud. Nothing of the file it was made from is in it.
 */
export function paintedPdf(pages: readonly Painted[]): Buffer {
  const codes = new Map<string, number>()
  for (const { kept } of pages) for (const { text } of kept) if (!codes.has(text)) codes.set(text, codes.size + 1)
  const objects = new Map<number, PdfValue>([
    [1, dict({ Type: name('Catalog'), Pages: ref(2) })],
    [3, fontOf()],
    [4, descendant()],
    [5, { kind: 'stream', dict: dict({ Filter: name('FlateDecode') }), bytes: deflateSync(meanings(codes)) }],
    [6, descriptor()],
  ])
  const kids: PdfValue[] = []
  for (const page of pages) {
    const at = 7 + 3 * kids.length
    kids.push(ref(at))
    objects
      .set(at, pageOf(page, at))
      .set(at + 1, contentOf(page, codes))
      .set(at + 2, pictureOf(page))
  }
  objects.set(2, dict({ Type: name('Pages'), Kids: list(...kids), Count: word(kids.length) }))
  return writePdf({ root: 1, objects })
}

function pageOf({ width, height }: Painted, at: number): PdfValue {
  return dict({
    ...{
      Type: name('Page'),
      Parent: ref(2),
      MediaBox: list(word(0), word(0), word(short(width)), word(short(height))),
    },
    ...{ Contents: ref(at + 1) },
    Resources: dict({ Font: dict({ F: ref(3) }), XObject: dict({ I: ref(at + 2) }) }),
  })
}

function contentOf({ width, height, kept }: Painted, codes: ReadonlyMap<string, number>): PdfValue {
  const picture = `q ${short(width)} 0 0 ${short(height)} 0 0 cm /I Do Q`
  const text = kept.map((one) => shown(one, codes.get(one.text) ?? 0)).join('\n')
  const bytes = deflateSync(`${picture}\nBT 3 Tr /F 1 Tf\n${text}\nET`)
  return { kind: 'stream', dict: dict({ Filter: name('FlateDecode') }), bytes }
}

/** One unseen character in its place, as wide and as high as it is drawn. */
function shown({ x, y, width, height }: Kept, code: number): string {
  const size = Math.max(1, height * 0.8)
  const stretched = short((100 * width) / size)
  const hex = code.toString(16).padStart(4, '0')
  return `${stretched} Tz ${short(size)} 0 0 ${short(size)} ${short(x)} ${short(y + height * 0.2)} Tm <${hex}> Tj`
}

function pictureOf({ dots, isGrey, picture }: Painted): PdfValue {
  const said = dict({
    ...{ Type: name('XObject'), Subtype: name('Image'), Width: word(dots.width), Height: word(dots.height) },
    ...{
      ColorSpace: name(isGrey ? 'DeviceGray' : 'DeviceRGB'),
      BitsPerComponent: word(8),
      Filter: name('FlateDecode'),
    },
  })
  return { kind: 'stream', dict: said, bytes: picture }
}

function fontOf(): PdfValue {
  return dict({
    ...{ Type: name('Font'), Subtype: name('Type0'), BaseFont: name('Unseen'), Encoding: name('Identity-H') },
    ...{ DescendantFonts: list(ref(4)), ToUnicode: ref(5) },
  })
}

function descendant(): PdfValue {
  const text = (of: string): PdfValue => ({ kind: 'text', bytes: Buffer.from(of) })
  return dict({
    ...{ Type: name('Font'), Subtype: name('CIDFontType2'), BaseFont: name('Unseen'), DW: word(1000) },
    CIDSystemInfo: dict({ Registry: text('Adobe'), Ordering: text('Identity'), Supplement: word(0) }),
    ...{ FontDescriptor: ref(6), CIDToGIDMap: name('Identity') },
  })
}

function descriptor(): PdfValue {
  return dict({
    ...{
      Type: name('FontDescriptor'),
      FontName: name('Unseen'),
      Flags: word(5),
      ItalicAngle: word(0),
      StemV: word(80),
    },
    ...{ Ascent: word(800), Descent: word(-200), CapHeight: word(700) },
    FontBBox: list(word(0), word(-200), word(1000), word(800)),
  })
}

/** What each code means, in UTF-16 as the format wants it, at most a hundred to a block. */
function meanings(codes: ReadonlyMap<string, number>): string {
  const lines = [...codes].map(([text, code]) => {
    const meaning = Buffer.from(text, 'utf16le').swap16().toString('hex')
    return `<${code.toString(16).padStart(4, '0')}> <${meaning}>`
  })
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  const begin = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def'
  const space = '1 begincodespacerange <0000> <FFFF> endcodespacerange'
  return `${begin}\n${space}\n${blocks.join('\n')}\nendcmap end end`
}

function short(number: number): string {
  return String(Math.round(number * 100) / 100)
}
