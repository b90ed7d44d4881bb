import { countsAreBehind, publicCounts } from '#areas/cases/queries.ts'
import { officeStandings } from '#areas/cases/standing.ts'
import { listBodies } from '#areas/organisations/index.ts'
import type { Lang } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Standing } from './standing.part.tsx'

/** How the limits of every office stand at the moment of the transaction, with the names of a language. */
export async function countStanding(tx: Tx, lang: Lang): Promise<Standing> {
  const [standings, bodies, counts] = await Promise.all([officeStandings(tx), listBodies(tx), publicCounts(tx)])
  const sum = (of: 'received' | 'decided' | 'late') => counts.reduce((total, body) => total + body[of], 0)
  const names = new Map(bodies.map((body) => [body.id, body.shortName[lang]]))
  return {
    asOf: tx.at,
    month: (await countsAreBehind(tx))
      ? null
      : { received: sum('received'), decided: sum('decided'), late: sum('late') },
    bodies: standings.map((standing) => ({ ...standing, name: names.get(standing.bodyId) ?? String(standing.bodyId) })),
  }
}
