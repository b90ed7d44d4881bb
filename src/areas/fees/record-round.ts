import { sql } from 'kysely'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { reductionOf } from '#law/fees/reduction.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { keeperId, whyNotRecordRound } from './access.ts'
import type { Round } from './contract.ts'
import { fact } from './facts.ts'
import { fees } from './open.ts'
import { allRounds } from './queries.ts'

/** What an announcement says of its round. */
export type RoundInput = Omit<Round, 'no'>

/**
 * Takes a round of clean-up into the list, with the figures its announcement gives. What it does to each fee is told by the
 * editions that name it.
 */
export async function recordRound(tx: Tx, by: Actor, input: RoundInput): Promise<Outcome<{ no: number }>> {
  const keeper = await keeperId(tx)
  const no = whyNotRecordRound(by, keeper)
  if (no) return refuse(no)
  await sql`select pg_advisory_xact_lock(hashtext('fees.round'))`.execute(fees(tx)) // numbers without gaps
  const rounds = await allRounds(tx)
  const { document, baseline, ended, effectiveOn, relief, ...rest } = input
  if (rounds.some((round) => round.document === document))
    return refuse({ code: 'fees.round-stands', kind: 'conflict', facts: { document } })
  if ((baseline === null) !== (ended === null)) return refuse({ code: 'fees.figures', kind: 'invalid' })
  if (baseline !== null && ended !== null && !reductionOf({ baseline, ended }))
    return refuse({ code: 'fees.figures', kind: 'invalid' })
  if (by.kind !== 'officer') throw new Error('only officers record rounds')

  const number = Math.max(0, ...rounds.map((round) => round.no)) + 1
  await fees(tx)
    .insertInto('fees.round')
    .values({
      ...{ ...rest, body_id: keeper, no: number, document, baseline, ended, effective_on: effectiveOn },
      ...{ relief_fen: relief && String(relief.fen), relief_basis: relief?.basis ?? null },
      ...{ announced_by: by.staffId, announced_at: tx.at },
    })
    .execute()
  await record(tx, by, fact('fee.round_recorded', keeper, document, { no: number }))
  return done({ no: number })
}
