import type { Listener } from '#platform/area.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecordedFact } from '#platform/journal/fact.ts'
import { clocksOf, dueOf } from '../clocks/index.ts'
import { cases } from './cases.ts'
import { deemAccepted } from './deem-accepted.ts'
import { followChart } from './follow-chart.ts'
import { COUNTED, count, TALLY } from './public-counts.ts'

/** What this area hears: clocks of cases that turned or were recomputed, and its own facts for the public counts. */
export const listeners: readonly Listener[] = [
  { name: 'cases.silence', hears: ['clock.turned'], hear: hearSilence },
  { name: 'cases.lights', hears: ['clock.turned', 'clock.recomputed'], hear: hearLight },
  { name: 'cases.charts', hears: ['run.timer', 'run.migrated'], hear: hearRun },
  { name: TALLY, hears: Object.keys(COUNTED), hear: count },
]

/**
 * The limit for a correction notice has passed in silence: accepted (行政许可法 §32(4)). Only while that very clock is
 * still open: one that was answered since says nothing about a later notice.
 */
export async function hearSilence(tx: Tx, fact: RecordedFact): Promise<void> {
  const { ownerKind, owner, rule, light } = fact.data
  if (ownerKind !== 'case' || rule !== 'ALL.CORRECTION_NOTICE' || light !== 'over_statutory') return
  const id = String(owner)
  const open = await clocksOf(tx, { bodyId: fact.bodyId, kind: 'case', ids: [id] }, { openOnly: true })
  if (open.get(id)?.some((clock) => clock.id === fact.subject.id)) await deemAccepted(tx, { bodyId: fact.bodyId, id })
}

/** What the chart did by itself, or somebody with it: the case follows. */
export async function hearRun(tx: Tx, { bodyId, subject, data }: RecordedFact): Promise<void> {
  if (subject.kind !== 'case') return
  const flow = data['flow'] as { readonly map?: Readonly<Record<string, string>> } | undefined // written by areas/processes
  await followChart(tx, { bodyId, id: subject.id }, flow?.map ?? {})
}

/** Copies due day and light of the owner's clocks into the lists; computed anew, so hearing twice does no harm. */
export async function hearLight(tx: Tx, fact: RecordedFact): Promise<void> {
  const { ownerKind, owner } = fact.data
  if (ownerKind !== 'case') return
  await showLight(tx, fact.bodyId, String(owner))
}

/** Brings the copy of a case, and of those it leads, up to its clocks as they stand today. */
export async function showLight(tx: Tx, bodyId: number, id: string): Promise<void> {
  const clocks = await clocksOf(tx, { bodyId, kind: 'case', ids: [id] }, { openOnly: true })
  const due = dueOf(clocks.get(id) ?? [])
  await cases(tx)
    .updateTable('cases.application')
    .set(due)
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .where('closed_on', 'is', null)
    .execute()
  await cases(tx)
    .updateTable('cases.application')
    .set(due)
    .where('lead_body_id', '=', bodyId)
    .where('lead_id', '=', id)
    .where('state', 'in', ['submitted', 'accepted', 'suspended'])
    .execute()
}
