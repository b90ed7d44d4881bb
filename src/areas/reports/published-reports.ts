import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { listBodies } from '../organisations/index.ts'
import { listReports } from './queries.ts'

/** A report as everybody may read it: the newest edition of a body's year. */
export interface PublishedReport {
  readonly bodyId: number
  readonly body: string
  readonly year: number
  readonly edition: number
  readonly publishedOn: Day
  /** Its page: always the edition that holds now. */
  readonly path: string
}

/** The published reports, each year of a body once, the newest year first; of a year or a body, or all. */
export async function publishedReports(
  tx: Tx,
  { year, bodyId }: { readonly year?: number | undefined; readonly bodyId?: number | undefined } = {},
): Promise<readonly PublishedReport[]> {
  const codes = new Map((await listBodies(tx)).map(({ id, code }) => [id, code]))
  const lines = await listReports(tx, VISITOR, {
    ...(year === undefined ? {} : { year }),
    ...(bodyId === undefined ? {} : { bodies: [bodyId] }),
  })
  const newest = new Map(lines.toReversed().map((line) => [`${line.bodyId} ${line.year}`, line])) // newest edition last
  return lines
    .filter((line) => newest.get(`${line.bodyId} ${line.year}`) === line)
    .map((line) => {
      const body = must(codes.get(line.bodyId), `body ${line.bodyId}`)
      return {
        ...{ bodyId: line.bodyId, body, year: line.year, edition: line.edition },
        ...{ publishedOn: must(line.publishedOn, 'its day'), path: `/reports/${body}/${line.year}` },
      }
    })
}
