import type { Tx } from '#platform/db/tx.ts'
import { search } from './queries.ts'

/** How much a term says, and in how many names and passages it may be expected. */
export interface Weight {
  readonly weight: number
  readonly names: number
  readonly passages: number
  /** How much there is in all. */
  readonly of: { readonly names: number; readonly passages: number }
}

export type Weights = ReadonlyMap<string, Weight>

/**
 * How many rows may be expected to have all of some terms, each of which so many of `all` have. Terms of one text are
 * not independent: each after the rarest leaves the root of its share.
 */
export function together(counts: readonly number[], all: number): number {
  const [rarest = 0, ...others] = [...counts].sort((a, b) => a - b)
  return others.reduce((left, count) => left * Math.sqrt(Math.min(1, count / Math.max(1, all))), rarest)
}

/** The weights of these terms: a rare one says more (the logarithm of one by its share). */
export async function weightsOf(tx: Tx, terms: readonly string[]): Promise<Weights> {
  const size = await search(tx).selectFrom('search.size').select(['documents', 'passages']).executeTakeFirst()
  const rows = await search(tx)
    .selectFrom('search.term')
    .selectAll()
    .where((eb) => eb('term', '=', eb.fn.any(eb.val([...terms]))))
    .execute()
  const counted = new Map(rows.map((row) => [row.term, row]))
  const [documents, passages] = [Number(size?.documents ?? 1000), Number(size?.passages ?? 1000)]
  return new Map(
    terms.map((term) => {
      const share = counted.get(term)
      const often = Math.max(share?.names ?? 0, share?.passages ?? 0, 0.0001)
      return [
        term,
        {
          weight: Math.log(1 / often) + 0.3,
          names: documents * (share?.names ?? 0.0002),
          passages: passages * (share?.passages ?? 0.0002),
          of: { names: documents, passages },
        },
      ]
    }),
  )
}
