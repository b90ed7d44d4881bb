import { type Day, dayNumber } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postIn } from '#platform/signin/actor.ts'
import { listBodies, staffName } from '../../../organisations/index.ts'
import { bodiesOf } from '../access.ts'
import { penalties } from '../penalty-cases.ts'

/** `soon`: ends within ninety days, so that a new one can be asked for. */
export type CertificateState = 'valid' | 'soon' | 'future' | 'ended'

/** A certificate as the desk lists it. Days: the first and the last on which it is valid. */
export interface CertificateLine {
  readonly bodyId: number
  readonly body: Text
  readonly name: string
  readonly number: string
  readonly from: Day
  readonly to: Day
  readonly state: CertificateState
  /** Days after today on which it is still valid; below zero: it has ended. */
  readonly left: number
  /** Who is looking may end it. */
  readonly mayEnd: boolean
}

const SOON = 90

/** The certificates of the bodies in which the actor handles penalties: what ends first is first, the ended last. */
export async function certificateList(tx: Tx, actor: Actor): Promise<readonly CertificateLine[]> {
  const own = bodiesOf(actor)
  if (own.length === 0) return []
  const rows = await penalties(tx)
    .selectFrom('penalties.certificate')
    .selectAll()
    .where('body_id', 'in', own)
    .orderBy('valid_to')
    .orderBy('number')
    .execute()
  const names = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName]))
  const lines: CertificateLine[] = []
  for (const row of rows) {
    const body = names.get(row.body_id)
    const state = stateOn(tx.today, row.valid_from, row.valid_to)
    if (!body) continue
    lines.push({
      ...{ bodyId: row.body_id, body, number: row.number, from: row.valid_from, to: row.valid_to, state },
      name: (await staffName(tx, row.staff_id)) ?? '',
      left: dayNumber(row.valid_to) - dayNumber(tx.today),
      mayEnd: state !== 'ended' && postIn(actor, row.body_id, 'decide', 'legal') !== null,
    })
  }
  return [
    ...lines.filter(({ state }) => state !== 'ended'),
    ...lines.filter(({ state }) => state === 'ended').reverse(),
  ]
}

/** How a certificate stands on a day. */
export function stateOn(on: Day, from: Day, to: Day): CertificateState {
  if (to < on) return 'ended'
  if (from > on) return 'future'
  return dayNumber(to) - dayNumber(on) <= SOON ? 'soon' : 'valid'
}
