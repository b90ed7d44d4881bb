import { yearOf } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { reportDue } from '#law/requests/report/report-due.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { lawbook } from '../../clocks/index.ts'
import { insideOf } from '../access.ts'
import { dutiesOfYear, listReports, yearsKept } from '../queries.ts'
import { scopeOf, whoReports } from '../who-reports.ts'
import type { ReportsDeskProps } from './reports.desk.tsx'

/** A report may be begun on so many years that are over; an older one is written nowhere any more. */
const YEARS_BACK = 3

/** The reports of the actor's bodies, what they owe and have not begun, and for whom one may be begun. */
export async function listView(
  tx: Tx,
  actor: Actor,
  lang: Lang,
): Promise<Pick<ReportsDeskProps, 'lines' | 'owed' | 'open'>> {
  const inside = insideOf(actor)
  const own = (await whoReports(tx)).filter(({ id }) => inside === 'all' || inside.includes(id))
  const byId = new Map(own.map((body) => [body.id, body]))
  const lines = await listReports(tx, actor, { bodies: [...byId.keys()] })
  const begun = new Set(lines.map(({ bodyId, year }) => `${bodyId} ${year}`))
  const duties = (await Promise.all((await yearsKept(tx)).map((year) => dutiesOfYear(tx, year)))).flat()
  return {
    open: Array.from({ length: YEARS_BACK }, (_, back) => yearOf(tx.today) - 1 - back).flatMap((year) =>
      own
        .filter(({ id }) => !begun.has(`${id} ${year}`))
        .map(({ id, shortName }) => ({ bodyId: id, year, body: shortName[lang] })),
    ),
    lines: lines.map((line) => {
      const body = byId.get(line.bodyId)
      return {
        ...{ line, body: body?.shortName[lang] ?? '', dueOn: reportDue(line.scope, line.year, lawbook()).dueOn },
        href: `/desk/reports/${body?.code}/${line.year}/${line.edition}`,
      }
    }),
    owed: duties.flatMap(({ bodyId, year }) => {
      const body = byId.get(bodyId)
      if (!body || begun.has(`${bodyId} ${year}`)) return []
      const { dueOn } = reportDue(scopeOf(body), year, lawbook())
      return [{ bodyId, year, body: body.shortName[lang], dueOn, isLate: dueOn < tx.today }]
    }),
  }
}
