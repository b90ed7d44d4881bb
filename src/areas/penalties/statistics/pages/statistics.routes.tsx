import { reading } from '#platform/db/tx.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { citeIn } from '../../cases/pages/one-view.ts'
import { saidOf } from '../../standards/said-of.ts'
import { StandardId } from '../../standards/shapes.ts'
import { shownEdition } from '../../standards/standard-view.ts'
import { bodyNamer, violationNamer } from '../namers.ts'
import { bodyFigures, tierTable, violationFigures } from '../public-figures.ts'
import { wordsOf } from '../words/index.ts'
import { OverviewPage } from './overview.page.tsx'
import { ViolationPage } from './violation.page.tsx'
import { cellsShown } from './violation-view.ts'

const OPEN = { method: 'GET', site: 'portal', door: 'anyone' } as const
/** Pages drop with every fact of a penalty, and the job counts within minutes of it. */
const SHOWN = { section: 'penalties', cache: ['penaltys'], assets: ['penalties-plots/strip.css'] } as const

const overview = route({ ...OPEN, path: '/penalties/statistics', shape: {} }, async ({ db, moment, lang, link }) => {
  const tx = reading(db, moment)
  const props = {
    ...{ lang, link, cite: citeIn(lang), bodies: await bodyFigures(tx), violations: await violationFigures(tx) },
    ...{ bodyName: await bodyNamer(tx, lang), violationName: await violationNamer(tx, lang) },
  }
  return show(wordsOf(lang).title, <OverviewPage {...props} />, SHOWN)
})

const violation = route(
  { ...OPEN, path: '/penalties/statistics/:id', shape: { params: StandardId } },
  async ({ db, moment, lang, link, params }) => {
    const tx = reading(db, moment)
    const edition = await shownEdition(tx, params.id)
    if (!edition) return refused({ code: 'penalties.no-such-standard', kind: 'missing' })
    const { standard } = edition
    const said = saidOf(lang, standard)
    const name = standard.violation[lang]
    const order = standard.tiers.map(({ id }) => id)
    const props = {
      ...{ lang, link, cite: citeIn(lang), standardId: params.id, violation: name },
      cells: await cellsShown(tx, lang, params.id),
      tiers: await tierTable(tx, params.id, order),
      tierName: (tier: string) => said.tiers[tier] ?? tier,
      bodyName: await bodyNamer(tx, lang),
    }
    return show(wordsOf(lang).ofViolation(name), <ViolationPage {...props} />, SHOWN)
  },
)

/** The figures everybody may read. */
export const statisticsRoutes: readonly Route[] = [overview, violation]
