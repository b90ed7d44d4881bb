// Generated from the migrated database by scripts/tables.mjs
import type { ColumnType } from 'kysely'
import type { Day } from '#base/days.ts'

/** Rows of schema `subsites`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface SubsitesTables {
  /** A site of a body or of a township with its villages. It holds no content: its pages are those of the portal, narrowed to its bodies. */
  'subsites.subsite': {
    /** Its word in addresses, /sites/market; never used again, also not after it was closed. */
    code: string
    /** Whose site it is. */
    body_id: number
    /** Whether the bodies below are shown too: a township with its villages. */
    with_below: boolean
    /** Host name of its own, lower case, without port; null: only the path. */
    host: string | null
    /** Text: one saying per language. */
    title: ColumnType<unknown, string, string>
    /** One or two characters in the place of the seal. */
    mark: string
    /** Colour of links and buttons; with accent_deep at least 4.5:1 on every ground they stand on, which the verbs check. */
    accent: string
    /** The deeper of the pair: when the pointer is on it. */
    accent_deep: string
    /** The blocks of the front page in their order; every block once. */
    blocks: string[]
    set_up_on: Day
    /** Null while it is as it was set up. */
    changed_on: Day | null
    /** Null while it is open. */
    closed_on: Day | null
  }
}
