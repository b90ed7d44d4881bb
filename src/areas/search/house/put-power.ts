import { type Day, parseDay, yearOf } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecordedFact } from '#platform/journal/fact.ts'
import { answeringTogether } from '../../organisations/index.ts'
import { listPowers, type PowerLine } from '../../processes/index.ts'
import { putThing, type Shown } from './put-thing.ts'

const PRECEDENCE = 15

/** Brings the index up to date with a power: as it is on the list today, and as it will be where a change is to come. */
export async function putPower(tx: Tx, { subject, data }: RecordedFact): Promise<void> {
  const from = typeof data['from'] === 'string' ? parseDay(data['from']) : null
  const later = from !== null && from > tx.today ? from : null
  const today = await listPowers(tx, tx.today, { id: subject.id })
  const then = later === null ? [] : await listPowers(tx, later, { id: subject.id })
  const shown = [
    ...today.map((power) => shownOf(tx, power, power.since, later)),
    ...then.map((power) => shownOf(tx, power, later ?? power.since, null)),
  ]
  await putThing(tx, 'power', subject.id, await Promise.all(shown))
}

async function shownOf(tx: Tx, power: PowerLine, shownFrom: Day, shownTo: Day | null): Promise<Shown> {
  const { id, code, name, bodyId, body, answers, since } = power
  return {
    ...{ edition: shownFrom, bodyId, year: yearOf(since), title: name, aliases: [], number: code, note: body },
    ...{ href: `/powers/${id}`, precedence: PRECEDENCE, shownFrom, shownTo, texts: [] },
    sharedBy: await answeringTogether(tx, answers),
  }
}
