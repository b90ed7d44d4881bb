/**
 * What of a count may be told to the public: rounded down to fives, and nothing below five. Null: fewer than five, none
 * included, so that nobody can tell one case from none.
 *
 * Every public count goes through here or through `toldTotal`; shares are reckoned from what is told and so tell no more.
 * Source: our proposal (n ≥ 5, domain §8.1), with rounding as complementary disclosure.
 */
export function told(count: number): number | null {
  return count < FEWEST ? null : count - (count % FEWEST)
}

export const FEWEST = 5

/**
 * The same for a total whose parts are told too. `partitions`: the parts, for each way in which the total is divided.
 *
 * Trap: twenty that stand beside five parts of "fewer than five" are five times four. Where the small parts would all
 * have to be four for the total to be reached, five less of it is told.
 */
export function toldTotal(...partitions: readonly (readonly number[])[]): number | null {
  const total = partitions[0]?.reduce((sum, part) => sum + part, 0) ?? 0
  const least = Math.min(total, ...partitions.map(mostToldBeside))
  return told(least)
}

/** The most of a total that may be told beside these parts. */
function mostToldBeside(parts: readonly number[]): number {
  const total = parts.reduce((sum, part) => sum + part, 0)
  const small = parts.filter((part) => part > 0 && part < FEWEST).length
  const large = parts.reduce((sum, part) => sum + (told(part) ?? 0) + (part >= FEWEST ? FEWEST - 1 : 0), 0)
  const rounded = total - (total % FEWEST)
  return small > 0 && rounded - large >= small * (FEWEST - 1) ? rounded - FEWEST : rounded
}

/**
 * Whose spread of a cell may be told: of all its decisions, or of the published ones alone where one to four are not
 * published, since the two together would show those. Null: fewer than five.
 */
export function basisOf({
  n,
  published,
}: {
  readonly n: number
  readonly published: number
}): 'all' | 'published' | null {
  const hidden = n - published
  if (hidden > 0 && hidden < FEWEST) return published < FEWEST ? null : 'published'
  return n < FEWEST ? null : 'all'
}

/**
 * Whether two ways of dividing the same decisions may be told beside each other: not where the one can be reached only if
 * every small part of the other is four.
 */
export function mayStandTogether(one: readonly number[], other: readonly number[]): boolean {
  return !isReachedBy(one, other) && !isReachedBy(other, one)
}

function isReachedBy(parts: readonly number[], other: readonly number[]): boolean {
  const small = parts.filter((part) => part > 0 && part < FEWEST).length
  const most = parts.reduce((sum, part) => sum + (part === 0 ? 0 : (told(part) ?? 0) + FEWEST - 1), 0)
  return small > 0 && other.reduce((sum, part) => sum + (told(part) ?? 0), 0) >= most
}
