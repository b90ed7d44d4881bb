// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType } from 'kysely'
import type { Day, Instant } from '#base/days.ts'

/** Rows of schema `services`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface ServicesTables {
  /** The next edition while it is being written; at most one an item. Nobody is served under it. */
  'services.draft': {
    body_id: number
    item_id: string
    /** The edition it was begun from; it can be published only while that is still the latest. */
    based_on: number
    /** Counts the savings, so that one does not silently overwrite another. */
    revision: number
    says: ColumnType<unknown, string, string>
    /** Staff id of who saved it last; somebody else must publish. */
    drafted_by: string
    drafted_at: Instant
  }
  /** An item as published. Insert-only by grant but for its end: what a case was received under never changes. */
  'services.edition': {
    body_id: number
    item_id: string
    /** From 1, without gaps. */
    number: number
    state: 'published' | 'superseded' | 'withdrawn'
    /** The item (src/areas/services/item.ts) with every sentence in three languages. */
    says: ColumnType<unknown, string, string>
    /** The few fields of it that lists show and narrow by: the whole of all items would be four megabytes. */
    line: ColumnType<unknown, string, string>
    /** SHA-256 of what binds, in hexadecimal (src/areas/services/edition-hash.ts). */
    hash: string
    /** First day in force. */
    in_force_from: Day
    /** First day no longer in force; null while no end is known. */
    in_force_to: Day | null
    /** Staff id; null for an edition settled from the lawbook. */
    drafted_by: string | null
    /** Staff id of a second person; null for an edition settled from the lawbook. */
    published_by: string | null
    published_at: Instant
    /** Han bigrams and words of the name, result and subject, made by src/areas/services/search-words.ts. */
    search: string
  }
  /** What one may apply for; what it says stands in its editions. */
  'services.item': {
    /** The body that answers for the item: the handling body, or the approval service bureau where each township or village handles its own. */
    body_id: number
    /** Id of the lawbook, e.g. si009. */
    id: string
    settled_at: Instant
  }
}
