import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import { partyColumns, readParty } from '../party.ts'
import type { VerbInput } from '../shapes.ts'

/** It is established who did it (行政处罚法 §40): name, kind and number, checked as far as a number can be. */
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
  const known = party.value.code !== null
  return finish(tx, by, allowed.value, {
    entry: { kind: 'identify-party', data: { partyKind: input.kind, known }, said: { party: party.value } },
    changes: partyColumns(tx, ref.id, party.value),
    told: { partyKind: input.kind, known },
  })
}
