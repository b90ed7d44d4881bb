import { type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from './case.ts'
import { noted } from './end-step.ts'
import { type Done, may } from './may.ts'
import { partyColumns, readParty } from './party.ts'
import type { VerbInput } from './shapes.ts'

/** The officers find out who it was (行政处罚法 §40): name and number of the party; what was written before is replaced. */
export async function identifyParty(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'identify-party'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'identify-party')
  if (!allowed.ok) return allowed
  const party = readParty(input)
  if (!party.ok) return party
  if (party.value.code === null) return refuse({ code: 'penalties.wrong-code', kind: 'invalid' })
  const found = allowed.value

  const said = { party: party.value }
  return noted(tx, by, found, {
    entry: { kind: 'identify-party', said },
    changes: partyColumns(tx, found.id, party.value),
  })
}
