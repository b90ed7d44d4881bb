import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { StrippedKind, Tally } from '../cleaned.ts'
import { cleanJpeg } from '../image/clean-image.ts'
import { textOf } from './spoken.ts'
import { dictOf, dictsIn, nameAt, type PdfDict, type PdfObjects, type PdfValue } from './values.ts'

/** What of a catalog makes the document a reader sees, and its structure for those who hear it. */
const CATALOG = [
  'Type',
  'Pages',
  'PageLabels',
  'StructTreeRoot',
  'MarkInfo',
  'Lang',
  'Outlines',
  'Dests',
  'OutputIntents',
]
const PAGE = [
  'Type',
  'Parent',
  'Resources',
  'MediaBox',
  'CropBox',
  'BleedBox',
  'TrimBox',
  'ArtBox',
  'Rotate',
  'Contents',
]
const PAGE_MORE = ['Annots', 'Group', 'StructParents', 'Tabs', 'UserUnit']
/** Notes that are drawn on the page and stay, without who made them and what they say beside it. */
const SEEN = ['Link', 'Widget', 'Stamp', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Ink']
const SEEN_MORE = ['Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Watermark', 'TrapNet', 'PrinterMark']
const NOTE = [
  'Type',
  'Subtype',
  'Rect',
  'AP',
  'AS',
  'F',
  'Border',
  'BS',
  'C',
  'H',
  'A',
  'Dest',
  'QuadPoints',
  'StructParent',
  'P',
]
/** Entries that go wherever they stand, and as what they are told. */
const DROPPED: Readonly<Record<string, StrippedKind>> = {
  ...{ Metadata: 'properties', PieceInfo: 'properties', LastModified: 'properties', Thumb: 'picture_data' },
  ...{ AA: 'custom_data', OC: 'custom_data', OCProperties: 'custom_data', SpiderInfo: 'custom_data' },
}
const ACTIVE = ['JavaScript', 'Launch', 'Rendition', 'ImportData', 'SubmitForm', 'Sound', 'Movie', 'RichMediaExecute']
const ACTIVE_NOTES = ['RichMedia', 'Screen', 'Movie', 'Sound', '3D']

/**
 * The objects of a document that make what a reader sees: without properties, notes and their authors, thumbnails, values
 * behind form fields, and everything nothing on a page leads to. Refused: scripts, programs to start, embedded files,
 * hidden layers, and marks for a redaction that was never carried out.
 */
export function cleanObjects(file: PdfObjects, stripped: Tally<StrippedKind>): Outcome<PdfObjects> {
  const no = whyNotOpen(file)
  if (no !== null) return refuse({ code: no, kind: 'invalid' })
  const kept = new Map<number, PdfValue>()
  const waiting = [file.root]
  const clean = (value: PdfValue): PdfValue => {
    if (value.kind === 'ref' && !kept.has(value.to)) waiting.push(value.to)
    if (value.kind === 'list')
      return { kind: 'list', items: value.items.filter((one) => !isNote(one, file, stripped)).map(clean) }
    if (value.kind === 'dict') return cleanDict(value, stripped, clean)
    if (value.kind !== 'stream') return value
    const dict = cleanDict(value.dict, stripped, clean)
    return { kind: 'stream', dict, bytes: cleanStream(value.dict, value.bytes, stripped) }
  }
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const value = file.objects.get(number)
    if (!value || kept.has(number)) continue
    kept.set(number, { kind: 'word', raw: 'null' }) // so that what leads back to itself is not walked again
    kept.set(number, clean(number === file.root ? asCatalog(value) : value))
  }
  return done({ root: file.root, objects: kept })
}

/** Anything in the file, on a page or not, that must not be passed on. */
function whyNotOpen({ objects, root }: PdfObjects): string | null {
  const layers = dictOf(resolve(dictOf(objects.get(root))?.at.get('OCProperties'), objects))
  if (layers && hidesLayers(layers, objects)) return 'platform.file-layers'
  for (const value of objects.values())
    for (const found of dictsIn(value)) {
      const action = nameAt(found, 'S')
      if (action !== null && ACTIVE.includes(action)) return 'platform.file-active'
      if (found.at.has('JS') || found.at.has('XFA')) return 'platform.file-active'
      const note = nameAt(found, 'Subtype')
      if (note !== null && ACTIVE_NOTES.includes(note) && found.at.has('Rect')) return 'platform.file-active'
      if (note === 'Redact') return 'platform.file-marked'
      if (found.at.has('EF') || found.at.has('EmbeddedFiles') || action === 'GoToE') return 'platform.file-embedded'
      if (action === 'GoToR' || action === 'Thread') return 'platform.file-outside'
      const address = found.at.get('URI')
      if (address?.kind === 'text' && !/^(https?:|mailto:|tel:|#)/i.test(textOf(address.bytes).trim()))
        return 'platform.file-outside'
    }
  return null
}

function hidesLayers(layers: PdfDict, objects: PdfObjects['objects']): boolean {
  const usual = dictOf(resolve(layers.at.get('D'), objects))
  const off = resolve(usual?.at.get('OFF'), objects)
  return (off?.kind === 'list' && off.items.length > 0) || (usual !== null && nameAt(usual, 'BaseState') === 'OFF')
}

function resolve(value: PdfValue | undefined, objects: PdfObjects['objects']): PdfValue | undefined {
  return value?.kind === 'ref' ? objects.get(value.to) : value
}

function asCatalog(value: PdfValue): PdfValue {
  const found = dictOf(value)
  return found ? { kind: 'dict', at: new Map([...found.at].filter(([key]) => CATALOG.includes(key))) } : value
}

/** Notes of people, with nothing drawn on the page: taken out of the list they stand in. */
function isNote(value: PdfValue, { objects }: PdfObjects, stripped: Tally<StrippedKind>): boolean {
  const found = dictOf(resolve(value, objects))
  const kind = found?.at.has('Rect') ? nameAt(found, 'Subtype') : null
  if (kind === null || SEEN.includes(kind) || SEEN_MORE.includes(kind)) return false
  stripped.add('notes')
  return true
}

function cleanDict(found: PdfDict, stripped: Tally<StrippedKind>, clean: (value: PdfValue) => PdfValue): PdfDict {
  const allowed = allowedIn(found)
  const at = new Map<string, PdfValue>()
  for (const [key, value] of found.at) {
    const as = DROPPED[key]
    if (as !== undefined) stripped.add(as)
    else if (allowed === null || allowed.includes(key)) at.set(key, clean(value))
    else if (key === 'T' || key === 'Contents') stripped.add('comments')
    else if (key === 'V' || key === 'DV') stripped.add('form_values')
  }
  return { kind: 'dict', at }
}

function allowedIn(found: PdfDict): readonly string[] | null {
  if (nameAt(found, 'Type') === 'Page') return [...PAGE, ...PAGE_MORE]
  const isDrawn = found.at.has('Rect') && found.at.has('Subtype')
  return isDrawn ? NOTE : null
}

/** Pictures as a camera wrote them carry what the camera wrote into them. */
function cleanStream(dict: PdfDict, bytes: Buffer, stripped: Tally<StrippedKind>): Buffer {
  if (nameAt(dict, 'Filter') !== 'DCTDecode') return bytes
  const clean = cleanJpeg(bytes)
  if (!clean.ok) return bytes
  stripped.add('picture_data', clean.value.removed)
  return clean.value.bytes
}
