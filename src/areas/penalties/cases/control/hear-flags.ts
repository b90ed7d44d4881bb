import type { Listener } from '#platform/area.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecordedFact } from '#platform/journal/fact.ts'
import { lockCase } from '../penalty-cases.ts'
import { raise } from './flags.ts'
import { noticed } from './notice-flags.ts'

/** Clocks whose end without the act is noticed. */
const WATCHED = ['PENALTY.PRESERVE', 'PENALTY.SEIZURE', 'PENALTY.SERVE', 'PENALTY.WITHDRAW', 'PENALTY.BANK']

/** Internal control hears the journal: what is decided, served and closed, and what ran out. */
export const flagListeners: readonly Listener[] = [
  {
    name: 'penalties.flags',
    hears: ['penalty.decide', 'penalty.on-the-spot', 'penalty.serve', 'penalty.close'],
    hear: hearDecided,
  },
  { name: 'penalties.overdue', hears: ['clock.turned'], hear: hearOverdue },
]

async function hearDecided(tx: Tx, { bodyId, subject, on }: RecordedFact): Promise<void> {
  const found = await lockCase(tx, { bodyId, id: subject.id })
  if (found) await raise(tx, found, on, await noticed(tx, found))
}

async function hearOverdue(tx: Tx, { bodyId, data, on }: RecordedFact): Promise<void> {
  const { ownerKind, owner, rule, light } = data
  if (ownerKind !== 'penalty' || light !== 'over_statutory' || !WATCHED.includes(String(rule))) return
  const found = await lockCase(tx, { bodyId, id: String(owner) })
  if (found) await raise(tx, found, on, [{ kind: 'overdue', data: { rule: String(rule) } }])
}
