import { must } from '#base/assert.ts'
import { reading } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { bodiesOf } from '../../cases/access.ts'
import { seesFlags } from '../../cases/control/flag-access.ts'
import { citeIn } from '../../cases/pages/one-view.ts'
import { knownStandard } from '../../standards/known-standard.ts'
import { StandardId } from '../../standards/shapes.ts'
import { shownEdition } from '../../standards/standard-view.ts'
import { type Counted, countsByBody, eachCount } from '../counts.ts'
import { bodyNamer, violationNamer } from '../namers.ts'
import { timesByBody } from '../public-figures.ts'
import { sayCell } from '../say-cell.ts'
import { overseenBy } from '../supervision.ts'
import { wordsOf } from '../words/index.ts'
import { deskCells, flagCounts, reversalReasons, warningLines } from './desk-figures.ts'
import { DeskStatisticsPage } from './statistics.desk.tsx'
import { DeskViolationPage } from './violation.desk.tsx'

const DESK = { site: 'desk', door: 'officer', method: 'GET' } as const
const SECTION = '/desk/penalties/statistics'
const ASSETS = ['penalties-plots/strip.css'] as const

const overview = route({ ...DESK, path: SECTION, shape: {} }, async ({ db, moment, actor, lang, link }) => {
  const tx = reading(db, moment)
  const overseen = await overseenBy(tx, actor)
  if (!overseen.ok) return refused(overseen.no)
  const bodies = overseen.value
  const counted = await countsByBody(tx, bodies)
  const [bodyName, violationName] = [await bodyNamer(tx, lang), await violationNamer(tx, lang)]
  const reasons = await reversalReasons(tx, bodies)
  const props = {
    ...{ lang, link, cite: citeIn(lang), bodyName, violationName, caseHref: caseHref(actor, link) },
    bodies: grouped(counted, ({ bodyId }) => bodyId).map(([bodyId, counts]) => ({
      ...{ ...counts, key: String(bodyId), name: bodyName(bodyId), href: null, reasons: reasons.get(bodyId) ?? null },
    })),
    violations: grouped(counted, ({ standardId }) => standardId).map(([id, counts]) => ({
      ...{ ...counts, key: id, name: violationName(id), href: link(`${SECTION}/${id}`), reasons: null },
    })),
    times: [...(await timesByBody(tx))].flatMap(([bodyId, times]) =>
      bodies === 'all' || bodies.includes(bodyId) ? times.map((time) => ({ ...time, bodyId })) : [],
    ),
    ...{ warnings: await warningLines(tx, bodies), flags: await flagCounts(tx, bodies) },
    mayNotices: await seesFlags(tx, actor),
  }
  return show(wordsOf(lang).desk.title, <DeskStatisticsPage {...props} />, { section: SECTION })
})

const violation = route(
  { ...DESK, path: `${SECTION}/:id`, shape: { params: StandardId } },
  async ({ db, moment, actor, lang, link, params }) => {
    const tx = reading(db, moment)
    const overseen = await overseenBy(tx, actor)
    if (!overseen.ok) return refused(overseen.no)
    if (!(await shownEdition(tx, params.id))) return refused({ code: 'penalties.no-such-standard', kind: 'missing' })
    const bodies = overseen.value
    const cells = await deskCells(tx, params.id)
    const standards = new Map(
      await Promise.all(cells.map(async ({ hash }) => [hash, (await knownStandard(tx, hash)).standard] as const)),
    )
    const [bodyName, violationName] = [await bodyNamer(tx, lang), await violationNamer(tx, lang)]
    const isOwn = (bodyId: number) => bodies === 'all' || bodies.includes(bodyId)
    const props = {
      ...{ lang, link, standardId: params.id, bodyName, violationName, cells, isOwn, caseHref: caseHref(actor, link) },
      sayCell: ({ hash, cell }: (typeof cells)[number]) => sayCell(lang, must(standards.get(hash), hash), cell),
      warnings: await warningLines(tx, bodies, params.id),
    }
    const title = wordsOf(lang).ofViolation(violationName(params.id))
    return show(title, <DeskViolationPage {...props} />, { section: SECTION, assets: ASSETS })
  },
)

/** A case is opened by whoever handles penalties in its body; other overseers ask for the file. */
function caseHref(actor: Actor, link: (path: string) => string) {
  const own = bodiesOf(actor)
  return (bodyId: number, number: string) => (own.includes(bodyId) ? link(`/desk/penalties/${number}`) : null)
}

function grouped<K>(rows: readonly Counted[], keyOf: (row: Counted) => K) {
  const groups = Map.groupBy(rows, keyOf)
  const summed = [...groups].map(
    ([key, own]) => [key, eachCount(own, (parts) => parts.reduce((sum, part) => sum + part, 0))] as const,
  )
  return summed.sort(([, a], [, b]) => b.decisions - a.decisions)
}

/** The figures of overseers. */
export const deskStatisticsRoutes: readonly Route[] = [overview, violation]
