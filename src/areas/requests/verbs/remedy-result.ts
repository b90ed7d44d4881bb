import type { Day } from '#base/days.ts'
import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { beginAnew } from '../begin-anew.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { remediesOf } from '../remedies-of.ts'
import type { RequestRef } from '../request.ts'
import { requests } from '../request-rows.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * What came of a reconsideration or lawsuit flows back. Where the reply is to be made anew, the request is open again: it
 * begins a new run at the drafting, and its twenty working days run from the day of the result (政府信息公开条例 §51).
 */
export async function remedyResult(
  tx: Tx,
  by: Actor,
  ref: RequestRef,
  input: VerbInput<'remedy-result'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'remedy-result')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const on = input.on as Day // the shape tests its form
  const open = (await remediesOf(tx, ref)).find(({ no, result }) => no === input.no && result === null)
  if (!open) return refuse({ code: 'requests.no-such-remedy', kind: 'missing' })
  if (on > tx.today || on < open.filedOn) return refuse({ code: 'requests.day-in-future', kind: 'invalid' })
  if (input.redo && (input.result !== 'corrected' || found.state !== 'closed'))
    return refuse({ code: 'requests.nothing-to-redo', kind: 'conflict' })

  const { no, result, redo } = input
  await requests(tx)
    .updateTable('requests.remedy')
    .set({ result, result_on: on, redo })
    .where('body_id', '=', ref.bodyId)
    .where('request_id', '=', ref.id)
    .where('no', '=', no)
    .execute()
  const anew = redo ? await beginAnew(tx, by, found, on) : null
  if (anew && !anew.ok) return anew
  return finish(tx, by, found, {
    entry: { kind: 'remedy-result', on, data: { no, result, redo } },
    ...(anew ? { changes: anew.value } : {}),
    told: { no, result, redo, on },
  })
}
