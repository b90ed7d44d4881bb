import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addEntry, type NewEntry } from './add-entry.ts'
import type { PenaltyCase } from './case.ts'
import type { Verb } from './contract.ts'
import { fact } from './facts.ts'
import type { Done } from './may.ts'
import { showDue } from './penalty-clocks.ts'
import { saveCase } from './save-case.ts'
import type { Place } from './where-on-chart.ts'

/** How a verb after the decision ends: its paper in the file, the case where it stands now, its one fact. */
export async function endAct(
  tx: Tx,
  by: Actor,
  found: PenaltyCase,
  { state, flow }: Place,
  entry: Omit<NewEntry, 'kind'> & { readonly kind: Verb },
  told: FactData = {},
): Promise<Outcome<Done>> {
  await addEntry(tx, by, found, entry)
  const saved = await saveCase(tx, found, {
    state,
    closed_on: state === 'closed' ? (found.closedOn ?? tx.today) : null,
  })
  await showDue(tx, saved)
  await record(tx, by, fact(`penalty.${entry.kind}`, saved, { ...told, flow }))
  return done({ version: saved.version })
}

/** An act that leaves the case where it stands. */
export function stays({ state }: PenaltyCase): Place {
  return { state, flow: [] }
}
