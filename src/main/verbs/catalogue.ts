import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { findBody, findBodyByCode } from '#areas/organisations/index.ts'
import { reading } from '#platform/db/tx.ts'
import { now } from '#platform/now.ts'
import { areas } from '../areas.ts'
import { openDatabase } from '../open-database.ts'
import { importEntries } from './catalogue/import-entries.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai catalogue import FILE --body ID [--draft [LINES]]
Brings entries of the catalogue in from a table, CSV (UTF-8 or GB 18030) or XLSX, for one body (its number, or its name in
the lawbook, such as civil). Headings as in the template of /desk/catalogue/import, or as the CSV export writes them.
Without --draft every row is only checked and nothing is written: what is wrong is told with its row and column.
With --draft the rows that are fit become drafts, or of them only LINES, such as 2-40,55; never published. A row becomes a
draft as a whole or not at all, and once: the same file again changes nothing.
Exit status: 0, 1 if the file or a row is faulty, 2 if the call was wrong.`

/** More than a table of a hundred thousand rows takes. */
const MOST_BYTES = 128 * 1_048_576

/** `gongkai catalogue import`: a table of entries, checked, then drafted. */
export async function run(args: string[]): Promise<number> {
  const [what, file, flag, asked, how, lines] = args
  const isRight = what === 'import' && flag === '--body' && asked && (how === undefined || how === '--draft')
  if (!isRight || file === undefined || args.length > 6) return sayUsage(args, USAGE)
  const bytes = readTable(file)
  if (typeof bytes === 'string') return fail(bytes)
  return withServer({ fresh: false }, async (server, settings) => {
    const { db } = await openDatabase(settings, server, areas)
    try {
      const tx = reading(db, now())
      const body = await (/^\d{1,9}$/.test(asked) ? findBody(tx, Number(asked)) : findBodyByCode(tx, asked))
      if (!body) return fail(`There is no body ${asked}.`)
      const table = { bodyId: body.id, name: basename(file), bytes }
      return await importEntries(db, table, how === undefined ? null : { lines: lines ?? null })
    } finally {
      await db.close()
    }
  })
}

function readTable(file: string): Buffer | string {
  try {
    return statSync(file).size > MOST_BYTES
      ? `${file} is larger than 128 MB. Divide it into several files.`
      : readFileSync(file)
  } catch {
    return `cannot read ${file}`
  }
}

function fail(says: string): number {
  process.stderr.write(`gongkai catalogue: ${says}\n`)
  return 1
}
