import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import { dayBetween } from './day-between.ts'
import { noted } from './end-step.ts'
import { type Done, may } from './may.ts'
import type { VerbInput } from './shapes.ts'

/** Earlier than any act that could still be pursued. */
const LONG_AGO = '2000-01-01'

/**
 * A piece of evidence comes to the file, of one of the eight kinds (行政处罚法 §46). What electronic monitoring recorded
 * counts only after its legal and technical review (§41).
 */
export async function addEvidence(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'add-evidence'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'add-evidence')
  if (!allowed.ok) return allowed
  const on = dayBetween(tx, input.takenOn, LONG_AGO as typeof tx.today) // a day by its form
  if (!on.ok) return on
  const { kind, title, monitoring, file } = input
  if (monitoring && !monitoring.reviewed)
    return refuse({
      code: 'penalties.monitoring-not-reviewed',
      kind: 'conflict',
      article: { law: 'APL', article: '41' },
    })

  const said = { title, ...(file ? { fileName: file.name } : {}) }
  return noted(tx, by, allowed.value, {
    entry: {
      ...{ kind: 'add-evidence', on: on.value, data: { kind, monitoring: monitoring !== null }, said },
      ...(file ? { fileDigest: file.digest } : {}),
    },
    told: { kind },
  })
}
