import { readFileSync } from 'node:fs'
import { type Division, type DivisionFault, importDivisions, readDivisions } from '#areas/organisations/index.ts'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { now } from '#platform/now.ts'
import { areas } from '../areas.ts'
import { openDatabase } from '../open-database.ts'
import { sayUsage } from './say-usage.ts'
import { withServer } from './with-server.ts'

const USAGE = `usage: gongkai import divisions FILE
Brings administrative divisions into the house: a JSON file {"rows": [{"code", "name", "level", "parent", …}]}.
New rows are added, known codes are brought up to date. With one faulty row nothing is imported; all are named.`

const MOST_FAULTS = 50

/** `gongkai import divisions FILE`: all or nothing. Exit status: 0, 1 if the file is faulty, 2 if the call was wrong. */
export async function run(args: string[]): Promise<number> {
  const [what, file, ...more] = args
  if (what !== 'divisions' || file === undefined || more.length > 0 || file.startsWith('-'))
    return sayUsage(args, USAGE)
  const text = readText(file)
  if (text === null) {
    process.stderr.write(`gongkai import: cannot read ${file}\n`)
    return 2
  }
  const { rows, faults } = readDivisions(text)
  return faults.length > 0 ? sayFaults(file, faults) : bringIn(rows)
}

async function bringIn(rows: readonly Division[]): Promise<number> {
  return withServer({ fresh: true }, async (server, settings) => {
    const { db } = await openDatabase(settings, server, areas)
    try {
      const by = { kind: 'machine', name: 'import' } as const
      const { divisions } = accepted(await inTransaction(db, now(), (tx) => importDivisions(tx, by, rows)))
      process.stdout.write(`${divisions} divisions imported.\n`)
      return 0
    } finally {
      await db.close()
    }
  })
}

function sayFaults(file: string, faults: readonly DivisionFault[]): number {
  for (const { line, code, reason } of faults.slice(0, MOST_FAULTS))
    process.stderr.write(`${file}:${line}: ${code === null ? '' : `${code}: `}${reason}\n`)
  if (faults.length > MOST_FAULTS) process.stderr.write(`… and ${faults.length - MOST_FAULTS} more\n`)
  process.stderr.write(`${faults.length} faulty rows; nothing was imported.\n`)
  return 1
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
