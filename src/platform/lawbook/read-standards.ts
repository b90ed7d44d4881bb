import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readStandard } from '#law/penalties/standards/read-standard.ts'
import type { Standard } from '#law/penalties/standards/standard.ts'
import { toTraditional } from '../words/traditional.ts'

const FOLDER = fileURLToPath(new URL('../../../lawbook/standards', import.meta.url))

/** A standard as its file has it, and the edition: the first 12 hexadecimal digits of the SHA-256 of the text. */
export interface StandardEdition {
  readonly standard: Standard
  readonly edition: string
}

/** The ids of the standards of the lawbook, in order. */
export function standardIds(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort()
}

/** The standard of the lawbook with this id; null where there is none. */
export function standardOf(id: string): StandardEdition | null {
  const file = join(FOLDER, `${id}.yaml`)
  return /^[a-z0-9][a-z0-9.-]*$/i.test(id) && existsSync(file) ? readStandardFile(file) : null
}

/** The text of a standard of the lawbook, byte for byte: what is published, hashed and given away. */
export function standardText(id: string): string {
  return readFileSync(join(FOLDER, `${id}.yaml`), 'utf8')
}

/** The standard of any file. Throws where it is not understood. */
export function readStandardFile(file: string): StandardEdition {
  const text = readFileSync(file, 'utf8')
  return { standard: readStandardText(text, `standards/${basename(file)}`), edition: standardHash(text).slice(0, 12) }
}

/** A standard from its text; `name` is told with every fault. Throws `LawbookFault`, or what YAML itself finds wrong. */
export function readStandardText(text: string, name: string): Standard {
  return readStandard({ file: name, path: [], value: parse(text) }, toTraditional)
}

/** The name of a standard by content: SHA-256 over its exact bytes, hexadecimal. `decide` tells the first 12 digits. */
export function standardHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
