import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { othersWhoAsked } from '../alike.ts'
import { countedFirst } from '../counted-first.ts'
import { whyNotDay } from '../day-of-act.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import { startClock, stopClock } from '../request-clocks.ts'
import { REPLY_RULES, RULE } from '../rules.ts'
import type { VerbInput } from '../shapes.ts'

/** So many different applicants for the same thing make it owed to everybody (ours; 政府信息公开条例 §44 says "several"). */
const SEVERAL = 3

/**
 * The reply goes out, and the clock stops. What several asked for, or what the office sees that everybody should have, is
 * from this day owed to the public within twenty working days (政府信息公开条例 §40, §44, §26).
 */
export async function answer(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'answer'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'answer')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const on = (input.on ?? tx.today) as Day // the shape tests its form
  const no = await whyNotDay(tx, by, ref, on, 'sign')
  if (no) return refuse(no)

  const open = found.code === '1' || found.code === '2'
  const asked = open ? await othersWhoAsked(tx, found) : 0
  const owed = open && (input.publish || asked + 1 >= SEVERAL)
  await stopClock(tx, by, ref, { type: 'reply_sent', date: on }, ...REPLY_RULES, RULE.correction)
  if (owed) await startClock(tx, by, ref, RULE.publish, { type: 'info_formed', date: on })
  return finish(tx, by, found, {
    entry: { kind: 'answer', on, data: { how: input.how, owed, asked } },
    moves: [{ pass: 'delivery', facts: { concern: owed } }],
    changes: {
      ...{ replied_on: on, delivered_on: on, ...countedFirst(found, on, found.code) },
      ...(owed ? { duty: 'open' as const } : {}),
    },
    told: { on, how: input.how, code: found.code, owed },
  })
}
