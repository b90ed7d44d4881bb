import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { FactData } from '#platform/journal/fact.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { endRun } from '../processes/index.ts'
import type { NewEntry } from './file.ts'
import { closing, finish } from './finish.ts'
import type { Done } from './may.ts'
import { runOwner } from './move-chart.ts'
import type { InfoRequest, RequestRef } from './request.ts'
import { stopClock } from './request-clocks.ts'
import { REPLY_RULES, RULE } from './rules.ts'

/**
 * A request ends here because it goes on as another one: no result, so no row of table 三; its clocks end, and who asked
 * is kept with the other only.
 */
export async function leaveHere(
  tx: Tx,
  by: Actor,
  found: InfoRequest,
  goesOn: RequestRef & { readonly number: string },
  { kind, data = {}, said = {} }: Pick<NewEntry, 'data' | 'said'> & { readonly kind: 'pass-on' | 'merge' },
): Promise<Outcome<Done>> {
  await stopClock(tx, by, found, { type: 'passed_on', date: tx.today }, ...REPLY_RULES, RULE.correction)
  const { flow } = await endRun(tx, runOwner(found), 'passed_on')
  return finish(tx, by, found, {
    entry: { kind, data: { ...data, goesOn: goesOn.number }, said },
    flow,
    changes: {
      ...{ passed_to_body: goesOn.bodyId, passed_to: goesOn.id, ...closing(tx, found) },
      ...{ applicant_sealed: null, applicant_masked: '—', applicant_index: '', identity_until: null },
    },
    told: { ...(data as FactData), goesOn: goesOn.number }, // words of closed lists
  })
}
