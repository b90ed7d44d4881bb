import type { Lang } from '#base/text.ts'
import { reportDue } from '#law/requests/report/report-due.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { lawbook } from '../../clocks/index.ts'
import { listBodies } from '../../organisations/index.ts'
import { dutiesOfYear, listReports } from '../queries.ts'
import { scopeOf } from '../who-reports.ts'
import type { ReportsRow } from './reports.page.tsx'

/** What is owed and published on a year, in the order of the bodies, the government first. */
export async function reportsView(tx: Tx, lang: Lang, year: number): Promise<readonly ReportsRow[]> {
  const duties = new Map((await dutiesOfYear(tx, year)).map((duty) => [duty.bodyId, duty]))
  const published = await listReports(tx, VISITOR, { year })
  return (await listBodies(tx)).flatMap((body): readonly ReportsRow[] => {
    const [duty, editions] = [duties.get(body.id), published.filter(({ bodyId }) => bodyId === body.id)]
    const first = editions.at(-1)
    if (!duty && !first) return []
    const { dueOn } = reportDue(scopeOf(body), year, lawbook())
    const on = duty?.publishedOn ?? first?.publishedOn ?? null
    const late = on === null ? dueOn < tx.today : dueOn < on
    return [
      {
        ...{ bodyId: body.id, body: body.name[lang], isGovernment: body.kind === 'gov', publishedOn: on, dueOn },
        standing: on === null ? (late ? 'isLate' : 'isDue') : late ? 'wasLate' : 'inTime',
        href: first ? `/reports/${body.code}/${year}` : null,
        isCorrected: editions.length > 1 || first?.state === 'corrected',
      },
    ]
  })
}
