import type { OpenPdf } from './pdfium.ts'

/** A box on a page in points, from the lower left corner of the page. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** One character of a page and where it stands; `box` null: made up between words, standing nowhere. */
export interface Character {
  readonly text: string
  readonly box: Box | null
}

/** The characters of a page in reading order. Broken pages have none. */
export function charactersOf({ pdfium, document }: OpenPdf, index: number): readonly Character[] {
  const page = pdfium.FPDF_LoadPage(document, index)
  if (page === 0) return []
  const text = pdfium.FPDFText_LoadPage(page)
  const place = pdfium.pdfium.wasmExports.malloc(16)
  const found: Character[] = []
  for (let i = 0; i < pdfium.FPDFText_CountChars(text); i += 1) {
    const code = pdfium.FPDFText_GetUnicode(text, i)
    const stands = pdfium.FPDFText_IsGenerated(text, i) !== 1 && pdfium.FPDFText_GetLooseCharBox(text, i, place)
    found.push({ text: code === 0 ? '\ufffd' : String.fromCodePoint(code), box: stands ? boxAt(place) : null })
  }
  pdfium.pdfium.wasmExports.free(place)
  pdfium.FPDFText_ClosePage(text)
  pdfium.FPDF_ClosePage(page)
  return found

  function boxAt(at: number): Box {
    const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.pdfium.HEAPF32.subarray(at / 4, at / 4 + 4)
    return { left, bottom, right, top }
  }
}

/** All words of a document, page by page. */
export function textOfPdf(open: OpenPdf): string {
  return Array.from({ length: open.pages }, (_, i) =>
    charactersOf(open, i)
      .map(({ text }) => text)
      .join(''),
  ).join('\n')
}
