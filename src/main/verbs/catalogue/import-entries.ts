import {
  beginImport,
  checkRows,
  draftNext,
  faultSentence,
  readImport,
  type TableInput,
} from '#areas/catalogue/index.ts'
import { done, type Refusal } from '#base/outcome.ts'
import { type Db, inTransaction, reading } from '#platform/db/tx.ts'
import { now } from '#platform/now.ts'
import { sentences } from '#platform/web/sentences.ts'
import { areas } from '../../areas.ts'

const BY = { kind: 'machine', name: 'import' } as const
const MOST_TOLD = 1000

/** Checks a table and tells of every row; `drafts` null: no more than that. Exit status 0, or 1 if anything is faulty. */
export async function importEntries(
  db: Db,
  table: TableInput,
  drafts: { readonly lines: string | null } | null,
): Promise<number> {
  const counts = await tellRows(db, table)
  if ('code' in counts) return sayNo(counts)
  const { fit, faulty, there } = counts
  process.stdout.write(`${fit} rows are fit, ${faulty} faulty, ${there} there already.\n`)
  if (drafts === null) {
    process.stdout.write('Nothing was written. With --draft the rows that are fit become drafts.\n')
    return faulty > 0 ? 1 : 0
  }
  if (fit === 0) return faulty > 0 ? 1 : 0
  return (await draftRows(db, table, drafts.lines)) ?? (faulty > 0 ? 1 : 0)
}

type Counts = Record<'fit' | 'faulty' | 'there', number>

async function tellRows(db: Db, table: TableInput): Promise<Counts | Refusal> {
  const counts: Counts = { fit: 0, faulty: 0, there: 0 }
  for await (const batch of checkRows(reading(db, now()), table)) {
    if (!batch.ok) return batch.no
    for (const { line, state, faults } of batch.value.rows) {
      counts[state] += 1
      if (state === 'faulty' && counts.faulty <= MOST_TOLD)
        process.stderr.write(`${table.name}:${line}: ${faults.map((fault) => faultSentence('en', fault)).join(' ')}\n`)
    }
  }
  if (counts.faulty > MOST_TOLD) process.stderr.write(`… and ${counts.faulty - MOST_TOLD} more\n`)
  return counts
}

/** Drafts batch by batch, each in a transaction of its own, and says how far it is. */
async function draftRows(db: Db, table: TableInput, lines: string | null): Promise<number | null> {
  const read = await inTransaction(db, now(), (tx) => readImport(tx, BY, table))
  if (!read.ok) return sayNo(read.no)
  const ref = { bodyId: table.bodyId, id: read.value.id }
  const begun = await inTransaction(db, now(), (tx) => beginImport(tx, BY, { ref, lines }))
  if (!begun.ok) return sayNo(begun.no)
  const { chosen } = begun.value
  for (let after = 0; ; ) {
    const next = await inTransaction(db, now(), async (tx) => done(await draftNext(tx, BY, ref)))
    if (!next.ok || next.value === 0) break // a refusal of a whole batch does not exist; of a row it stands in the report
    after += next.value
    process.stderr.write(`${after} of ${chosen} rows\n`)
  }
  process.stdout.write(`${chosen} rows were taken; see /desk/catalogue/import.\n`)
  return null
}

function sayNo(no: Refusal): number {
  process.stderr.write(`gongkai catalogue: ${sentences(areas)('en', no) ?? no.code} Nothing was written.\n`)
  return 1
}
