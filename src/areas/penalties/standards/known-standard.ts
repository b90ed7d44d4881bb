import { bug, must } from '#base/assert.ts'
import { compileStandard } from '#law/penalties/standards/compile-standard.ts'
import { type Tx, tablesOf } from '#platform/db/tx.ts'
import { readStandardText } from '#platform/lawbook/read-standards.ts'
import type { PenaltiesTables } from '../tables.ts'
import type { KnownStandard } from './contract.ts'

/** A standard takes some milliseconds to read and compile; the county has a few hundred editions at most. */
const MOST = 1000
const known = new Map<string, Promise<KnownStandard>>()

/**
 * The published file with this hash, read and compiled once a process: what was published never changes. A hash under
 * which nothing was published is a bug.
 */
export function knownStandard(tx: Tx, hash: string): Promise<KnownStandard> {
  const before = known.get(hash)
  if (before) return before
  const reading = readKnown(tx, hash)
  if (known.size >= MOST) known.clear()
  known.set(hash, reading)
  reading.catch(() => known.delete(hash)) // a database that was away is asked again
  return reading
}

async function readKnown(tx: Tx, hash: string): Promise<KnownStandard> {
  const row = await tablesOf<PenaltiesTables>(tx)
    .selectFrom('penalties.edition')
    .select('text')
    .where('hash', '=', hash)
    .limit(1)
    .executeTakeFirst()
  const { text } = must(row, `published standard ${hash}`)
  const standard = readStandardText(text, hash)
  const result = compileStandard(standard)
  if (!result.ok) return bug(`published standard ${hash} does not compile`)
  return { standard, compiled: result.compiled, text }
}
