import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Machine } from '#platform/signin/actor.ts'
import type { Division } from './division.ts'
import { fact } from './facts.ts'
import { organisations } from './queries.ts'

const BATCH = 500
const LEVELS = ['province', 'prefecture', 'county', 'township', 'village']

/** How many divisions were brought in; those of an earlier file that this one does not name stay. */
export type Imported = { readonly divisions: number }

/**
 * Brings real divisions in, new ones and changed ones, all in one transaction. `rows` were read by `readDivisions`,
 * so that every parent stands in the file and nothing is half-done.
 */
export async function importDivisions(tx: Tx, by: Machine, rows: readonly Division[]): Promise<Outcome<Imported>> {
  const sorted = [...rows].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
  for (let i = 0; i < sorted.length; i += BATCH) await upsert(tx, sorted.slice(i, i + BATCH))
  await record(tx, by, fact('divisions.imported', 0, 'all', { divisions: rows.length }))
  return done({ divisions: rows.length })
}

async function upsert(tx: Tx, rows: readonly Division[]): Promise<void> {
  await organisations(tx)
    .insertInto('organisations.division')
    .values(
      rows.map((row) => ({
        ...{ code: row.code, name: row.name, level: row.level, parent_code: row.parent, type: row.type },
        ...{ valid_from: row.validFrom, valid_to: row.validTo, status: row.status, note: row.note ?? null },
        ...{ ethnic_autonomy: row.ethnicAutonomy, in_ethnic_autonomy: row.inEthnicAutonomy },
        ...{ successors: JSON.stringify(row.successors ?? []), source: row.source, confidence: row.confidence },
      })),
    )
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        level: eb.ref('excluded.level'),
        parent_code: eb.ref('excluded.parent_code'),
        type: eb.ref('excluded.type'),
        valid_from: eb.ref('excluded.valid_from'),
        valid_to: eb.ref('excluded.valid_to'),
        status: eb.ref('excluded.status'),
        note: eb.ref('excluded.note'),
        ethnic_autonomy: eb.ref('excluded.ethnic_autonomy'),
        in_ethnic_autonomy: eb.ref('excluded.in_ethnic_autonomy'),
        successors: eb.ref('excluded.successors'),
        source: eb.ref('excluded.source'),
        confidence: eb.ref('excluded.confidence'),
      })),
    )
    .execute()
}
