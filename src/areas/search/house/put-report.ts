import type { Tx } from '#platform/db/tx.ts'
import { publicReport } from '../../reports/index.ts'
import { putThing } from './put-thing.ts'

const PRECEDENCE = 18

/** Brings the index up to date with a body's annual report: the edition that holds now, or nothing while none is published. */
export async function putReport(tx: Tx, bodyId: number, year: number): Promise<void> {
  const report = await publicReport(tx, bodyId, year)
  const id = `${bodyId}-${year}`
  if (!report) return putThing(tx, 'report', id, [])
  const { title, path, publishedOn, texts } = report
  await putThing(tx, 'report', id, [
    {
      ...{ edition: '1', bodyId, year, title, aliases: [], number: null, note: null, href: path },
      ...{ precedence: PRECEDENCE, shownFrom: publishedOn, shownTo: null, texts },
    },
  ])
}
