import type { Reporter } from '#law/requests/report/report-due.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type BodyLine, isAskable, listBodies } from '../organisations/index.ts'

/**
 * Who reports: every body that can be asked under the Regulation, by 31 January; the government for its whole level, by
 * 31 March (政府信息公开条例 §49). That townships and what is authorised by law (§54) report by the same day as
 * departments is a project convention.
 */
export async function whoReports(tx: Tx): Promise<readonly BodyLine[]> {
  return (await listBodies(tx)).filter(isAskable)
}

/** What kind of report a body owes. */
export function scopeOf({ kind }: Pick<BodyLine, 'kind'>): Reporter {
  return kind === 'gov' ? 'government' : 'department'
}

/**
 * Whose reports a government adds up: those below it, down to what belongs to a department or township. What is led from
 * above (the tax bureau, the weather station) stands below nobody here, and reports to its own superior.
 */
export async function membersOf(tx: Tx, governmentId: number): Promise<readonly BodyLine[]> {
  const all = await listBodies(tx)
  const byId = new Map(all.map((body) => [body.id, body]))
  const isBelow = ({ parentId }: BodyLine): boolean => {
    const above = parentId === null ? undefined : byId.get(parentId)
    return parentId === governmentId || (above !== undefined && isBelow(above))
  }
  return all.filter((body) => isAskable(body) && isBelow(body))
}
