import type { Lang } from '#base/text.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { DeviatingCase } from '../contract.ts'
import { deviatingCases, deviationLines } from '../deviations.ts'
import { knownChart } from '../known-chart.ts'
import { nameOfNode } from '../name-of-node.ts'
import { powerView } from '../power-view.ts'
import { Named } from '../shapes.ts'
import { supervisionOf } from '../supervision.ts'
import { DeviatingCasesPage } from './deviating-cases.desk.tsx'
import { DeviationsPage } from './deviations.desk.tsx'
import { wordsOf } from './words/index.ts'

const desk = { site: 'desk', door: 'officer', method: 'GET' } as const

/** For whoever supervises: the deviation rate of each power, and the cases behind it. */
export const deviationsRoutes: readonly Route[] = [
  route({ ...desk, path: '/desk/deviations', shape: {} }, async ({ db, moment, actor, lang, link }) => {
    const tx = reading(db, moment)
    const supervised = await supervisionOf(tx, actor)
    if (!supervised.ok) return refused(supervised.no)
    const lines = await deviationLines(tx, supervised.value)
    const page = <DeviationsPage lang={lang} lines={lines} link={link} />
    return show(wordsOf(lang).deviations.title, page, { section: '/desk/deviations' })
  }),

  route(
    { ...desk, path: '/desk/deviations/:id', shape: { params: Named } },
    async ({ db, moment, actor, lang, link, params }) => {
      const tx = reading(db, moment)
      const supervised = await supervisionOf(tx, actor)
      if (!supervised.ok) return refused(supervised.no)
      const power = await powerView(tx, params.id, tx.today)
      if (!power) return refused({ code: 'processes.no-such-power', kind: 'missing' })
      const cases = await deviatingCases(tx, power, supervised.value)
      const { deviation } = power
      const name = power.name[lang]
      const nameOf = await namerOf(tx, lang, cases)
      const page = <DeviatingCasesPage {...{ lang, name, deviation, cases, nameOf, link }} powerId={power.id} />
      return show(wordsOf(lang).deviations.ofPower(name), page, { section: '/desk/deviations' })
    },
  ),
]

/** Names of the elements of the charts these cases ran on; what no chart has is called by its id. */
async function namerOf(tx: Tx, lang: Lang, cases: readonly DeviatingCase[]) {
  const hashes = [...new Set(cases.map(({ chart }) => chart.hash))]
  const charts = new Map(
    await Promise.all(hashes.map(async (hash) => [hash, (await knownChart(tx, hash)).chart] as const)),
  )
  return (one: DeviatingCase, element: string): string => {
    const node = charts.get(one.chart.hash)?.nodes.find(({ id }) => id === element)
    return node ? nameOfNode(lang, node) : element
  }
}
