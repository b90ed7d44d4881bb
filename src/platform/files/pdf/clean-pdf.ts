import { done, type Outcome } from '#base/outcome.ts'
import { type Cleaned, type HiddenKind, type StrippedKind, Tally } from '../cleaned.ts'
import { cleanObjects } from './clean-objects.ts'
import { textOfPdf } from './page-text.ts'
import { parsePdf } from './parse.ts'
import { openPdf, rewritten } from './pdfium.ts'
import { spokenIn } from './spoken.ts'
import { writePdf } from './write-pdf.ts'

/**
 * A PDF written anew as one revision: without properties, notes, authors, thumbnails, earlier revisions and whatever no
 * page leads to. What is written is opened once more: a file that does not open is never kept.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Outcome<Cleaned>> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  const stripped = new Tally<StrippedKind>()
  if (/\/Info\s/.test(Buffer.from(bytes).toString('latin1'))) stripped.add('properties')
  stripped.add('history', Math.max(0, revisionsIn(bytes) - 1))
  const clean = cleanObjects(parsePdf(rewritten(opened.value)), stripped)
  if (!clean.ok) return clean
  const written = writePdf(clean.value)
  const again = await openPdf(written)
  if (!again.ok) return again
  const hidden = new Tally<HiddenKind>()
  const text = textOfPdf(again.value)
  if (text.trim() === '') hidden.add('no_text')
  const all = `${text}\n${spokenIn(clean.value)}`
  return done({ bytes: written, stripped: stripped.list(), hidden: hidden.list(), text: all })
}

/** A file ends once for each time it was saved onto itself; one made for quick viewing ends twice from the beginning. */
function revisionsIn(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1')
  const ends = (text.match(/startxref\s+\d+\s+%%EOF/g) ?? []).length
  return /\/Linearized\b/.test(text.slice(0, 2048)) ? ends - 1 : ends
}
