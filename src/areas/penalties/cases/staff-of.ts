import { must } from '#base/assert.ts'
import type { Actor } from '#platform/signin/actor.ts'

/** Who of the staff acts. Verbs with a post behind them are done by officers only. */
export function staffOf(by: Actor): string {
  return must(by.kind === 'officer' ? by.staffId : null, 'an officer')
}
