import { day, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Officer, Role } from '#platform/signin/actor.ts'
import { say } from '#platform/words/phrases.ts'
import { readBodies, settleBodies } from '../organisations/index.ts'
import type { Item } from './item.ts'
import type { ItemEdit } from './item-edit.ts'
import { readItems } from './read-items.ts'
import { settleItems } from './settle-items.ts'

const MACHINE = { kind: 'machine', name: 'settle' } as const

/** A Monday on which the examples happen; their items are in force since the first day of that year. */
export const MONDAY: Moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
export const IN_FORCE_SINCE = day('2026-01-01')

/** Settles the bodies and all items of the lawbook. */
export async function settledServices(db: Db): Promise<void> {
  accepted(await inTransaction(db, MONDAY, (tx) => settleBodies(tx, MACHINE, readBodies())))
  accepted(await inTransaction(db, MONDAY, (tx) => settleItems(tx, MACHINE, readItems(), IN_FORCE_SINCE)))
}

/** Somebody with one post in a body of the lawbook. */
export function officerOf(bodyCode: string, role: Role, staffId: string): Officer {
  const body = readBodies().find((one) => one.id === bodyCode)
  if (!body) throw new Error(`no body ${bodyCode}`)
  const name = say('审核岗')
  const post = {
    bodyId: body.number,
    level: body.level,
    code: `${bodyCode}-${role}`,
    name,
    role,
    as: 'A',
    items: 'all',
  } as const
  return { kind: 'officer', staffId, name: '沈怀远', posts: [post] }
}

/** What an editor sends who changes nothing. */
export function unchanged(item: Item): ItemEdit {
  const typed = (text: { readonly 'zh-Hans': string; readonly en: string }) => ({ zh: text['zh-Hans'], en: text.en })
  return {
    name: typed(item.name),
    promised: item.promised,
    conditions: item.conditions.map((one) => typed(one.says)),
    materials: item.materials.map((one) => ({
      ...typed(one.name),
      ...{ forms: one.forms, withAgentOnly: one.withAgentOnly, tolerant: one.tolerant },
      from: one.from && typed(one.from),
    })),
    visits: item.visits,
    agent: item.agent,
    note: item.note && typed(item.note),
  }
}
