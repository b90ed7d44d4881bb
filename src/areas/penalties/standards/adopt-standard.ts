import type { Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { findBody } from '../../organisations/index.ts'
import { whyNotDecide } from './access.ts'
import type { AdoptionState } from './contract.ts'
import { standardFact } from './facts.ts'
import { editionOn, findStandard, lockStandard, penalties } from './queries.ts'

/** How a body uses a standard from a day. */
export interface AdoptInput {
  readonly standardId: string
  readonly bodyId: number
  readonly state: AdoptionState
  readonly from: Day
  /** Townships of a pilot, by id; empty elsewhere. */
  readonly places: readonly number[]
  /** Adapted: the body's own standard that refines this one. Superseded: the one that took its place. Else null. */
  readonly byStandard: string | null
  /** Why, as the public will read it. */
  readonly reason: string
}

/**
 * The head of a body says how it uses a standard it did not make: as it is, refined by one of its own, in named
 * townships only (试点), or no longer because another took its place. What was said before stays; the last word that has
 * begun holds.
 */
export async function adoptStandard(tx: Tx, by: Actor, input: AdoptInput): Promise<Outcome<{ no: number }>> {
  const { standardId, bodyId, state, from, places, byStandard } = input
  const standard = await lockStandard(tx, standardId)
  if (!standard) return refuse({ code: 'penalties.no-such-standard', kind: 'missing' })
  const no = whyNotDecide(by, bodyId)
  if (no || by.kind !== 'officer') return refuse(no ?? { code: 'penalties.not-the-head', kind: 'forbidden' })
  if (standard.body_id === bodyId) return refuse({ code: 'penalties.own-standard', kind: 'invalid' })
  const fault = (await whyNotState(tx, input)) ?? (await whyNotPlaces(tx, input))
  if (fault) return refuse(fault)

  const last = await penalties(tx)
    .selectFrom('penalties.adoption')
    .select(({ fn }) => [fn.max('no').as('no'), fn.max('from_on').as('from_on')])
    .where('standard_id', '=', standardId)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
  if (last?.from_on && last.from_on > from)
    return refuse({ code: 'penalties.from-in-the-past', kind: 'invalid', facts: { from } })
  const next = (last?.no ?? 0) + 1
  await penalties(tx)
    .insertInto('penalties.adoption')
    .values({
      ...{ body_id: bodyId, standard_id: standardId, no: next, state, from_on: from },
      ...{ places: JSON.stringify(places), by_standard: byStandard, reason: input.reason.trim() },
      ...{ decided_by: by.staffId, recorded_at: tx.at },
    })
    .execute()
  await record(tx, by, standardFact('standard.adopted', bodyId, standardId, { state, from }))
  return done({ no: next })
}

async function whyNotState(tx: Tx, input: AdoptInput): Promise<Refusal | null> {
  const { standardId, bodyId, state, from, byStandard, reason } = input
  if (from < tx.today) return { code: 'penalties.from-in-the-past', kind: 'invalid', facts: { from } }
  if (reason.trim() === '') return { code: 'penalties.no-reason', kind: 'invalid' }
  const edition = await editionOn(tx, standardId, from)
  if (!edition && state !== 'superseded') return { code: 'penalties.not-in-force', kind: 'conflict', facts: { from } }
  if (edition?.standard.kind === 'statute') return { code: 'penalties.is-the-law', kind: 'invalid' }
  if (state === 'adopted' || state === 'piloted')
    return byStandard === null ? null : { code: 'penalties.needs-no-other', kind: 'invalid' }
  const other = byStandard === null ? null : await findStandard(tx, byStandard)
  if (!other || !(await editionOn(tx, other.id, from))) return { code: 'penalties.no-other', kind: 'invalid' }
  const refines = other.body_id === bodyId && other.refines === standardId
  return state === 'superseded' || refines ? null : { code: 'penalties.does-not-refine', kind: 'invalid' }
}

async function whyNotPlaces(tx: Tx, { state, places }: AdoptInput): Promise<Refusal | null> {
  if (state !== 'piloted') return places.length === 0 ? null : { code: 'penalties.pilot-only', kind: 'invalid' }
  if (places.length === 0) return { code: 'penalties.no-places', kind: 'invalid' }
  for (const place of places)
    if ((await findBody(tx, place))?.level !== 'township')
      return { code: 'penalties.no-township', kind: 'invalid', facts: { place } }
  return null
}
