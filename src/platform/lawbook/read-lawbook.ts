import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
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
import { parsedFiles } from './parsed-files.ts'

const OURS = fileURLToPath(new URL('../../../lawbook', import.meta.url))
const FILES = ['sources.yaml', 'events.yaml', 'lights.yaml']
const FOLDERS = ['calendar', 'calendar/overlays', 'limits']

/**
 * Reads the lawbook of a folder (ours by default): calendars, limits, sources, names, thresholds. A faulty one is
 * refused with file and line. Takes about a tenth of a second (the first time after a change, a third); read it once
 * and hand the book on.
 */
export function readLawbook(folder: string = OURS): Book {
  const files = new Map(namesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  try {
    return bookOf(files, folder === OURS)
  } catch (error) {
    if (error instanceof LawbookFault) error.message = withLine(error, files)
    throw error
  }
}

function namesIn(folder: string): readonly string[] {
  const inFolders = FOLDERS.flatMap((name) => {
    const path = join(folder, name)
    return existsSync(path) ? readdirSync(path).map((file) => `${name}/${file}`) : []
  })
  return [...FILES, ...inFolders.filter((file) => file.endsWith('.yaml'))].sort()
}

function bookOf(files: ReadonlyMap<string, string>, isOurs: boolean): Book {
  const { values, traditional, keep } = parsedFiles(files)
  const node = (file: string): Node => ({ file, path: [], value: values.get(file) })
  const all = (folder: RegExp): readonly Node[] => [...files.keys()].filter((file) => folder.test(file)).map(node)
  const festivals = readFestivals(node('calendar/festivals.yaml'), traditional)
  const places = new Map<Limit, Node>()
  const limits = all(/^limits\//).flatMap((file) =>
    listAt(file).map((entry) => {
      const limit = readLimit(entry, traditional)
      places.set(limit, entry)
      return limit
    }),
  )
  const parts = {
    edition: editionOf(files),
    sources: readSources(node('sources.yaml'), traditional),
    names: readNames(node('events.yaml'), traditional),
    lights: readLights(node('lights.yaml')),
    years: all(/^calendar\/\d{4}\.yaml$/).map((year) => readCalendarYear(year, festivals, traditional)),
    overlays: all(/^calendar\/overlays\//).map((region) => readOverlay(region, festivals, traditional)),
    limits,
  }
  checkBook(parts, (limit) => {
    const { file, path } = must(places.get(limit), limit.id)
    return { file, path: [...path] }
  })
  if (isOurs) keep()
  return makeBook(parts)
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
