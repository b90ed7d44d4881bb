import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { readPublicNumber } from '#base/public-number.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { listBodies } from '../../organisations/index.ts'
import type { LogLine } from '../contract.ts'
import { logFiles, logLine, logLines } from '../log.ts'
import { LogQuery, logFilterOf } from '../pages/log-view.ts'

const API = { method: 'GET', site: 'api', door: 'anyone' } as const
const AT_ONCE = 100
const OrNull = Type.Union([Type.String(), Type.Null()])
const DayText = Type.String({ format: 'date' })

const Line = Type.Object({
  ...{ number: Type.String(), body: Type.String(), title: Type.String(), answer: Type.String(), code: Type.String() },
  grounds: Type.Array(Type.Object({ ground: Type.String(), covers: Type.String() })),
  ...{ receivedOn: DayText, repliedOn: DayText, duty: OrNull, dutyEntry: OrNull, address: Type.String() },
})

/** One of them with the files of its reply that everybody may fetch. */
const Whole = Type.Object({
  ...Line.properties,
  files: Type.Array(
    Type.Object({ name: Type.String(), type: Type.String(), size: Type.Integer(), address: Type.String() }),
  ),
})

const list = route(
  {
    ...{ ...API, path: '/api/v1/requests/log' },
    summary: 'Answered requests for information, a hundred a page, narrowed as on the page; applicants are not in it.',
    shape: {
      query: LogQuery,
      answer: Type.Object({ total: Type.Integer(), page: Type.Integer(), requests: Type.Array(Line) }),
    },
  },
  async ({ db, moment, query }) => {
    const tx = reading(db, moment)
    const page = query.page ?? 1
    const { rows, total } = await logLines(tx, logFilterOf(query), { limit: AT_ONCE, offset: AT_ONCE * (page - 1) })
    return json({ total, page, requests: await told(tx, rows) })
  },
)

const one = route(
  {
    ...{ ...API, path: '/api/v1/requests/log/:number' },
    summary: 'One answered request: what was asked and answered, on which grounds, and whether it is to be published.',
    shape: { params: Type.Object({ number: Type.String({ maxLength: 40 }) }), answer: Whole },
  },
  async ({ db, moment, params }) => {
    const tx = reading(db, moment)
    const read = readPublicNumber('R', params.number)
    const line = read && (await logLine(tx, read.number))
    if (!line) return refused({ code: 'requests.not-in-log', kind: 'missing' })
    const shown = must((await told(tx, [line]))[0], 'the line')
    const files = (await logFiles(tx, line.number)).map(({ name, type, size, digest }) => ({
      ...{ name, type, size, address: `${shown.address}/files/${digest}` },
    }))
    return json({ ...shown, files })
  },
)

/** The public log for other programs. */
export const logApiRoutes: readonly Route[] = [list, one]

async function told(tx: Tx, lines: readonly LogLine[]) {
  const codes = new Map((await listBodies(tx)).map(({ id, code }) => [id, code]))
  return lines.map(({ bodyId, ...line }) => ({
    ...line,
    body: must(codes.get(bodyId), `body ${bodyId}`),
    address: `/requests/log/${line.number}`,
  }))
}
