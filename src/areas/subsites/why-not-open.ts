import type { Refusal } from '#base/outcome.ts'
import type { SubsiteLine } from './contract.ts'

/** Nothing is done to a subsite that was closed; who wants one again sets up another. */
export function whyNotOpen({ closedOn }: SubsiteLine): Refusal | null {
  return closedOn === null ? null : { code: 'subsites.closed', kind: 'conflict' }
}
