import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Node } from '#law/book/node.ts'
import { type CheckWord, readCheckWords } from '#law/catalogue/check-words.ts'
import { readCatalogue } from '#law/catalogue/read-catalogue.ts'
import type { Catalogue } from '#law/catalogue/standard.ts'
import { say } from '../words/phrases.ts'
import { toTraditional } from '../words/traditional.ts'

const FOLDER = fileURLToPath(new URL('../../../lawbook/catalogue', import.meta.url))
const OTHERS = ['time-limits.yaml', 'content-check.yaml']
/** The statutory list first, then the fields in the order of the national list, then the separate regimes. */
const ORDER = ['r19.yaml', 'd', 'pe.yaml', 'soe.yaml']

/** Reads the catalogue of standards of the lawbook. Throws where a row is not understood. Read once and hand on. */
export function readCatalogueFiles(): Catalogue {
  const domains = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml') && !OTHERS.includes(name))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
  return readCatalogue({ domains: domains.map(file), timeLimits: file('time-limits.yaml') }, say, toTraditional)
}

/** Reads what the content check looks for. */
export function readContentCheck(): readonly CheckWord[] {
  return readCheckWords(file('content-check.yaml'), toTraditional)
}

function placeOf(name: string): number {
  return ORDER.indexOf(/^d\d\d\.yaml$/.test(name) ? 'd' : name)
}

function file(name: string): Node {
  return { file: `catalogue/${name}`, path: [], value: parse(readFileSync(join(FOLDER, name), 'utf8')) }
}
