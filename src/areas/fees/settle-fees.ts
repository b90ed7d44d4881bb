import { listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { keeperId, whyNotSettle } from './access.ts'
import type { Round } from './contract.ts'
import { fact } from './facts.ts'
import { columnsOf } from './fee-rows.ts'
import { fees } from './open.ts'
import type { BookFee, FeeBook } from './read-fees.ts'

/** How many fees and rounds were new; the others stood already. */
export type SettledFees = { readonly fees: number; readonly rounds: number }

/**
 * Takes the fees and rounds of the lawbook in; what stands already is left as it is, whatever happened to it since. The
 * bodies must be settled before.
 */
export async function settleFees(tx: Tx, by: Actor, book: FeeBook): Promise<Outcome<SettledFees>> {
  const no = whyNotSettle(by)
  if (no) return refuse(no)
  const keeper = await keeperId(tx)
  const bodies = new Map((await listBodies(tx)).map(({ code, id }) => [code, id]))
  const rounds = await writeRounds(tx, keeper, book.rounds)
  const settled = await fees(tx).selectFrom('fees.fee').select('id').execute()
  const standing = new Set(settled.map(({ id }) => id))
  const fresh = book.fees.filter(({ id }) => !standing.has(id))
  for (const fee of fresh) await writeFee(tx, must(bodies.get(fee.body), `body ${fee.body}`), fee)
  const counts = { fees: fresh.length, rounds }
  await record(tx, by, fact('fees.settled', keeper, 'all', counts))
  return done(counts)
}

async function writeRounds(tx: Tx, bodyId: number, rounds: readonly Round[]): Promise<number> {
  if (rounds.length === 0) return 0
  const written = await fees(tx)
    .insertInto('fees.round')
    .values(
      rounds.map(({ effectiveOn, relief, ...rest }) => ({
        ...{ ...rest, body_id: bodyId, effective_on: effectiveOn, announced_by: null, announced_at: tx.at },
        ...{ relief_fen: relief && String(relief.fen), relief_basis: relief?.basis ?? null },
      })),
    )
    .onConflict((on) => on.column('document').doNothing())
    .returning('no')
    .execute()
  return written.length
}

async function writeFee(tx: Tx, bodyId: number, { id, kind, editions }: BookFee): Promise<void> {
  await fees(tx).insertInto('fees.fee').values({ body_id: bodyId, id, kind, settled_at: tx.at }).execute()
  await fees(tx)
    .insertInto('fees.edition')
    .values(
      editions.map((edition, i) => ({
        ...{ body_id: bodyId, fee_id: id, number: i + 1, drafted_by: null, published_by: null, published_at: tx.at },
        ...columnsOf(edition),
      })),
    )
    .execute()
}
