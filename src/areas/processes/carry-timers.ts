import type { IdMap } from '#law/flows/migrate.ts'
import type { Program } from '#law/flows/program.ts'
import type { FlowEffect } from '#law/flows/state.ts'
import type { Tx } from '#platform/db/tx.ts'
import { processes } from './queries.ts'
import type { Run } from './run-row.ts'

/**
 * Lets timers that only got another id by a move to a new edition run on: a limit that did not change does not begin
 * anew. Gives the effects that are left to be done.
 */
export async function carryTimers(
  tx: Tx,
  run: Pick<Run, 'body_id' | 'owner_id'>,
  effects: readonly FlowEffect[],
  map: IdMap,
  before: Program,
): Promise<readonly FlowEffect[]> {
  const carried = new Set<FlowEffect>()
  for (const off of effects) {
    if (off.kind !== 'disarm') continue
    const element = map[off.element] ?? off.element
    const trigger = before.nodes.get(off.element)?.node.trigger
    const limit = trigger?.kind === 'timer' ? trigger.limit : null
    const on = effects.find(
      (effect) =>
        effect.kind === 'arm' &&
        effect.element === element &&
        effect.token === off.token &&
        JSON.stringify(effect.limit) === JSON.stringify(limit),
    )
    if (!on) continue
    carried.add(off).add(on)
    await processes(tx)
      .updateTable('processes.timer')
      .set({ element })
      .where('body_id', '=', run.body_id)
      .where('owner_id', '=', run.owner_id)
      .where('element', '=', off.element)
      .where('token', '=', off.token)
      .where('closed_at', 'is', null)
      .execute()
  }
  return effects.filter((effect) => !carried.has(effect))
}
