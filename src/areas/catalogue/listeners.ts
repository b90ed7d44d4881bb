import { clocksOf } from '#areas/clocks/index.ts'
import type { Listener } from '#platform/area.ts'
import { catalogue } from './open.ts'
import { saveDay } from './reassess/clock.ts'

/** A new calendar moves last days: the copies in the lists follow the clocks. */
export const listeners: readonly Listener[] = [
  {
    name: 'catalogue.recomputed',
    hears: ['clock.recomputed'],
    hear: async (tx, { bodyId, data }) => {
      const { ownerKind, owner } = data
      if (typeof owner !== 'string' || (ownerKind !== 'obligation' && ownerKind !== 'disclosure')) return
      const clocks = await clocksOf(tx, { bodyId, kind: ownerKind, ids: [owner] }, { openOnly: true })
      const [clock] = clocks.get(owner) ?? []
      if (!clock) return
      const { dueOn } = clock
      if (ownerKind === 'disclosure') return saveDay(tx, { bodyId, id: owner }, dueOn)
      await catalogue(tx)
        .updateTable('catalogue.obligation')
        .set({ due_on: dueOn })
        .where('body_id', '=', bodyId)
        .where('id', '=', owner)
        .execute()
    },
  },
]
