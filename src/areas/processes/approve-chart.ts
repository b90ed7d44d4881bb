import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotApprove } from './access.ts'
import { answeringBodies } from './answering-bodies.ts'
import { chartHash } from './chart-hash.ts'
import { chartFact } from './facts.ts'
import { findDraft, latestForUpdate, processes } from './queries.ts'

/** `revision`: the draft as it was read. */
export interface ApproveInput {
  readonly chartId: string
  readonly revision: number
}

/** A second person approves exactly this revision of a draft; another saving needs another approval. */
export async function approveChart(tx: Tx, by: Actor, input: ApproveInput): Promise<Outcome<{ revision: number }>> {
  const { chartId, revision } = input
  const latest = await latestForUpdate(tx, chartId)
  if (!latest) return refuse({ code: 'processes.no-such-chart', kind: 'missing' })
  const draft = await findDraft(tx, chartId)
  if (!draft) return refuse({ code: 'processes.no-draft', kind: 'conflict' })
  const no = whyNotApprove(by, await answeringBodies(tx, latest.body_id), draft.drawn_by)
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'processes.not-your-chart', kind: 'forbidden' })
  if (draft.revision !== revision) return refuse({ code: 'processes.draft-moved-on', kind: 'conflict' })
  const hash = chartHash(draft.xml)
  const made = await processes(tx)
    .insertInto('processes.approval')
    .values({
      ...{ body_id: latest.body_id, chart_id: chartId, revision, hash },
      ...{ approved_by: by.staffId, approved_at: tx.at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return refuse({ code: 'processes.approved-already', kind: 'conflict' })

  await record(tx, by, chartFact('chart.approved', latest.body_id, chartId, { revision, hash }))
  return done({ revision })
}
