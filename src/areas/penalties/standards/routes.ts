import { createElement } from 'react'
import { Type } from 'typebox'
import type { Lang } from '#base/text.ts'
import { writeModel } from '#law/decisions/write-model.ts'
import { standardModel } from '#law/penalties/model/standard-model.ts'
import { reading } from '#platform/db/tx.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { API_ROUTES } from './api-routes.ts'
import { calculatorProps } from './calculator-view.ts'
import { commentRoutes, showDraft } from './comment-routes.ts'
import { standardEditorRoutes } from './desk/editor.routes.tsx'
import { deskStandardsRoutes } from './desk/standards.routes.tsx'
import { draftsRoutes } from './drafts/drafts.routes.ts'
import { listDrafts } from './drafts/list-drafts.ts'
import { unitName } from './fact-name.ts'
import { listStandards } from './list-standards.ts'
import { CALCULATOR_ASSETS, CalculatorPage } from './pages/calculator.page.tsx'
import { StandardPage } from './pages/standard.page.tsx'
import { StandardsPage } from './pages/standards.page.tsx'
import { pageWordsOf } from './pages/words/index.ts'
import { chinese, saidOf } from './said-of.ts'
import { EditionQuery, FactsQuery, filterOf, StandardId, StandardsQuery } from './shapes.ts'
import { shownEdition, standardView } from './standard-view.ts'

const OPEN = { method: 'GET', site: 'portal', door: 'anyone' } as const
const NO_STANDARD = { code: 'penalties.no-such-standard', kind: 'missing' } as const
const NO_EDITION = { code: 'penalties.no-such-edition', kind: 'missing' } as const
const EditionNumber = Type.Object({ ...StandardId.properties, number: Type.Integer({ minimum: 1, maximum: 99_999 }) })

const list = route({ ...OPEN, path: '/standards', shape: { query: StandardsQuery } }, async (visit) => {
  const { lang, link } = visit
  const tx = reading(visit.db, visit.moment)
  const asked = filterOf(visit.query)
  const [all, found] = [await listStandards(tx), await listStandards(tx, asked)]
  const { open } = await listDrafts(tx)
  const page = createElement(StandardsPage, {
    ...{ lang, asked, all, found, open: open.length, chinese: inCharacters(lang), link },
  })
  return show(pageWordsOf(lang).title, page, { section: 'penalties' })
})

const one = route(
  { ...OPEN, path: '/standards/:id', shape: { params: StandardId, query: EditionQuery } },
  async (visit) => {
    const { lang, link, params, query } = visit
    const tx = reading(visit.db, visit.moment)
    const edition = await shownEdition(tx, params.id, query.edition)
    if (!edition) return query.edition === undefined ? showDraft(visit, params.id) : refused(NO_EDITION)
    const view = { ...(await standardView(tx, edition)), today: tx.today }
    const keys = view.commentsTo === null ? null : { csrf: visit.csrf, requestKey: visit.requestKey }
    const page = createElement(StandardPage, {
      ...{ lang, keys },
      view,
      said: saidOf(lang, edition.standard),
      chinese: inCharacters(lang),
      link,
    })
    return show(edition.standard.violation[lang], page, {
      section: 'penalties',
      assets: ['penalties/calculator.css'],
      cache: [`standard:${params.id}`],
    })
  },
)

const calculator = route(
  { ...OPEN, path: '/standards/:id/calculator', shape: { params: StandardId, query: FactsQuery } },
  async (visit) => {
    const props = await calculatorProps(reading(visit.db, visit.moment), visit, visit.params.id, visit.query)
    if (!props) return refused(NO_STANDARD)
    const title = pageWordsOf(visit.lang).calc.title(props.edition.standard.violation[visit.lang])
    return show(title, createElement(CalculatorPage, props), { section: 'penalties', assets: CALCULATOR_ASSETS })
  },
)

const file = route(
  { ...OPEN, path: '/standards/:id/editions/:number.yaml', shape: { params: EditionNumber } },
  async ({ db, moment, params }): Promise<Answer> => {
    const edition = await shownEdition(reading(db, moment), params.id, params.number)
    if (!edition) return refused(NO_EDITION)
    const { text, hash } = edition
    return { kind: 'file', name: `${params.id}.yaml`, type: 'application/yaml', bytes: bytesOf(text), hash }
  },
)

const model = route(
  { ...OPEN, path: '/standards/:id/editions/:number.dmn', shape: { params: EditionNumber } },
  async ({ db, moment, params }): Promise<Answer> => {
    const edition = await shownEdition(reading(db, moment), params.id, params.number)
    if (!edition) return refused(NO_EDITION)
    const xml = writeModel(standardModel(edition.standard, (unit) => unitName('zh-Hans', unit)))
    return { kind: 'file', name: `${params.id}.dmn`, type: 'application/xml', bytes: bytesOf(xml) }
  },
)

const inCharacters =
  (lang: Lang) =>
  (text: string): string =>
    chinese(lang, text)

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Every address of the area. */
export const routes: readonly Route[] = [
  list,
  ...draftsRoutes,
  one,
  calculator,
  file,
  model,
  ...commentRoutes,
  ...API_ROUTES,
  ...deskStandardsRoutes,
  ...standardEditorRoutes,
]
