import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'
import { done, type Outcome, refuse } from '#base/outcome.ts'

/** The renderer, with the memory of its machine seen as bytes and as numbers. */
export type Pdfium = Awaited<ReturnType<typeof init>> & {
  readonly pdfium: { readonly HEAPU8: Uint8Array; readonly HEAPF32: Float32Array }
}

/** A document that is open in the renderer. */
export interface OpenPdf {
  readonly pdfium: Pdfium
  readonly document: number
  readonly pages: number
}

/** More pages than anything that is handed in at a desk. */
const MOST_PAGES = 3000
const PASSWORD = 4
/** Written as one revision, without a lock. */
const AS_ONE_REVISION = 3

let begun: Promise<Pdfium> | null = null

/**
 * Opens a document. Refused: locked, also where no password is asked for reading; broken; without pages.
 *
 * Trap: the renderer lives in the memory of its own machine (WebAssembly) and never gives it back: only in a worker that
 * ends after one document.
 */
export async function openPdf(bytes: Uint8Array): Promise<Outcome<OpenPdf>> {
  begun ??= begin()
  const pdfium = await begun
  const place = pdfium.pdfium.wasmExports.malloc(bytes.length)
  pdfium.pdfium.HEAPU8.set(bytes, place)
  const document = pdfium.FPDF_LoadMemDocument(place, bytes.length, '')
  if (document === 0)
    return no(pdfium.FPDF_GetLastError() === PASSWORD ? 'platform.file-locked' : 'platform.file-broken')
  if (pdfium.EPDF_IsEncrypted(document)) return no('platform.file-locked')
  const pages = pdfium.FPDF_GetPageCount(document)
  return pages < 1 || pages > MOST_PAGES ? no('platform.file-broken') : done({ pdfium, document, pages })
}

/** The document written anew by the renderer: one revision, objects in the open. */
export function rewritten({ pdfium, document }: OpenPdf): Buffer {
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  pdfium.FPDF_SaveAsCopy(document, writer, AS_ONE_REVISION)
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
  const place = pdfium.pdfium.wasmExports.malloc(size)
  pdfium.PDFiumExt_GetFileWriterData(writer, place, size)
  pdfium.PDFiumExt_CloseFileWriter(writer)
  return Buffer.from(pdfium.pdfium.HEAPU8.slice(place, place + size))
}

function no(code: string) {
  return refuse({ code, kind: 'invalid' })
}

async function begin(): Promise<Pdfium> {
  const { resolve } = createRequire(import.meta.url)
  const wasm = readFileSync(resolve('@embedpdf/pdfium/pdfium.wasm'))
  const pdfium = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) })
  pdfium.PDFiumExt_Init()
  return pdfium as Pdfium // its own types leave the memory to those of a tool we do not have
}
