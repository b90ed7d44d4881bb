import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { LawbookFault } from '#law/book/fault.ts'
import { toTraditional } from '../words/traditional.ts'

/** The values of the files, by file name, and the Traditional form of their texts. */
export interface ParsedFiles {
  readonly values: ReadonlyMap<string, unknown>
  readonly traditional: (simplified: string) => string
  /** To be called once all texts have been asked for: keeps the work for the next start. */
  readonly keep: () => void
}

interface Kept {
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
  readonly traditional: Readonly<Record<string, string>>
}

const STORE = fileURLToPath(new URL('../../../node_modules/.cache/gongkai/lawbook.json', import.meta.url))
const OVERRIDES = new URL('../../../lawbook/phrases/zh-Hant-overrides.yaml', import.meta.url)

/**
 * Parses YAML and derives Traditional Chinese, or takes both from the last time if no letter has changed since: that is
 * most of the time a start takes. The store is only a copy; without it, or where it cannot be written, all goes the
 * long way.
 */
export function parsedFiles(files: ReadonlyMap<string, string>): ParsedFiles {
  const key = keyOf(files)
  const kept = readKept(key)
  const traditional = new Map(Object.entries(kept?.traditional ?? {}))
  const values = new Map(
    kept ? Object.entries(kept.values) : [...files].map(([file, text]) => [file, parsed(file, text)] as const),
  )
  return {
    values,
    traditional: (simplified) => {
      const known = traditional.get(simplified) ?? toTraditional(simplified)
      traditional.set(simplified, known)
      return known
    },
    keep: () => {
      if (!kept) store({ key, values: Object.fromEntries(values), traditional: Object.fromEntries(traditional) })
    },
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return parse(text, { merge: true })
  } catch (error) {
    throw new LawbookFault({ file, path: [] }, error instanceof Error ? error.message : String(error))
  }
}

function keyOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(readFileSync(OVERRIDES))
  for (const [file, text] of files) hash.update(`${file}\0${text.length}\0${text}`)
  return hash.digest('hex')
}

function readKept(key: string): Kept | null {
  try {
    // written by `store` below; another key means another lawbook
    const kept = JSON.parse(readFileSync(STORE, 'utf8')) as Kept
    return kept.key === key ? kept : null
  } catch {
    return null
  }
}

function store(kept: Kept): void {
  try {
    mkdirSync(dirname(STORE), { recursive: true })
    const draft = `${STORE}.${process.pid}`
    writeFileSync(draft, JSON.stringify(kept))
    renameSync(draft, STORE)
  } catch {
    // a read-only checkout reads the long way each time
  }
}
