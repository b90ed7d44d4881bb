import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addEntry, type NewEntry } from './add-entry.ts'
import type { PenaltyCase } from './case.ts'
import type { Verb } from './contract.ts'
import { fact } from './facts.ts'
import type { Done } from './may.ts'
import { type ChartMove, moveChart } from './move-chart.ts'
import { showDue } from './penalty-clocks.ts'
import { type Changes, saveCase } from './save-case.ts'

/** The paper an act of the investigation leaves, and what its fact tells besides. */
export interface Ending {
  readonly entry: Omit<NewEntry, 'kind'> & { readonly kind: Verb }
  readonly changes?: Changes
  readonly told?: FactData
}

/** How an act of the investigation ends that moves the chart: its paper, the case where it stands now, its one fact. */
export async function moveOn(
  tx: Tx,
  by: Actor,
  found: PenaltyCase,
  moves: readonly ChartMove[],
  { entry, changes, told }: Ending,
): Promise<Outcome<Done>> {
  const turned = await moveChart(tx, found, ...moves)
  if (!turned.ok) return turned
  if (turned.value.state === 'none') return refuse({ code: 'penalties.not-drawn', kind: 'conflict' })
  const { state, flow } = turned.value
  return noted(tx, by, found, { entry, changes: { ...changes, state }, told: { ...told, flow } })
}

/** How an act ends that leaves the case at its place on the chart. */
export async function noted(
  tx: Tx,
  by: Actor,
  found: PenaltyCase,
  { entry, changes = {}, told = {} }: Ending,
): Promise<Outcome<Done>> {
  await addEntry(tx, by, found, entry)
  const saved = await saveCase(tx, found, changes)
  await showDue(tx, saved)
  await record(tx, by, fact(`penalty.${entry.kind}`, saved, told))
  return done({ version: saved.version })
}
