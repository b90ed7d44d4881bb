import { type Expression, sql } from 'kysely'
import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { answeredWithin } from '../organisations/index.ts'
import { bodyNamer } from './body-names.ts'
import type { PowerFilter, PowerLine } from './contract.ts'
import { POWER_KINDS, type PowerKind } from './power.ts'
import { latestOn } from './powers.ts'

/** The powers on the list on a day, by code, narrowed; those in force where no state is asked for. */
export async function listPowers(tx: Tx, day: Day, filter: PowerFilter = {}): Promise<readonly PowerLine[]> {
  const { id, kind, body, standard, state = 'in_force' } = filter
  const words = filter.words?.normalize('NFKC').trim() ?? ''
  const within = await answeredWithin(tx, sql`says->>'body'`)
  const rows = await latestOn(tx, day)
    .selectFrom('latest')
    .select(['power_id', 'body_id', 'code', 'power_kind', 'state', 'since', 'chart_id', 'item_id'])
    .select([sql<Text>`says->'name'`.as('name'), sql<string>`says->>'body'`.as('body')])
    .where('state', '=', state)
    .where(within)
    .$if(id !== undefined, (q) => q.where('power_id', '=', id ?? ''))
    .$if(kind !== undefined, (q) => q.where('power_kind', '=', kind ?? ''))
    .$if(body !== undefined, (q) => q.where(sql`says->>'body'`, '=', body ?? ''))
    .$if(standard !== undefined, (q) => q.where(sql`says->>'standard'`, '=', standard ?? ''))
    .$if(words !== '', (q) => q.where(isMeant(words)))
    .orderBy('code')
    .orderBy('power_id')
    .execute()
  const nameOf = await bodyNamer(tx)
  return rows.map((row) => ({
    ...{ id: row.power_id, code: row.code, kind: powerKind(row.power_kind), name: row.name, bodyId: row.body_id },
    ...{ body: nameOf(row.body, row.body_id), answers: row.body, state: row.state, since: row.since },
    ...{ chart: row.chart_id, item: row.item_id },
  }))
}

/** A column that a check of the verbs holds to the ten kinds. */
export function powerKind(column: string): PowerKind {
  return Object.hasOwn(POWER_KINDS, column) ? (column as PowerKind) : 'other_power' // checked just before
}

/** What somebody typed stands in the name, in any language, or begins the code. */
function isMeant(words: string): Expression<boolean> {
  const part = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql<boolean>`(exists (select from jsonb_each_text(says->'name') as name where name.value ilike ${part})
    or code like ${part.slice(1)})`
}
