import type { Day } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { type Actor, postIn } from '#platform/signin/actor.ts'
import { editionOn } from '../../standards/queries.ts'
import { addEntry } from '../add-entry.ts'
import { beginCase } from '../begin-case.ts'
import { whyNotCompetent } from '../competence.ts'
import { fact } from '../facts.ts'
import { readParty } from '../party.ts'
import { showDue, startPenaltyClocks } from '../penalty-clocks.ts'
import type { LeadInput } from '../shapes.ts'

/** What opening a case answers. */
export type Opened = { readonly bodyId: number; readonly id: string; readonly number: string }

/**
 * A lead comes in (线索): source and day are written down, the case begins on the published chart of the ordinary
 * procedure, and the days for verification start to run.
 */
export async function lead(tx: Tx, by: Actor, input: LeadInput): Promise<Outcome<Opened>> {
  if (!postIn(by, input.bodyId, 'intake', 'site_check'))
    return refuse({ code: 'penalties.not-your-post', kind: 'forbidden', facts: { verb: 'lead' } })
  const on = input.on as Day // the shape tests its form; a day that is none lies in no calendar
  if (on > tx.today || (input.actTo ?? '') > tx.today)
    return refuse({ code: 'penalties.day-in-future', kind: 'invalid' })
  if (!(await editionOn(tx, input.standardId, tx.today)))
    return refuse({ code: 'penalties.unknown-violation', kind: 'missing' })
  const no = await whyNotCompetent(tx, input.bodyId, input.standardId)
  if (no) return refuse(no)
  const party = readParty(input.party)
  if (!party.ok) return party

  const begun = await beginCase(tx, { ...input, procedure: 'ordinary', party: party.value })
  if (!begun.ok) return begun
  const { found, turned } = begun.value
  await addEntry(tx, by, found, {
    kind: 'lead',
    on,
    data: { source: input.source },
    said: { note: input.note, party: party.value },
  })
  await startPenaltyClocks(tx, by, found, [{ rule: 'PENALTY.VERIFY', events: [{ type: 'received', date: on }] }])
  await showDue(tx, found)
  await record(tx, by, fact('penalty.lead', found, { source: input.source, flow: turned.flow }))
  return done({ bodyId: found.bodyId, id: found.id, number: found.number })
}
