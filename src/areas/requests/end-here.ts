import type { Outcome } from '#base/outcome.ts'
import type { Code } from '#law/requests/decision-code.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { endRun, type PartMove } from '../processes/index.ts'
import type { Verb } from './contract.ts'
import { countedFirst } from './counted-first.ts'
import { closing, finish } from './finish.ts'
import type { Done } from './may.ts'
import { runOwner } from './move-chart.ts'
import type { InfoRequest } from './request.ts'
import { stopClock } from './request-clocks.ts'
import { REPLY_RULES, RULE, type Rule } from './rules.ts'

/** A reply that was drafted and never sent is none; what was drafted stays in the file. */
const NOTHING_DRAFTED = { reply_sealed: null, grounds: '[]', earlier_number: null, right_body_id: null }

/** A request ends without a reply: given up or withdrawn. Where the chart draws no way there, the law above it ends the run. */
export async function endHere(
  tx: Tx,
  by: Actor,
  found: InfoRequest,
  verb: Verb,
  code: Code,
  event: 'abandoned' | 'withdrawn',
  moves: readonly PartMove[] = [],
  said: Readonly<Record<string, unknown>> = {},
): Promise<Outcome<Done>> {
  const told = { type: event, date: tx.today }
  await stopClock(tx, by, found, told, ...REPLY_RULES)
  const others: readonly Rule[] = [RULE.correction, RULE.fee, RULE.thirdParty, RULE.agency]
  if (event === 'withdrawn') await stopClock(tx, by, found, told, ...others)
  const ended = moves.length === 0 ? (await endRun(tx, runOwner(found), event)).flow : null
  return finish(tx, by, found, {
    entry: { kind: verb, data: { code }, said },
    moves,
    ...(ended ? { flow: ended } : {}),
    changes: {
      code,
      ...NOTHING_DRAFTED,
      replied_on: tx.today,
      ...countedFirst(found, tx.today, code),
      ...(ended ? closing(tx, found) : {}),
    },
    told: { code },
  })
}
