import type { Updateable } from 'kysely'
import { must } from '#base/assert.ts'
import { addDays } from '#base/days.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PartMove } from '../processes/index.ts'
import type { Verb } from './contract.ts'
import { fact } from './facts.ts'
import { addEntry, type NewEntry } from './file.ts'
import type { Done } from './may.ts'
import { moveChart, type Turned } from './move-chart.ts'
import type { InfoRequest } from './request.ts'
import { showDue } from './request-clocks.ts'
import { REQUEST_COLUMNS, requestOf, requests } from './request-rows.ts'
import type { RequestsTables } from './tables.ts'

/** How long the identity of an applicant is kept after the end: two years, for remedies and repeated requests. Days. */
const IDENTITY_KEPT = 730

/** What an act leaves behind. Without `moves` it moves nothing on the chart. */
export interface Finished {
  readonly entry: Omit<NewEntry, 'kind'> & { readonly kind: Verb }
  readonly moves?: readonly PartMove[]
  /** What ended the run from above, where nothing moved on the chart. */
  readonly flow?: FactData
  readonly changes?: Updateable<RequestsTables['requests.request']>
  /** For the journal: figures and words of closed lists, nothing of a person. */
  readonly told?: FactData
}

/** How a verb ends: the move on the chart, its paper in the file, the row, what falls due, and its one fact. */
export async function finish(
  tx: Tx,
  by: Actor,
  found: InfoRequest,
  { entry, moves = [], flow, changes = {}, told = {} }: Finished,
): Promise<Outcome<Done>> {
  const moved = moves.length === 0 ? null : await moveChart(tx, found, ...moves)
  if (moved && !moved.ok) return moved
  await addEntry(tx, by, found, entry)
  const saved = await save(tx, found, { ...changes, ...stateAfter(tx, found, moved?.value ?? null) })
  await showDue(tx, saved)
  await record(
    tx,
    by,
    fact(`request.${entry.kind}`, saved, { ...told, flow: moved?.value.flow ?? (flow ? [flow] : []) }),
  )
  return done({ version: saved.version })
}

function stateAfter(tx: Tx, found: InfoRequest, turned: Turned | null) {
  if (!turned) return {}
  if (turned.state !== 'none') return { state: turned.state }
  return closing(tx, found)
}

/** The columns of a request that ends today; the term of the identity begins. */
export function closing(tx: Tx, found: InfoRequest) {
  return {
    ...{ state: 'closed' as const, closed_on: found.closedOn ?? tx.today },
    identity_until: addDays(found.closedOn ?? tx.today, IDENTITY_KEPT),
  }
}

async function save(tx: Tx, found: InfoRequest, changes: Finished['changes']): Promise<InfoRequest> {
  const row = await requests(tx)
    .updateTable('requests.request')
    .set({ ...changes, version: found.version + 1 })
    .where('body_id', '=', found.bodyId)
    .where('id', '=', found.id)
    .returning(REQUEST_COLUMNS)
    .executeTakeFirst()
  return requestOf(must(row, `request ${found.id}`))
}
