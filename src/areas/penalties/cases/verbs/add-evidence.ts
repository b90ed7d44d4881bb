import { addMonths } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { dayBetween } from '../day-between.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { VerbInput } from '../shapes.ts'

/** Longer ago than any period of limitation. */
const OLDEST_MONTHS = 240

/**
 * Evidence goes on file, of one of the eight kinds (行政处罚法 §46). What a monitoring device recorded is evidence only
 * once it was reviewed, legally and technically (§41).
 */
export async function addEvidence(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'add-evidence'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'add-evidence')
  if (!allowed.ok) return allowed
  const on = dayBetween(tx, input.takenOn, addMonths(tx.today, -OLDEST_MONTHS))
  if (!on.ok) return on
  if (input.monitoring && !input.monitoring.reviewed)
    return refuse({
      code: 'penalties.monitoring-not-reviewed',
      kind: 'conflict',
      article: { law: 'APL', article: '41' },
    })
  const { kind, file } = input
  return finish(tx, by, allowed.value, {
    entry: {
      ...({ kind: 'add-evidence', on: on.value } as const),
      data: { evidence: kind, monitored: input.monitoring !== null },
      said: { title: input.title, ...(file ? { fileName: file.name } : {}) },
      ...(file ? { fileDigest: file.digest } : {}),
    },
    told: { evidence: kind, monitored: input.monitoring !== null },
  })
}
