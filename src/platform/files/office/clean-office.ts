import { done, type Outcome, refuse } from '#base/outcome.ts'
import { type Cleaned, type HiddenKind, type StrippedKind, Tally } from '../cleaned.ts'
import { cleanJpeg, cleanPng } from '../image/clean-image.ts'
import { writeZip } from '../zip/write-zip.ts'
import { cleanXml } from './clean-xml.ts'
import { keptParts } from './kept-parts.ts'
import { textOfParts } from './office-text.ts'
import { readOffice } from './office-type.ts'
import { tokensOf, xmlOf } from './xml.ts'

/** What may lie in a document beside XML: pictures, drawn pictures and fonts. */
const CARRIED = /\.(gif|bmp|tiff?|emf|wmf|odttf|fntdata|ttf)$/i

/**
 * An office document made anew from the parts a reader reaches: without properties, comments, names of makers, histories
 * of saving, printer settings, signatures, and the camera data of its pictures. Refused: macros, programs, embedded files,
 * anything fetched from outside, and tracked changes, which somebody must accept or reject first.
 */
export function cleanOffice(bytes: Buffer): Outcome<Cleaned> {
  const read = readOffice(bytes)
  if (!read.ok) return read
  const stripped = new Tally<StrippedKind>()
  const hidden = new Tally<HiddenKind>()
  const kept = keptParts(read.value.parts, stripped)
  if (!kept.ok) return kept
  const parts = new Map<string, Buffer>()
  for (const [name, content] of kept.value.parts) {
    const clean = cleanPart(name, content, kept.value.gone.get(name) ?? new Set(), stripped, hidden)
    if (!clean.ok) return clean
    parts.set(name, clean.value)
  }
  const text = textOfParts(parts)
  return done({ bytes: writeZip(parts), stripped: stripped.list(), hidden: hidden.list(), text })
}

function cleanPart(
  name: string,
  content: Buffer,
  gone: ReadonlySet<string>,
  stripped: Tally<StrippedKind>,
  hidden: Tally<HiddenKind>,
): Outcome<Buffer> {
  if (/\.(xml|rels|vml|svg)$/i.test(name)) {
    const tokens = tokensOf(utf8(content) ?? '<')
    if (!tokens) return refuse({ code: 'platform.file-broken', kind: 'invalid' })
    const clean = cleanXml(name, tokens, gone, stripped, hidden)
    return clean.ok ? done(xmlOf(clean.value)) : clean
  }
  if (/\.(png|jpe?g)$/i.test(name)) {
    hidden.add('pictures')
    const clean = name.toLowerCase().endsWith('.png') ? cleanPng(content) : cleanJpeg(content)
    if (!clean.ok) return clean
    stripped.add('picture_data', clean.value.removed)
    return done(clean.value.bytes)
  }
  if (!CARRIED.test(name)) return refuse({ code: 'platform.file-embedded', kind: 'invalid' })
  if (!/\.(odttf|fntdata|ttf)$/i.test(name)) hidden.add('pictures')
  return done(content)
}

/** Office programs write UTF-8; another encoding would be read in two ways. */
function utf8(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return null // the only way the platform has to say that bytes are not of an encoding
  }
}
