import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './tx.ts'

/**
 * The condition that keeps a read inside the subsite it is made for: `column` names the body of a row. True where no
 * subsite narrows. Belongs into the one function of each area that narrows its lists and pages.
 */
export function withinSubsite({ within }: Tx, column: string): RawBuilder<boolean> {
  return within === undefined ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${within}::int[])`
}

/** The same for one body. */
export function isWithin({ within }: Tx, bodyId: number): boolean {
  return within === undefined || within.includes(bodyId)
}
