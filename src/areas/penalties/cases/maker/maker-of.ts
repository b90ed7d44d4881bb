import type { StandardEdition } from '../../standards/contract.ts'

/** Who made a standard, as seen from a body: itself, another body of the county, or one outside, which has no desk here. */
export type Maker = { readonly kind: 'self' | 'outside' } | { readonly kind: 'county'; readonly bodyId: number }

/**
 * Who made an edition. Trap: the justice bureau keeps what came with the lawbook and made none of it; for its own
 * penalties these are standards of a body above, too.
 */
export function makerOf(
  { madeHere, bodyId: maker }: Pick<StandardEdition, 'madeHere' | 'bodyId'>,
  bodyId: number,
): Maker {
  if (!madeHere) return { kind: 'outside' }
  return maker === bodyId ? { kind: 'self' } : { kind: 'county', bodyId: maker }
}
