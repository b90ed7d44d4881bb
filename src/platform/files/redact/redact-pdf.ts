import { inflateSync } from 'node:zlib'
import { extractText, getDocumentProxy } from 'unpdf'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { charactersOf, textOfPdf } from '../pdf/page-text.ts'
import { parsePdf } from '../pdf/parse.ts'
import { type OpenPdf, openPdf } from '../pdf/pdfium.ts'
import { nameAt, type PdfValue } from '../pdf/values.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import { chosenIn, findsIn } from './chosen.ts'
import type { Bound, Find, Marks } from './marks.ts'
import { type Painted, paintPage } from './paint-page.ts'
import { paintedPdf } from './painted-pdf.ts'
import { survivorsIn } from './survivors.ts'

/** Every place where the words stand in a PDF, also across lines and pages. */
export async function findInPdf(bytes: Uint8Array, words: readonly string[]): Promise<Outcome<readonly Find[]>> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  const { characters, pageOf } = readingOf(opened.value)
  return done(findsIn(characters, words, (index) => pageOf[index] ?? null))
}

/**
 * A copy of a PDF made of pictures of its pages, black where something was taken out, with the untouched words laid over
 * it unseen. Nothing else of the file is carried over. The copy is read again in four ways; if anything survived, there
 * is no copy. Refused: words in fonts that are not in the file, because they could not be drawn as their author saw them.
 */
export async function redactPdf(bytes: Uint8Array, marks: Marks): Promise<Outcome<Buffer>> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  const open = opened.value
  const { characters, firstOf } = readingOf(open)
  const chosen = chosenIn(characters, marks)
  if (!chosen.ok) return chosen
  const { gone, bounds } = chosen.value
  if (marks.regions.some(({ page }) => page > open.pages))
    return refuse({ code: 'platform.redact-no-page', kind: 'invalid' })
  if (characters.some((one) => one > '\u2e80') && lacksFonts(open))
    return refuse({ code: 'platform.redact-fonts', kind: 'invalid' })
  const pages = Array.from({ length: open.pages }, (_, i) =>
    paintPage(
      open,
      i,
      (k) => gone.has((firstOf[i] ?? 0) + k),
      marks.regions.filter(({ page }) => page === i + 1),
    ),
  )
  const copy = paintedPdf(pages)
  const isClean = !(await survivesInPdf(copy, bounds)) && (await isBlack(copy, pages))
  return isClean ? done(copy) : refuse({ code: 'platform.redact-survived', kind: 'conflict' })
}

/** Whether anything may still be read out of a copy, by two programs that know nothing of each other, or in its bytes. */
export async function survivesInPdf(copy: Buffer, bounds: readonly Bound[]): Promise<boolean> {
  const opened = await openPdf(copy)
  if (!opened.ok) return true
  const other = await extractText(await getDocumentProxy(new Uint8Array(copy)), { mergePages: true })
  const readings = [
    { way: 'the renderer', text: textOfPdf(opened.value) },
    { way: 'the other program', text: other.text },
  ]
  return survivorsIn(bounds, readings, wordsInStreams(copy)).length > 0
}

function readingOf(open: OpenPdf) {
  const characters: string[] = []
  const pageOf: number[] = []
  const firstOf: number[] = []
  for (let i = 0; i < open.pages; i += 1) {
    firstOf.push(characters.length)
    for (const { text } of charactersOf(open, i)) {
      characters.push(text)
      pageOf.push(i + 1)
    }
  }
  return { characters, pageOf, firstOf }
}

/** Whether Chinese words stand in a font that the file does not carry: here it would be drawn as something else. */
function lacksFonts({ pdfium, document, pages }: OpenPdf): boolean {
  for (let index = 0; index < pages; index += 1) {
    const page = pdfium.FPDF_LoadPage(document, index)
    const text = pdfium.FPDFText_LoadPage(page)
    let lacks = false
    for (let i = 0; i < pdfium.FPDFText_CountChars(text) && !lacks; i += 1) {
      const object = pdfium.FPDFText_GetUnicode(text, i) > 0x2e80 ? pdfium.FPDFText_GetTextObject(text, i) : 0
      lacks = object !== 0 && pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(object)) === 0
    }
    pdfium.FPDFText_ClosePage(text)
    pdfium.FPDF_ClosePage(page)
    if (lacks) return true
  }
  return false
}

/** Every stream but the pictures, unpacked; and the file as it lies, without the pictures. */
function wordsInStreams(copy: Buffer): readonly Buffer[] {
  const { root, objects } = parsePdf(copy)
  const isPicture = (value: PdfValue) => value.kind === 'stream' && nameAt(value.dict, 'Subtype') === 'Image'
  const others = new Map([...objects].filter(([, value]) => !isPicture(value)))
  const unpacked = [...others.values()].flatMap((value) => {
    if (value.kind !== 'stream') return []
    return [nameAt(value.dict, 'Filter') === 'FlateDecode' ? inflateSync(value.bytes) : value.bytes]
  })
  return [writePdf({ root, objects: others }), ...unpacked]
}

/** Whether the copy, drawn again, is black wherever something was taken out. */
async function isBlack(copy: Buffer, pages: readonly Painted[]): Promise<boolean> {
  const opened = await openPdf(copy)
  if (!opened.ok) return false
  return pages.every(({ black, dots }, index) => {
    if (black.length === 0) return true
    const again = paintPage(opened.value, index, () => false, [])
    const drawn = inflateSync(again.picture)
    const parts = again.isGrey ? 1 : 3
    if (again.dots.width !== dots.width) return false
    return black.every(({ x, y, width, height }) => {
      for (let row = y + 1; row < y + height - 1; row += 1)
        for (let at = (row * dots.width + x + 1) * parts; at < (row * dots.width + x + width - 1) * parts; at += 1)
          if ((drawn[at] ?? 255) > 60) return false
      return true
    })
  })
}
