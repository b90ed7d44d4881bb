import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LineCounter, parse, parseDocument } from 'yaml'
import { must } from '#base/assert.ts'
import { type Book, makeBook } from '#law/book/book.ts'
import { checkBook } from '#law/book/check-book.ts'
import { LawbookFault } from '#law/book/fault.ts'
import { listAt, type Node } from '#law/book/node.ts'
import { readCalendarYear, readFestivals, readOverlay } from '#law/book/read-calendar.ts'
import { readLights } from '#law/book/read-lights.ts'
import { readLimit } from '#law/book/read-limit.ts'
import { readNames } from '#law/book/read-names.ts'
import { readSources } from '#law/book/read-sources.ts'
import type { Limit } from '#law/book/shape.ts'
import { toTraditional } from '../words/traditional.ts'

const OURS = fileURLToPath(new URL('../../../lawbook', import.meta.url))
const FILES = ['sources.yaml', 'events.yaml', 'lights.yaml', 'calendar/**/*.yaml', 'limits/*.yaml']

/**
 * Reads the lawbook of a folder (ours by default): calendars, limits, sources, names, thresholds. A faulty one is
 * refused with file and line. Takes about a quarter of a second; read it once and hand the book on.
 */
export function readLawbook(folder: string = OURS): Book {
  const files = new Map(
    globSync(FILES, { cwd: folder })
      .sort()
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  )
  try {
    return bookOf(files)
  } catch (error) {
    if (error instanceof LawbookFault) error.message = withLine(error, files)
    throw error
  }
}

function bookOf(files: ReadonlyMap<string, string>): Book {
  const node = (file: string): Node => ({ file, path: [], value: parsed(file, must(files.get(file), file)) })
  const all = (folder: RegExp): readonly Node[] => [...files.keys()].filter((file) => folder.test(file)).map(node)
  const festivals = readFestivals(node('calendar/festivals.yaml'), toTraditional)
  const places = new Map<Limit, Node>()
  const limits = all(/^limits\//).flatMap((file) =>
    listAt(file).map((entry) => {
      const limit = readLimit(entry, toTraditional)
      places.set(limit, entry)
      return limit
    }),
  )
  const parts = {
    edition: editionOf(files),
    sources: readSources(node('sources.yaml'), toTraditional),
    names: readNames(node('events.yaml'), toTraditional),
    lights: readLights(node('lights.yaml')),
    years: all(/^calendar\/\d{4}\.yaml$/).map((year) => readCalendarYear(year, festivals, toTraditional)),
    overlays: all(/^calendar\/overlays\//).map((region) => readOverlay(region, festivals, toTraditional)),
    limits,
  }
  checkBook(parts, (limit) => {
    const { file, path } = must(places.get(limit), limit.id)
    return { file, path: [...path] }
  })
  return makeBook(parts)
}

function parsed(file: string, text: string): unknown {
  try {
    return parse(text, { merge: true })
  } catch (error) {
    throw new LawbookFault({ file, path: [] }, error instanceof Error ? error.message : String(error))
  }
}

/** The first 12 hexadecimal digits of the SHA-256 over the names and texts of the files. */
function editionOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [file, text] of files) hash.update(`${file}\0${text.length}\0${text}`)
  return hash.digest('hex').slice(0, 12)
}

function withLine(fault: LawbookFault, files: ReadonlyMap<string, string>): string {
  const lines = new LineCounter()
  const { file, path } = fault.place
  const document = parseDocument(files.get(file) ?? '', { merge: true, lineCounter: lines })
  const found = document.getIn(path, true)
  const range = typeof found === 'object' && found !== null && 'range' in found ? found.range : null
  const line = Array.isArray(range) && typeof range[0] === 'number' ? lines.linePos(range[0]).line : 1
  return `lawbook/${file}:${line}: ${fault.message}`
}
