import type { PartMove } from '../../../processes/index.ts'
import type { Proposal } from '../contract.ts'
import type { OnTheSpotInput } from '../shapes.ts'

/**
 * The steps of the published summary chart that one form on the spot goes through, in order. A party that was right leads
 * back to the standard and is told anew; where nothing is fined there is nothing to pay.
 */
export function spotMoves({ proposed, statement, collect }: OnTheSpotInput, decided: Proposal): readonly PartMove[] {
  const begin: readonly PartMove[] = [{ pass: 'identify' }, { pass: 'investigation', facts: { conclusive: true } }]
  const end = endOf(decided, collect !== null)
  if (!statement || proposed.outcome !== 'penalty')
    return [...begin, ...weighed(decided), ...(isPunished(decided) ? [WAIVED] : []), ...end]
  const heard: readonly PartMove[] = [
    { pass: 'standard', facts: { punish: true, small: true } },
    { message: 'statement' },
    { pass: 'recheck', facts: { well_founded: statement.changed !== null } },
  ]
  if (statement.changed === null) return [...begin, ...heard, ...end]
  return [...begin, ...heard, ...weighed(decided), ...(isPunished(decided) ? [WAIVED] : []), ...end]
}

const WAIVED: PartMove = { message: 'statement-waived' }

function weighed(decided: Proposal): readonly PartMove[] {
  return [{ pass: 'standard', facts: { punish: isPunished(decided), small: true } }]
}

function endOf(decided: Proposal, collected: boolean): readonly PartMove[] {
  if (!isPunished(decided)) return [{ pass: 'education' }]
  const form: PartMove = { pass: 'decision', facts: { collect_here: collected } }
  if (collected) return [form, { pass: 'cash' }]
  return decided.fine === null ? [form, { pass: 'payment' }] : [form]
}

function isPunished({ outcome }: Proposal): boolean {
  return outcome === 'penalty'
}
