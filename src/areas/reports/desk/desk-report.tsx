import { type Static, Type } from 'typebox'
import type { Refusal } from '#base/outcome.ts'
import { casesIn } from '#law/requests/report/cases-in.ts'
import { CELLS, type CellId, type CountedCell, figureIn } from '#law/requests/report/figures.ts'
import { REPORT_STEPS, reportStateAfter } from '#law/requests/report/life.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { cite } from '../../clocks/index.ts'
import { type BodyCard, findBodyByCode, listBodies, staffName } from '../../organisations/index.ts'
import { caseAddress, requestTables } from '../../requests/index.ts'
import { insideOf, opensCases, whyNotSign, whyNotStep } from '../access.ts'
import { checked } from '../deviations.ts'
import { actsOf, findEdition, type ReportView, reportView } from '../queries.ts'
import { casesOf, type ReportRow } from '../report-rows.ts'
import { wordsOf } from '../words/index.ts'
import { type Opened, ReportDesk } from './report.desk.tsx'

/** The address of an edition. */
export const At = Type.Object({
  body: Type.String({ pattern: '^[a-z_0-9]{1,40}$' }),
  year: Type.Integer({ minimum: 2008, maximum: 2100 }),
  edition: Type.Integer({ minimum: 1, maximum: 99 }),
})
export type At = Static<typeof At>

export const NONE: Refusal = { code: 'reports.no-such-report', kind: 'missing' }

/** An edition as its insiders work on it. */
export interface Found {
  readonly body: BodyCard
  readonly row: ReportRow
  readonly view: ReportView
  /** Its address at the desk, not yet prefixed. */
  readonly here: string
}

/** The edition at an address; null: none, or not for the desk of this actor. */
export async function foundAt(tx: Tx, { actor, params }: Pick<Visit<At>, 'actor' | 'params'>): Promise<Found | null> {
  const body = await findBodyByCode(tx, params.body)
  const inside = insideOf(actor)
  if (!body || (inside !== 'all' && !inside.includes(body.id))) return null
  const row = await findEdition(tx, actor, { bodyId: body.id, year: params.year, edition: params.edition })
  return row && { body, row, here: addressOf({ body, row }, row.edition), view: await reportView(tx, row) }
}

/** Where an edition of the same report stands at the desk, not yet prefixed. */
export function addressOf({ body, row }: Pick<Found, 'body' | 'row'>, edition: number): string {
  return `/desk/reports/${body.code}/${row.year}/${edition}`
}

/** The page of an edition: its figures, what the check finds, what may be done, what was done. */
export async function showDesk(visit: Visit<At>, asked: string | null, wrong: string | null): Promise<Answer> {
  const { lang, link, csrf, requestKey } = visit
  const tx = reading(visit.db, visit.moment)
  const found = await foundAt(tx, visit)
  if (!found) return refused(NONE)
  const { body, row, view, here } = found
  const cell = CELLS.find((one) => one === asked) ?? null
  const names = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName[lang]]))
  const page = (
    <ReportDesk
      {...{ lang, link, csrf, requestKey, view, here, wrong, names, body: body.name[lang], cite: cite(lang) }}
      deviations={(await checked(tx, row)).deviations}
      steps={await stepsFor(tx, visit, row)}
      opened={cell && (await openedFor(tx, visit, found, cell))}
      acts={
        await Promise.all(
          (await actsOf(tx, row)).map(async (act) => ({
            ...act,
            who: act.byStaff === null ? null : await staffName(tx, act.byStaff),
          })),
        )
      }
      codes={requestTables().codes}
      publicHref={row.published_on === null ? null : `/reports/${body.code}/${row.year}/${row.edition}`}
    />
  )
  return show(`${wordsOf(lang).desk.title} · ${body.shortName[lang]} ${row.year}`, page, {
    ...{ section: '/desk/reports', assets: ['reports/report.css'], status: wrong === null ? 200 : 422 },
  })
}

/** The steps that may follow now, and whether this actor may take each. */
async function stepsFor(tx: Tx, { actor }: Visit<At>, row: ReportRow) {
  const next = REPORT_STEPS.filter((step) => reportStateAfter(row.state, step) !== null)
  return Promise.all(
    next.map(async (step) => {
      const no =
        (await whyNotStep(tx, actor, row.body_id, step)) ?? (step === 'sign' ? await whyNotSign(tx, actor, row) : null)
      return { step, may: no === null }
    }),
  )
}

/** What lies behind a figure: its cases for those who handle them, and of a government the figure of each body. */
async function openedFor(tx: Tx, { actor }: Visit<At>, { row, view }: Found, cell: CellId): Promise<Opened> {
  const cases = new Map(Object.entries(await casesOf(tx, row)) as [CountedCell, readonly string[]][]) // as frozen
  const allowed = opensCases(actor, row.body_id)
  return {
    cell,
    allowed,
    cases: allowed ? casesIn(cases, cell).map((number) => ({ number, href: caseAddress(cell, number) })) : [],
    bodies: view.frozen.members.flatMap(({ bodyId, figures }) => {
      const count = figureIn(figures, cell)
      return count > 0 ? [{ bodyId, count }] : []
    }),
  }
}
