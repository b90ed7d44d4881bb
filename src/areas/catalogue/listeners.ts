import { clocksOf } from '#areas/clocks/index.ts'
import type { Listener } from '#platform/area.ts'
import { ownerOf } from './obligations.ts'
import { catalogue } from './open.ts'

/** A new calendar moves last days: the copies in the lists follow the clocks. */
export const listeners: readonly Listener[] = [
  {
    name: 'catalogue.recomputed',
    hears: ['clock.recomputed'],
    hear: async (tx, { bodyId, data }) => {
      const { ownerKind, owner } = data
      if (ownerKind !== 'obligation' || typeof owner !== 'string') return
      const { kind } = ownerOf(owner)
      const [clock] = (await clocksOf(tx, { bodyId, kind, ids: [owner] }, { openOnly: true })).get(owner) ?? []
      if (!clock) return
      await catalogue(tx)
        .updateTable('catalogue.obligation')
        .set({ due_on: clock.dueOn })
        .where('body_id', '=', bodyId)
        .where('id', '=', owner)
        .execute()
    },
  },
]
