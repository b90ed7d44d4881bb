import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotChangePowers } from './access.ts'
import { type CheckedRow, checkRows } from './check-rows.ts'
import type { ImportRow } from './contract.ts'
import { recordChanges } from './record-changes.ts'

/** A file in the form of the export, from which day it holds, and why, as the change log will say it. */
export interface ImportInput {
  readonly csv: Uint8Array
  readonly from: Day
  readonly reason: string
}

/** How many powers were put on the list, changed in any way, and left as they were. */
export type Imported = Readonly<Record<'added' | 'changed' | 'unchanged', number>>

/** What a file would do, row by row, without doing it. */
export async function checkPowers(tx: Tx, by: Actor, input: ImportInput): Promise<Outcome<readonly ImportRow[]>> {
  const no = whyNotImport(tx, by, input)
  if (no) return refuse(no)
  const checked = await checkRows(tx, by, input)
  return checked.ok ? done(checked.value.map(({ row }) => row)) : checked
}

/**
 * Takes a list in: adds, changes, cancels as its rows say; a power that is not in the file stays. One faulty row and
 * nothing is taken in. Each change goes into the public log with the reason.
 */
export async function importPowers(tx: Tx, by: Actor, input: ImportInput): Promise<Outcome<Imported>> {
  const no = whyNotImport(tx, by, input)
  if (no) return refuse(no)
  const checked = await checkRows(tx, by, input)
  if (!checked.ok) return checked
  const wrong = checked.value.filter(({ row }) => row.result === 'wrong')
  const [first] = wrong
  if (first)
    return refuse({
      code: 'processes.faulty-list',
      kind: 'invalid',
      facts: { count: wrong.length, line: first.row.line },
    })

  await recordChanges(
    tx,
    by,
    checked.value.flatMap(({ change }) => change ?? []),
  )
  return done({
    added: count(checked.value, 'added'),
    changed: count(checked.value, 'changed'),
    unchanged: count(checked.value, 'unchanged'),
  })
}

function whyNotImport(tx: Tx, by: Actor, { from, reason }: ImportInput): Refusal | null {
  const no = whyNotChangePowers(by)
  if (no) return no
  if (from < tx.today) return { code: 'processes.from-in-the-past', kind: 'invalid', facts: { from } }
  return reason.trim() === '' ? { code: 'processes.no-reason', kind: 'invalid' } : null
}

function count(rows: readonly CheckedRow[], result: ImportRow['result']): number {
  return rows.filter(({ row }) => row.result === result).length
}
