import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { type Day, parseDay } from '#base/days.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotKeep } from '../access.ts'
import type { DisclosureRef } from '../contract.ts'
import { fact } from '../facts.ts'
import { catalogue, type DisclosureRow, lockDisclosure } from '../open.ts'
import { standardOf } from '../the-catalogue.ts'
import { carriersBeside } from './carriers.ts'

/** On which carrier (as the standard writes it), on which day, and where exactly. */
export interface PutUpInput {
  readonly ref: DisclosureRef
  readonly channel: string
  readonly on: string
  readonly place: string
}

/**
 * Who keeps the catalogue tells where else the version in force was put up, on a carrier its standard names: a notice
 * board, a hall screen, a place to read. Source: 政府信息公开条例 §23, §25.
 */
export async function putUp(tx: Tx, by: Actor, input: PutUpInput): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, input.ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = await whyNotKeep(tx, by, input.ref.bodyId)
  if (notHis) return refuse(notHis)
  const [on, place] = [parseDay(input.on), input.place.trim()]
  const no = await whyNotThere(tx, found.row, input.channel, on, place)
  if (no || on === null) return refuse(no ?? WRONG_DAY)

  const { ref, channel } = input
  const version = must(found.row.in_force, 'the version in force')
  await catalogue(tx)
    .insertInto('catalogue.carried')
    .values((eb) => ({
      ...{ body_id: ref.bodyId, disclosure_id: ref.id, version, channel, on_day: on, place, at: tx.at },
      no: eb
        .selectFrom('catalogue.carried as c')
        .select(sql<number>`coalesce(max(c.no), 0) + 1`.as('no'))
        .where('c.body_id', '=', ref.bodyId)
        .where('c.disclosure_id', '=', ref.id),
      recorded_by: by.kind === 'officer' ? by.staffId : null,
    }))
    .execute()
  await record(tx, by, fact('disclosure.put_up', ref, { version, channel, on }))
  return done({ id: ref.id })
}

const WRONG_DAY: Refusal = { code: 'catalogue.put-up-day', kind: 'invalid' }

async function whyNotThere(
  tx: Tx,
  row: DisclosureRow,
  channel: string,
  on: Day | null,
  place: string,
): Promise<Refusal | null> {
  if (row.state !== 'published' || row.in_force === null) return { code: 'catalogue.not-published', kind: 'conflict' }
  const named = carriersBeside(must(standardOf(row.standard_id), row.standard_id))
  if (!named.some((one) => one['zh-Hans'] === channel)) return { code: 'catalogue.no-such-carrier', kind: 'invalid' }
  if (place === '') return { code: 'catalogue.no-place', kind: 'invalid' }
  if (on === null || on > tx.today) return WRONG_DAY
  const same = await catalogue(tx)
    .selectFrom('catalogue.carried')
    .select('no')
    .where('body_id', '=', row.body_id)
    .where('disclosure_id', '=', row.id)
    .where('version', '=', row.in_force)
    .where('channel', '=', channel)
    .where('place', '=', place)
    .executeTakeFirst()
  return same ? { code: 'catalogue.put-up-already', kind: 'conflict' } : null
}
