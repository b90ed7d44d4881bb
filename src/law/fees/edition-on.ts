import type { Day } from '#base/days.ts'
import type { FeeEditionTerms } from './fee.ts'

/**
 * The edition that holds on a day: the latest that has begun. An edition ends by itself when the next one begins, so no
 * end is stored. `editions` in the order of their numbers.
 *
 * Trap: an edition without a first day holds since before every day one can ask for.
 */
export function editionOn<Edition extends FeeEditionTerms>(editions: readonly Edition[], on: Day): Edition | null {
  return editions.findLast(({ from }) => from === null || from <= on) ?? null
}
