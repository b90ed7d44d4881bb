import { deflateSync } from 'node:zlib'
import { charactersOf } from '../pdf/page-text.ts'
import type { OpenPdf } from '../pdf/pdfium.ts'
import type { Region } from './marks.ts'

/** Dots to an inch: what a scanner makes of a letter. */
const DPI = 200
/** A page larger than this (about A2) is drawn with fewer dots. */
const MOST_DOTS = 35_000_000
const BGRA = 4
const WITH_NOTES = 1
/** How far from grey, and how far from the ground, a dot must be to count. */
const COLOURED = 12
const DRAWN = 40

/** A rectangle of dots, from the upper left corner. */
export interface Dots {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A character that may be read in the copy, with its place in points from the lower left corner. */
export interface Kept {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A page as painted: its picture, packed, and the characters that were not touched and can be seen. */
export interface Painted {
  readonly width: number
  readonly height: number
  readonly dots: { readonly width: number; readonly height: number }
  readonly isGrey: boolean
  readonly picture: Buffer
  readonly kept: readonly Kept[]
  readonly black: readonly Dots[]
  /** Characters that are in the file and not on the page: they are not carried over. */
  readonly unseen: number
}

/** Draws a page, paints black what goes, and reads what is left. `gone` counts the characters of this page. */
export function paintPage(
  open: OpenPdf,
  index: number,
  gone: (character: number) => boolean,
  regions: readonly Region[],
): Painted {
  const { pdfium } = open
  const page = pdfium.FPDF_LoadPage(open.document, index)
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const scale = Math.min(DPI / 72, Math.sqrt(MOST_DOTS / (width * height)))
  const dots = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
  const memory = pdfium.pdfium.wasmExports.malloc(dots.width * dots.height * 4)
  const bitmap = pdfium.FPDFBitmap_CreateEx(dots.width, dots.height, BGRA, memory, dots.width * 4)
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, dots.width, dots.height, 0xffffffff)
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, dots.width, dots.height, 0, WITH_NOTES)
  const bytes = pdfium.pdfium.HEAPU8.slice(memory, memory + dots.width * dots.height * 4)
  pdfium.FPDFBitmap_Destroy(bitmap)
  pdfium.pdfium.wasmExports.free(memory)

  const placed = charactersOf(open, index).map(({ text, box }) => ({ text, box: box && toDots(box) }))
  pdfium.FPDF_ClosePage(page)
  const black = [
    ...placed.flatMap(({ box }, i) => (gone(i) && box ? [grown(box, 2, dots)] : [])),
    ...regions.map((region) => regionDots(region, dots)),
  ]
  let unseen = 0
  const kept: Kept[] = []
  for (const [i, { text, box }] of placed.entries()) {
    if (!box || gone(i) || text.trim() === '' || black.some((one) => covers(one, box))) continue
    if (!isDrawn(bytes, dots.width, grown(box, 0, dots))) unseen += 1
    else
      kept.push({
        text,
        x: box.x / scale,
        y: height - (box.y + box.height) / scale,
        width: box.width / scale,
        height: box.height / scale,
      })
  }
  for (const one of black) paint(bytes, dots.width, one)
  return { width, height, dots, ...pictureOf(bytes), kept, black, unseen }

  function toDots({ left, bottom, right, top }: { left: number; bottom: number; right: number; top: number }): Dots {
    const place = pdfium.pdfium.wasmExports.malloc(8)
    const corner = (x: number, y: number) => {
      pdfium.FPDF_PageToDevice(page, 0, 0, dots.width, dots.height, 0, x, y, place, place + 4)
      return [pdfium.pdfium.getValue(place, 'i32'), pdfium.pdfium.getValue(place + 4, 'i32')] as const
    }
    const [[x1, y1], [x2, y2]] = [corner(left, top), corner(right, bottom)]
    pdfium.pdfium.wasmExports.free(place)
    return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1) + 1, height: Math.abs(y2 - y1) + 1 }
  }
}

function regionDots({ left, top, width, height }: Region, dots: { width: number; height: number }): Dots {
  const of = (share: number, all: number) => (share / 100) * all
  const box = { x: Math.floor(of(left, dots.width)), y: Math.floor(of(top, dots.height)) }
  return grown({ ...box, width: Math.ceil(of(width, dots.width)), height: Math.ceil(of(height, dots.height)) }, 0, dots)
}

/** A rectangle with an edge around it, inside the page. */
function grown({ x, y, width, height }: Dots, by: number, page: { width: number; height: number }): Dots {
  const [left, top] = [Math.min(Math.max(0, x - by), page.width), Math.min(Math.max(0, y - by), page.height)]
  const [right, bottom] = [Math.min(page.width, x + width + by), Math.min(page.height, y + height + by)]
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

/** Whether a painted part takes a character away: its middle, or a third of it. */
function covers(black: Dots, box: Dots): boolean {
  const across = Math.min(black.x + black.width, box.x + box.width) - Math.max(black.x, box.x)
  const down = Math.min(black.y + black.height, box.y + box.height) - Math.max(black.y, box.y)
  return across > 0 && down > 0 && across * down * 3 > box.width * box.height
}

/** Whether anything is drawn in a part: dots that are not like its first one. */
function isDrawn(bytes: Uint8Array, across: number, { x, y, width, height }: Dots): boolean {
  const first = (y * across + x) * 4
  for (let row = y; row < y + height; row += 1)
    for (let at = (row * across + x) * 4; at < (row * across + x + width) * 4; at += 4)
      for (let part = 0; part < 3; part += 1)
        if (Math.abs((bytes[at + part] ?? 0) - (bytes[first + part] ?? 0)) > DRAWN) return true
  return false
}

function paint(bytes: Uint8Array, across: number, { x, y, width, height }: Dots): void {
  for (let row = y; row < y + height; row += 1)
    for (let at = (row * across + x) * 4; at < (row * across + x + width) * 4; at += 1)
      bytes[at] = at % 4 === 3 ? 255 : 0
}

/** The dots as PDF wants them: grey where nothing is coloured, packed. */
function pictureOf(bytes: Uint8Array): { readonly isGrey: boolean; readonly picture: Buffer } {
  const dots = bytes.length / 4
  let isGrey = true
  for (let at = 0; at < bytes.length && isGrey; at += 4) {
    const [blue = 0, green = 0, red = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    isGrey = Math.abs(red - green) <= COLOURED && Math.abs(green - blue) <= COLOURED
  }
  const out = Buffer.alloc(isGrey ? dots : dots * 3)
  for (let i = 0; i < dots; i += 1)
    if (isGrey) out[i] = bytes[4 * i + 1] ?? 0
    else for (let part = 0; part < 3; part += 1) out[3 * i + part] = bytes[4 * i + 2 - part] ?? 0
  return { isGrey, picture: deflateSync(out) }
}
