import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import type { Chart, Node } from '#law/flows/chart.ts'
import { reading } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { affectedPowers } from './affected-powers.ts'
import { ApiAffectedPower, ApiChart, ApiEdition, ApiPower, ApiPowerLine } from './api-shapes.ts'
import { bodyNamer } from './body-names.ts'
import type { EditionLine } from './contract.ts'
import { figuresOf } from './figures.ts'
import { listPowers } from './list-powers.ts'
import { powerView } from './power-view.ts'
import { editionsOf, findEdition } from './queries.ts'
import { LawQuery, Named, NamedEdition, PowersQuery, powerFilterOf } from './shapes.ts'

const OPEN = { method: 'GET', site: 'api', door: 'anyone' } as const

const powers = route(
  {
    ...OPEN,
    path: '/api/v1/powers',
    summary: 'The list of powers and responsibilities as it is today, narrowed by words, body, kind or state.',
    shape: { query: PowersQuery, answer: Type.Object({ powers: Type.Array(ApiPowerLine) }) },
  },
  async ({ db, moment, query }) =>
    json({ powers: await listPowers(reading(db, moment), moment.today, powerFilterOf(query)) }),
)

const power = route(
  {
    ...OPEN,
    path: '/api/v1/powers/:id',
    summary: 'One power as it is today, with its chart in force and every change of it.',
    shape: { params: Named, answer: ApiPower },
  },
  async ({ db, moment, params }) => {
    const view = await powerView(reading(db, moment), params.id, moment.today)
    return view ? json(view) : refused({ code: 'processes.no-such-power', kind: 'missing' })
  },
)

const affected = route(
  {
    ...OPEN,
    path: '/api/v1/affected-powers',
    summary: 'The powers in force that stand on a law, or on one of its articles: what to look at when it changes.',
    shape: { query: LawQuery, answer: Type.Object({ powers: Type.Array(ApiAffectedPower) }) },
  },
  async ({ db, moment, query: { law, article } }) =>
    json({ powers: await affectedPowers(reading(db, moment), law, article || undefined) }),
)

const chart = route(
  {
    ...OPEN,
    path: '/api/v1/charts/:id',
    summary: 'A chart of power: the edition in force today and all others.',
    shape: { params: Named, answer: ApiChart },
  },
  async ({ db, moment, params }) => {
    const tx = reading(db, moment)
    const editions = await editionsOf(tx, params.id)
    const inForce = editions.find((one) => one.inForceFrom <= moment.today && (one.inForceTo ?? '9') > moment.today)
    const shown = inForce ?? editions[0]
    if (!shown) return refused({ code: 'processes.no-such-chart', kind: 'missing' })
    const { name } = must(await findEdition(tx, shown), 'edition of the list').chart
    const body = (await bodyNamer(tx))('', shown.bodyId)
    return json({
      ...{ id: params.id, name, body, inForce: inForce ? withFile(inForce) : null },
      editions: editions.map(withFile),
    })
  },
)

const edition = route(
  {
    ...OPEN,
    path: '/api/v1/charts/:id/editions/:number',
    summary: 'An edition of a chart: its steps with post, limits, articles and risks, and how it has been used.',
    shape: { params: NamedEdition, answer: ApiEdition },
  },
  async ({ db, moment, params: { id: chartId, number } }) => {
    const tx = reading(db, moment)
    const found = await findEdition(tx, { chartId, number })
    if (!found) return refused({ code: 'processes.no-such-edition', kind: 'missing' })
    const { chart, xml: _, ...line } = found
    const steps = chart.nodes.map((node) => ({ ...node, lane: laneName(chart, node) }))
    return json({ ...withFile(line), name: chart.name, steps, figures: await figuresOf(tx, found) })
  },
)

const file = route(
  { method: 'GET', site: 'portal', door: 'anyone', path: '/charts/:id/:number.bpmn', shape: { params: NamedEdition } },
  async ({ db, moment, params: { id: chartId, number } }) => {
    const found = await findEdition(reading(db, moment), { chartId, number })
    if (!found) return refused({ code: 'processes.no-such-edition', kind: 'missing' })
    const bytes = Buffer.from(found.xml, 'utf8')
    const name = `${chartId}-${number}.bpmn`
    return { kind: 'file', name, type: 'application/xml; charset=utf-8', bytes, hash: found.hash }
  },
)

/** Powers and charts for other programs, and the published file itself, named by its hash. */
export const API_ROUTES: readonly Route[] = [powers, power, affected, chart, edition, file]

function withFile(line: EditionLine) {
  return { ...line, file: `/charts/${line.chartId}/${line.number}.bpmn` }
}

function laneName({ lanes }: Chart, { lane }: Node) {
  return lanes.find(({ id }) => id === lane)?.name ?? null
}
