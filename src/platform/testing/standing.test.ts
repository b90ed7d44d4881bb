import { day, instantAt } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '../db/tx.ts'
import { record } from '../journal/record.ts'
import { momentOf } from '../now.ts'
import { type Actor, VISITOR } from '../signin/actor.ts'
import { testDatabase } from './database.ts'
import { standing } from './standing.ts'

const db = await testDatabase({ migrations: [] })

/** A verb as small as one can be: only a machine may keep a note. */
async function keepNote(tx: Tx, by: Actor, note: { id: string }): Promise<Outcome<{ id: string }>> {
  if (by.kind !== 'machine') return refuse({ code: 'test.not-a-machine', kind: 'forbidden' })
  await record(tx, by, { type: 'test.noted', bodyId: 1, subject: { kind: 'note', id: note.id }, data: {} })
  return done(note)
}

standing('keep a note', {
  db,
  moment: momentOf(instantAt(day('2026-11-23'), '09:00')),
  verb: keepNote,
  make: async () => ({ id: 'n1' }),
  allowed: { kind: 'machine', name: 'test' },
  notAllowed: { 'a visitor': VISITOR },
  fact: 'test.noted',
})
