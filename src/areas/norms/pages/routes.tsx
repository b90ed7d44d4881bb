import { Type } from 'typebox'
import { csvOf } from '#base/csv.ts'
import { instantAt } from '#base/days.ts'
import { atomOf } from '#base/feeds/atom.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { changedAt } from '#platform/journal/changed-at.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { citeBelow, lawsBelow } from '../../clocks/index.ts'
import { listBodies } from '../../organisations/index.ts'
import { MISSING, REVIEWED } from '../access.ts'
import type { NormLine } from '../contract.ts'
import { listNorms, normKinds } from '../list-norms.ts'
import { normTerms } from '../norm-terms.ts'
import { wordsOf } from '../words/index.ts'
import { NormPage } from './norm.page.tsx'
import { normView } from './norm-view.ts'
import { RegisterPage } from './register.page.tsx'
import { filterOf, narrowingOf, RegisterQuery } from './register-query.ts'

const OPEN = { method: 'GET', site: 'portal', door: 'anyone' } as const
const ABOUT = { section: 'open', cache: ['norms'] } as const
const ROWS = 30
/** More than a county issues in fifty years. */
const MOST_ROWS = 20_000
const IN_A_FEED = 50

const register = route({ ...OPEN, path: '/norms', shape: { query: RegisterQuery } }, async (visit) => {
  const { lang, link, query } = visit
  const tx = reading(visit.db, visit.moment)
  const page = query.page ?? 1
  const first = (page - 1) * ROWS
  const { rows, total } = await listNorms(tx, filterOf(query), { limit: ROWS, offset: first })
  const { counts, years, bodies } = await normKinds(tx)
  const narrowing = narrowingOf(query)
  const at = (to: number) => link(`/norms?${new URLSearchParams([...narrowing, ['page', String(to)]])}`)
  const tail = narrowing.size === 0 ? '' : `?${narrowing}`
  const shown = {
    ...{ lang, link, asked: query, narrowed: narrowing.size > 0, total, counts, years },
    rows: await named(tx, visit, rows),
    bodies: (await listBodies(tx))
      .filter(({ id }) => bodies.includes(id))
      .map(({ id, shortName }) => [String(id), shortName[lang]] as const),
    pager: {
      ...{ from: Math.min(first + 1, total), to: first + rows.length, previous: page > 1 ? at(page - 1) : null },
      next: first + rows.length < total ? at(page + 1) : null,
    },
    more: {
      ...{ csv: link(`/norms.csv${tail}`), json: `/api/v1/norms${tail}`, atom: link(`/norms.atom${tail}`) },
    },
  }
  return show(wordsOf(lang).page.title, <RegisterPage {...shown} />, ABOUT)
})

const one = route(
  { ...OPEN, path: '/norms/:address', shape: { params: Type.Object({ address: Type.String({ maxLength: 20 }) }) } },
  async ({ db, moment, lang, link, params }) => {
    const view = await normView(reading(db, moment), VISITOR, params.address)
    if (!view) return refused(MISSING)
    const { norm, bodies } = view
    const nameOf = (id: number) => bodies.get(id)?.[lang] ?? ''
    const articles = [...normTerms().articles, REVIEWED]
    const page = (
      <NormPage
        {...{ ...view, lang, link, terms: normTerms(), body: nameOf(norm.bodyId), joint: norm.jointWith.map(nameOf) }}
        {...{ laws: lawsBelow(lang, articles), cited: articles.map(citeBelow(lang)) }}
      />
    )
    return show(norm.title, page, ABOUT)
  },
)

const csv = route({ ...OPEN, path: '/norms.csv', shape: { query: RegisterQuery } }, async (visit): Promise<Answer> => {
  const { lang, query, client } = visit
  const tx = reading(visit.db, visit.moment)
  const { rows } = await listNorms(tx, filterOf(query), { limit: MOST_ROWS, offset: 0 })
  const { page, kinds, states } = wordsOf(lang)
  const lines = (await named(tx, visit, rows)).map(({ number, title, body, kind, issuedOn, days, state, address }) => [
    ...[number, title, body, kinds[kind], issuedOn, days.inForceFrom, days.validTo, states[state]],
    `${client.origin}${address}`,
  ])
  const bytes = csvOf([page.csvColumns, ...lines])
  return { kind: 'file', name: page.csvName, type: 'text/csv; charset=utf-8', bytes }
})

const feed = route(
  { ...OPEN, path: '/norms.atom', shape: { query: RegisterQuery } },
  async (visit): Promise<Answer> => {
    const { lang, link, query, client, moment } = visit
    const tx = reading(visit.db, moment)
    const { rows } = await listNorms(tx, filterOf(query), { limit: IN_A_FEED, offset: 0 })
    const { page: words, states } = wordsOf(lang)
    const narrowing = narrowingOf(query)
    const tail = narrowing.size === 0 ? '' : `?${narrowing}`
    const base = `${client.origin}${link('/norms')}`
    const text = atomOf({
      ...{ lang, title: words.title, about: words.lead, query: tail, base, page: `${base}${tail}` },
      updated: rows[0] ? instantAt(rows[0].issuedOn, '00:00') : moment.at,
      publisher: words.title,
      entries: (await named(tx, visit, rows)).map(({ id, address, title, number, body, issuedOn, state }) => ({
        ...{ id: `urn:uuid:${id}`, url: `${client.origin}${link(address)}`, title, titleLang: 'zh-Hans' as const },
        ...{ author: body, field: words.title, summary: `${number} · ${states[state]}`, gone: null },
        ...{ published: instantAt(issuedOn, '00:00'), updated: instantAt(issuedOn, '00:00') },
      })),
    })
    const type = 'application/atom+xml; charset=utf-8'
    return { kind: 'document', type, text, cache: ['norms'], changedAt: await changedAt(tx) }
  },
)

/** The public register of normative documents. */
export const portalRoutes: readonly Route[] = [register, csv, feed, one]

async function named(tx: Tx, { lang }: Pick<Visit, 'lang'>, lines: readonly NormLine[]) {
  const names = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName[lang]]))
  return lines.map((line) => ({ ...line, body: names.get(line.bodyId) ?? '' }))
}
