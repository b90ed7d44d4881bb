import { addDays, type Day } from '#base/days.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { readStandardText, standardHash, standardIds, standardText } from '#platform/lawbook/read-standards.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { standardFact } from './facts.ts'
import { keeperId } from './keeper.ts'
import { penalties } from './queries.ts'

/** A standard of the lawbook, byte for byte. */
export interface NewStandard {
  readonly id: string
  readonly text: string
}

/** The standards of the lawbook (`lawbook/standards/`). */
export function readStandards(): readonly NewStandard[] {
  return standardIds().map((id) => ({ id, text: standardText(id) }))
}

/**
 * Publishes the standards of the lawbook as first editions, kept by the justice bureau. They are in force over the days
 * their source names, and from `from` where it names none; one that stands already is left as it is. The bodies must be
 * settled before. Trap: nobody uses a standard yet because it stands here; see `adoptStandard`.
 */
export async function settleStandards(
  tx: Tx,
  by: Machine,
  standards: readonly NewStandard[],
  from: Day,
): Promise<Outcome<{ readonly written: number }>> {
  const keeper = await keeperId(tx)
  const rows = await penalties(tx).selectFrom('penalties.standard').select('id').execute()
  const standing = new Set(rows.map(({ id }) => id))
  const fresh = standards.filter(({ id }) => !standing.has(id)).map((each) => firstOf(each, from))
  if (fresh.length === 0) return done({ written: 0 })
  await penalties(tx)
    .insertInto('penalties.standard')
    .values(fresh.map(({ id }) => ({ body_id: keeper, id, refines: null, settled_at: tx.at })))
    .execute()
  await penalties(tx)
    .insertInto('penalties.edition')
    .values(
      fresh.map(({ id, text, hash, begins, ends }) => ({
        ...{ body_id: keeper, standard_id: id, number: 1, hash, text, note: null, filed_as: null },
        ...{ in_force_from: begins, in_force_to: ends, published_at: tx.at },
        ...{ drafted_by: null, reviewed_by: null, published_by: null },
      })),
    )
    .execute()
  for (const { id, hash, begins } of fresh)
    await record(tx, by, standardFact('standard.published', keeper, id, { edition: 1, hash, from: begins }))
  return done({ written: fresh.length })
}

function firstOf({ id, text }: NewStandard, from: Day) {
  const standard = readStandardText(text, `standards/${id}.yaml`)
  const ends = standard.to && addDays(standard.to, 1)
  const begins = standard.from ?? (ends !== null && ends < from ? ends : from)
  return { id, text, hash: standardHash(text), begins, ends }
}
