import { addDays, type Day } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotRecordAbsence } from './access.ts'
import type { AbsenceReason } from './contract.ts'
import { fact } from './facts.ts'
import { seatsOn } from './posts.ts'
import { organisations } from './queries.ts'
import { whoActs } from './standing-in.ts'

/** A holder is away from a day to a day, both inclusive. */
export interface Absence {
  readonly bodyId: number
  readonly holdingId: string
  readonly fromOn: Day
  readonly toOn: Day
  readonly reason: AbsenceReason
}

/**
 * Records that a holder is away; the substitute acts meanwhile and no clock stops. Refused when on any of the days
 * a post of the body would be left without anybody: somebody must be there for every case (A/B posts).
 */
export async function recordAbsence(tx: Tx, by: Actor, input: Absence): Promise<Outcome<{ absenceId: string }>> {
  const { bodyId, holdingId, fromOn, toOn, reason } = input
  await lockPosts(tx, bodyId) // two colleagues must not both leave a post to the other
  const holding = await findHolding(tx, bodyId, holdingId)
  if (!holding) return refuse({ code: 'organisations.no-such-holding', kind: 'missing' })
  const no =
    whyNotRecordAbsence(by, bodyId, holding.staff_id) ??
    (toOn < fromOn ? { code: 'organisations.days-reversed', kind: 'invalid' as const } : null) ??
    (await whyNotWithout(tx, input))
  if (no) return refuse(no)

  const id = newId(tx)
  await organisations(tx)
    .insertInto('organisations.absence')
    .values({
      ...{ body_id: bodyId, id, holding_id: holdingId, from_on: fromOn, to_on: toOn, reason },
      recorded_by: by.kind === 'officer' ? by.staffId : null,
    })
    .execute()
  await record(tx, by, fact('absence.recorded', bodyId, holding.post_code, { fromOn, toOn }))
  return done({ absenceId: id })
}

async function lockPosts(tx: Tx, bodyId: number): Promise<void> {
  await organisations(tx)
    .selectFrom('organisations.post')
    .select('code')
    .where('body_id', '=', bodyId)
    .orderBy('code')
    .forUpdate()
    .execute()
}

async function findHolding(tx: Tx, bodyId: number, id: string) {
  return organisations(tx)
    .selectFrom('organisations.holding')
    .select(['post_code', 'staff_id'])
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Looks at each day on which something changes in the body; between them nothing does. */
async function whyNotWithout(tx: Tx, { bodyId, holdingId, fromOn, toOn }: Absence): Promise<Refusal | null> {
  for (const day of await changingDays(tx, bodyId, fromOn, toOn)) {
    const before = await seatsOn(tx, bodyId, day)
    const after = before.map((seat) =>
      seat.holdingId === holdingId && seat.holder ? { ...seat, holder: { ...seat.holder, away: true } } : seat,
    )
    const still = new Set(whoActs(after).map(({ code }) => code))
    const left = whoActs(before).find(({ code }) => !still.has(code))
    if (left) return { code: 'organisations.nobody-stands-in', kind: 'conflict', facts: { post: left.code, day } }
  }
  return null
}

async function changingDays(tx: Tx, bodyId: number, fromOn: Day, toOn: Day): Promise<readonly Day[]> {
  const q = organisations(tx)
  const absences = await q
    .selectFrom('organisations.absence')
    .select(['from_on', 'to_on'])
    .where('body_id', '=', bodyId)
    .where('from_on', '<=', toOn)
    .where('to_on', '>=', fromOn)
    .execute()
  const holdings = await q
    .selectFrom('organisations.holding')
    .select(['from_on', 'to_on'])
    .where('body_id', '=', bodyId)
    .where('from_on', '<=', toOn)
    .execute()
  const days = [...absences, ...holdings].flatMap(({ from_on, to_on }) =>
    to_on ? [from_on, addDays(to_on, 1)] : [from_on],
  )
  return [...new Set([fromOn, ...days])].filter((day) => day >= fromOn && day <= toOn).sort()
}
