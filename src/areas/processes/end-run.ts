import { bug } from '#base/assert.ts'
import { activeOf } from '#law/flows/state.ts'
import type { Tx } from '#platform/db/tx.ts'
import { lawbook } from '../clocks/index.ts'
import type { RunOwner } from './contract.ts'
import { knownChart } from './known-chart.ts'
import type { Moved } from './moved.ts'
import { movementOut } from './movement.ts'
import { lockRun } from './run-row.ts'
import { saveMovement } from './save-movement.ts'
import { closeTimers } from './timers.ts'

/**
 * Ends what runs from above: the law ends it (withdrawn, terminated), wherever it stands on its chart. `why` is the word
 * of the owner. To end what does not run, or has ended, is a bug.
 */
export async function endRun(tx: Tx, owner: RunOwner, why: string): Promise<Moved> {
  const run = await lockRun(tx, owner)
  if (!run || run.ended_at !== null) return bug(`${owner.kind} ${owner.id} does not run`)
  const known = await knownChart(tx, run.hash)
  const movement = movementOut(run, { program: known.program, book: lawbook(), at: tx.at })
  await saveMovement(tx, run, run.state, movement, why)
  await closeTimers(tx, run)
  const flow = { chart: run.hash, type: 'ended', why }
  return { hash: run.hash, known, before: activeOf(run.state), active: [], effects: [], ended: true, flow }
}
