import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { readPublicNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { articleOfGround } from '#law/catalogue/withholding.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { type Answer, refused, show } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { citeBelow, lawsBelow } from '../../clocks/index.ts'
import { findBody, listBodies } from '../../organisations/index.ts'
import type { LogLine } from '../contract.ts'
import { giveFile, NO_FILE } from '../files/give-file.ts'
import { shownFiles } from '../files/shown-file.ts'
import { logFiles, logKinds, logLine, logLines } from '../log.ts'
import { requestTables } from '../request-tables.ts'
import { LogPage, type LogRow } from './log.page.tsx'
import { logCsv } from './log-file.ts'
import { DUTY, LogOnePage } from './log-one.page.tsx'
import { LogQuery, logFilterOf, narrowingOf } from './log-view.ts'
import { pageWordsOf } from './words/index.ts'

const OPEN = { method: 'GET', site: 'portal', door: 'anyone' } as const
const ABOUT = { section: 'requests', cache: ['requests'] } as const
const ROWS = 30
/** More than a county answers in ten years. */
const MOST_ROWS = 20_000

const list = route({ ...OPEN, path: '/requests/log', shape: { query: LogQuery } }, async (visit) => {
  const { lang, link, query } = visit
  const tx = reading(visit.db, visit.moment)
  const page = query.page ?? 1
  const first = (page - 1) * ROWS
  const { rows, total } = await logLines(tx, logFilterOf(query), { limit: ROWS, offset: first })
  const { bodies, years } = await logKinds(tx)
  const narrowing = narrowingOf(query)
  const at = (to: number) => link(`/requests/log?${new URLSearchParams([...narrowing, ['page', String(to)]])}`)
  const tail = narrowing.size === 0 ? '' : `?${narrowing}`
  const shown = {
    ...{ lang, link, asked: query, narrowed: narrowing.size > 0, total, years },
    rows: await named(tx, lang, rows),
    bodies: (await listBodies(tx))
      .filter(({ id }) => bodies.includes(id))
      .map(({ id, shortName }) => [String(id), shortName[lang]] as const),
    pager: {
      ...{ from: Math.min(first + 1, total), to: first + rows.length, previous: page > 1 ? at(page - 1) : null },
      next: first + rows.length < total ? at(page + 1) : null,
    },
    ...{ csv: link(`/requests/log.csv${tail}`), json: `/api/v1/requests/log${tail}` },
  }
  return show(pageWordsOf(lang).log.title, <LogPage {...shown} />, ABOUT)
})

const csv = route(
  { ...OPEN, path: '/requests/log.csv', shape: { query: LogQuery } },
  async (visit): Promise<Answer> => {
    const { lang } = visit
    const tx = reading(visit.db, visit.moment)
    const { rows } = await logLines(tx, logFilterOf(visit.query), { limit: MOST_ROWS, offset: 0 })
    const bytes = logCsv(lang, await named(tx, lang, rows))
    return { kind: 'file', name: pageWordsOf(lang).log.csvName, type: 'text/csv; charset=utf-8', bytes }
  },
)

const file = route(
  {
    ...{ ...OPEN, path: '/requests/log/:number/files/:digest' },
    shape: {
      params: Type.Object({
        ...{ number: Type.String({ maxLength: 40 }), digest: Type.String({ pattern: '^[0-9a-f]{64}$' }) },
      }),
    },
  },
  async (visit) => {
    const { number, digest } = visit.params
    const read = readPublicNumber('R', number)
    const files = read ? await logFiles(reading(visit.db, visit.moment), read.number) : []
    const found = files.find((one) => one.digest === digest)
    return found ? giveFile(visit, found) : refused(NO_FILE)
  },
)

const one = route(
  {
    ...{ ...OPEN, path: '/requests/log/:number' },
    shape: { params: Type.Object({ number: Type.String({ maxLength: 40 }) }) },
  },
  async ({ db, moment, lang, link, params }) => {
    const tx = reading(db, moment)
    const read = readPublicNumber('R', params.number)
    const line = read && (await logLine(tx, read.number))
    if (!line) return refused({ code: 'requests.not-in-log', kind: 'missing' })
    const body = must(await findBody(tx, line.bodyId), 'the body asked')
    const code = must(requestTables().codes.get(line.code), line.code)
    const grounds = line.grounds.map(({ ground }) => articleOfGround(ground))
    const laws = lawsBelow(lang, [...code.articles, ...grounds, ...(line.duty ? [DUTY] : [])])
    const files = shownFiles(lang, await logFiles(tx, line.number))
    const named = { id: body.id, name: body.name[lang] }
    const page = <LogOnePage {...{ lang, line, code, laws, link, files }} body={named} cite={citeBelow(lang)} />
    return show(line.title, page, ABOUT)
  },
)

/** The public log of answered requests. */
export const logRoutes: readonly Route[] = [list, csv, file, one]

async function named(tx: Tx, lang: Lang, lines: readonly LogLine[]): Promise<readonly LogRow[]> {
  const names = new Map((await listBodies(tx)).map(({ id, shortName }) => [id, shortName[lang]]))
  const { codes } = requestTables()
  return lines.map((line) => ({
    ...line,
    body: names.get(line.bodyId) ?? '',
    result: must(codes.get(line.code), line.code).name[lang],
  }))
}
