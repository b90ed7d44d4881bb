import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { narrowDisclosures } from './access.ts'
import type { DisclosureFilter } from './contract.ts'
import { catalogue } from './open.ts'

/** What a filter means in ids: standards of the domain, bodies of the level; null where it does not narrow. */
export interface NarrowedTo {
  readonly standards: readonly string[] | null
  readonly bodies: readonly number[] | null
}

/** The entries an actor finds under a filter, each with its version in force (`v`): for lists, feeds and exports alike. */
export function narrowedEntries(
  tx: Tx,
  actor: Actor,
  { year, attribute, state, words, changed, reassessLate }: DisclosureFilter,
  { standards, bodies }: NarrowedTo,
) {
  return catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .innerJoin('catalogue.version as v', (join) =>
      join
        .onRef('v.body_id', '=', 'catalogue.disclosure.body_id')
        .onRef('v.disclosure_id', '=', 'catalogue.disclosure.id')
        .onRef('v.number', '=', 'catalogue.disclosure.in_force'),
    )
    .where(narrowDisclosures(tx, actor))
    .$if(standards !== null, (q) => q.where('catalogue.disclosure.standard_id', '=', sql<string>`any(${standards})`))
    .$if(bodies !== null, (q) => q.where('catalogue.disclosure.body_id', '=', sql<number>`any(${bodies})`))
    .$if(attribute !== undefined, (q) => q.where('v.attribute', '=', attribute ?? 'proactive'))
    .$if(state !== undefined, (q) => q.where('catalogue.disclosure.state', '=', state ?? 'published'))
    .$if(reassessLate === true, (q) => q.where('reassess_by', '<', tx.today))
    .$if(words !== undefined, (q) => q.where('v.title', 'like', `%${(words ?? '').replace(/[\\%_]/g, '\\$&')}%`))
    .$if(year !== undefined, (q) => q.where(sql<number>`extract(year from v.published_on)`, '=', year ?? 0))
    .$if(changed !== undefined, (q) =>
      q.where(sql<boolean>`greatest(v.published_on, catalogue.disclosure.ended_on) >= ${changed?.from}
        and greatest(v.published_on, catalogue.disclosure.ended_on) < ${changed?.before}`),
    )
}
