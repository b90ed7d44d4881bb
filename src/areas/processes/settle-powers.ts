import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Machine } from '#platform/signin/actor.ts'
import type { NewPower } from './power.ts'
import { faultsOfPower } from './power-faults.ts'
import { powerHouse } from './power-house.ts'
import { processes } from './queries.ts'
import { recordChanges } from './record-changes.ts'

/**
 * Puts the powers of the lawbook on the list, in force from `from`; a power that stands on it already is left as it is,
 * whatever happened to it since. Bodies and charts must be settled before.
 */
export async function settlePowers(
  tx: Tx,
  by: Machine,
  powers: readonly NewPower[],
  from: Day,
): Promise<Outcome<{ readonly written: number }>> {
  const settled = await processes(tx).selectFrom('processes.power').select('id').execute()
  const standing = new Set(settled.map(({ id }) => id))
  const fresh = powers.filter(({ id }) => !standing.has(id))
  const house = await powerHouse(tx)
  for (const power of fresh) {
    const [fault] = faultsOfPower(power, from, house)
    if (fault)
      return refuse({ code: 'processes.faulty-power', kind: 'invalid', facts: { power: power.id, fault: fault.code } })
  }
  const changes = fresh.map((power) => ({
    ...({ power, no: 1, kind: 'added', state: 'in_force', from, reason: null } as const),
    bodyId: must(house.bodyIdOf(power.body), `body ${power.body}`),
  }))
  await recordChanges(tx, by, changes)
  return done({ written: fresh.length })
}
