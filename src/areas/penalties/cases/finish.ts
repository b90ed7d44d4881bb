import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { addEntry, type NewEntry } from './add-entry.ts'
import { CLOSED, type PenaltyCase, type State } from './case.ts'
import type { Verb } from './contract.ts'
import { fact } from './facts.ts'
import type { Done } from './may.ts'
import type { Turned } from './move-chart.ts'
import { showDue } from './penalty-clocks.ts'
import { type Changes, saveCase } from './save-case.ts'

/** What an act leaves behind. `turned`: where the chart stands now; left out: the act moves nothing. */
export interface Finished {
  readonly entry: Omit<NewEntry, 'kind'> & { readonly kind: Verb }
  readonly turned?: Pick<Turned, 'state' | 'flow'>
  /** The state where the chart has ended by this act. */
  readonly ended?: State
  readonly changes?: Changes
  /** For the journal: figures and words of closed lists, nothing of a person. */
  readonly told?: FactData
}

/** How a verb ends: its paper in the file, the row of the case, what falls due, and its one fact. */
export async function finish(
  tx: Tx,
  by: Actor,
  found: PenaltyCase,
  { entry, turned, ended = 'closed', changes = {}, told = {} }: Finished,
): Promise<Outcome<Done>> {
  await addEntry(tx, by, found, entry)
  const state = turned ? (turned.state === 'none' ? ended : turned.state) : found.state
  const closed = CLOSED.includes(state) ? { closed_on: found.closedOn ?? tx.today } : {}
  const saved = await saveCase(tx, found, { ...changes, ...closed, state })
  await showDue(tx, saved)
  await record(tx, by, fact(`penalty.${entry.kind}`, saved, { ...told, flow: turned?.flow ?? [] }))
  return done({ version: saved.version })
}
