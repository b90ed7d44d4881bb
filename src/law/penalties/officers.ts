import type { Asked, Row } from './book/row.ts'
import { rowFor } from './book/row.ts'
import type { Ruled } from './ruled.ts'

export const PROCEDURES = ['summary', 'ordinary'] as const
export type Procedure = (typeof PROCEDURES)[number]

/** How many officers act, in which procedure. */
export interface OfficersAsked {
  readonly count: number
  readonly procedure: Procedure
}

/**
 * Whether enough officers act (执法人员).
 *
 * Source: 行政处罚法 §42: at least two, unless a law says otherwise. `exceptions` are rows of one officer; road traffic
 * is one in summary cases, and whether a ministry's rule is enough for it is debated: without the row, two are needed.
 */
export function areEnough(
  { count, procedure }: OfficersAsked,
  least: Row & { readonly least: number },
  exceptions: readonly (Row & { readonly procedure: Procedure })[],
  where: Asked,
): Ruled<boolean> {
  if (count >= least.least) return { answer: true, articles: least.articles }
  const alone = rowFor(
    exceptions.filter((row) => row.procedure === procedure),
    where,
  )
  return { answer: alone !== null && count >= 1, articles: alone?.articles ?? least.articles }
}
