import { citeBelow, lawsBelow } from '#areas/clocks/index.ts'
import { listBodies } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { editionOn } from '#law/fees/edition-on.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { API_ROUTES } from './api-routes.ts'
import { DESK_ROUTES } from './desk-routes.tsx'
import { fileLinks, fileRoutes } from './file-routes.ts'
import { FeePage } from './pages/fee.page.tsx'
import { FeesPage } from './pages/fees.page.tsx'
import { RoundPage } from './pages/round.page.tsx'
import { RoundsPage } from './pages/rounds.page.tsx'
import { allFees, allRounds, feesOn, findFee } from './queries.ts'
import { linesOfRound } from './rounds-told.ts'
import { FeeId, FeesQuery, filterOf, RoundNo } from './shapes.ts'
import { wordsOf } from './words/index.ts'

const portal = { site: 'portal', door: 'anyone', method: 'GET' } as const
const BASIS = { law: 'R19', article: '20(8)' }
/** The list is part of what is open; its pages change with any fee. */
const LISTS = { section: 'catalogue', cache: ['fees'] } as const

const list = route({ ...portal, path: '/fees', shape: { query: FeesQuery } }, async (visit) => {
  const { lang, link, query } = visit
  const tx = reading(visit.db, visit.moment)
  const all = await allFees(tx)
  const files = fileLinks(link, query)
  const props = {
    ...{
      lang,
      all: feesOn(all, tx.today),
      shown: feesOn(all, tx.today, filterOf(query)),
      bodies: await bodiesById(tx),
    },
    ...{ rounds: (await allRounds(tx)).length, basis: citeBelow(lang)(BASIS), laws: lawsBelow(lang, [BASIS]) },
    ...{ chosen: { body: query.body, kind: query.kind, state: query.state, q: query.q }, files, link },
  }
  return show(wordsOf(lang).list.title, <FeesPage {...props} />, { ...LISTS, alternates: files })
})

const rounds = route({ ...portal, path: '/fees/rounds', shape: {} }, async ({ db, moment, lang, link }) => {
  const tx = reading(db, moment)
  const all = await allFees(tx)
  const told = (await allRounds(tx)).map((round) => ({ round, lines: linesOfRound(all, round) }))
  return show(wordsOf(lang).rounds.title, <RoundsPage lang={lang} rounds={told} link={link} />, LISTS)
})

const round = route({ ...portal, path: '/fees/rounds/:no', shape: { params: RoundNo } }, async (visit) => {
  const tx = reading(visit.db, visit.moment)
  const found = (await allRounds(tx)).find(({ no }) => no === visit.params.no)
  if (!found) return refused({ code: 'fees.no-such-round', kind: 'missing' })
  const lines = linesOfRound(await allFees(tx), found)
  return show(found.document, <RoundPage lang={visit.lang} round={found} lines={lines} link={visit.link} />, LISTS)
})

const one = route({ ...portal, path: '/fees/:id', shape: { params: FeeId } }, async (visit) => {
  const { lang, link } = visit
  const tx = reading(visit.db, visit.moment)
  const fee = await findFee(tx, visit.params.id)
  const now = fee && (editionOn(fee.editions, tx.today) ?? fee.editions[0])
  if (!fee || !now) return refused({ code: 'fees.no-such-fee', kind: 'missing' })
  const body = must((await bodiesById(tx)).get(fee.bodyId), `body ${fee.bodyId}`)
  const byNo = new Map((await allRounds(tx)).map((told) => [told.no, told]))
  const law = { basis: citeBelow(lang)(BASIS), laws: lawsBelow(lang, [BASIS]) }
  const page = <FeePage {...{ lang, fee, now, body, rounds: byNo, today: tx.today, ...law, link }} />
  return show(now.name, page, { section: 'catalogue', cache: ['fees'] })
})

async function bodiesById(tx: Tx) {
  return new Map((await listBodies(tx)).map((body) => [body.id, body]))
}

/** Every address of the area. */
export const routes: readonly Route[] = [list, rounds, round, one, ...fileRoutes, ...API_ROUTES, ...DESK_ROUTES]
