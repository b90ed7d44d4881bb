import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotDraft } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import { chartFact } from './facts.ts'
import { findDraft, latestForUpdate, processes } from './queries.ts'

/** `revision`: the draft as it was read: what somebody else saved since is not dropped with it. */
export interface DropInput {
  readonly chartId: string
  readonly revision: number
}

/** Gives up the draft of a chart's next edition; what is in force stays as it is. */
export async function dropDraft(
  tx: Tx,
  by: Actor,
  { chartId, revision }: DropInput,
): Promise<Outcome<{ dropped: string }>> {
  const latest = await latestForUpdate(tx, chartId)
  if (!latest) return refuse({ code: 'processes.no-such-chart', kind: 'missing' })
  const no = whyNotDraft(by, await answeringBodies(tx, latest.body_id))
  if (no) return refuse(no)
  const draft = await findDraft(tx, chartId)
  if (!draft) return refuse({ code: 'processes.no-draft', kind: 'conflict' })
  if (draft.revision !== revision) return refuse({ code: 'processes.draft-moved-on', kind: 'conflict' })

  await processes(tx).deleteFrom('processes.draft').where('chart_id', '=', chartId).execute()
  await record(tx, by, chartFact('chart.draft-dropped', latest.body_id, chartId, { revision }))
  return done({ dropped: chartId })
}
