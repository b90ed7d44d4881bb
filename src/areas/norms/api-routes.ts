import { Type } from 'typebox'
import { must } from '#base/assert.ts'
import { NORM_KINDS, NORM_STATES } from '#law/norms/validity.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import { listBodies } from '../organisations/index.ts'
import { MISSING } from './access.ts'
import type { NormLine } from './contract.ts'
import { findByAddress } from './find-by-address.ts'
import { lineOf, listNorms } from './list-norms.ts'
import { filterOf, RegisterQuery } from './pages/register-query.ts'

const API = { method: 'GET', site: 'api', door: 'anyone' } as const
const AT_ONCE = 100
const OrNull = Type.Union([Type.String(), Type.Null()])
const DayText = Type.String({ format: 'date' })

const Line = Type.Object({
  ...{ address: Type.String(), number: Type.String(), title: Type.String(), body: Type.String() },
  ...{ jointWith: Type.Array(Type.String()), kind: Type.Enum([...NORM_KINDS]), state: Type.Enum([...NORM_STATES]) },
  ...{ issuedOn: DayText, inForceFrom: DayText, validTo: DayText, repealedOn: OrNull, replacedOn: OrNull },
  ...{ repealedBecause: OrNull, textAt: Type.String(), explainedAt: OrNull },
})

const list = route(
  {
    ...{ ...API, path: '/api/v1/norms' },
    summary:
      'Normative documents of the register, a hundred a page, narrowed as on the page, each with its validity today.',
    shape: {
      query: RegisterQuery,
      answer: Type.Object({ total: Type.Integer(), page: Type.Integer(), documents: Type.Array(Line) }),
    },
  },
  async ({ db, moment, query }) => {
    const tx = reading(db, moment)
    const page = query.page ?? 1
    const { rows, total } = await listNorms(tx, filterOf(query), { limit: AT_ONCE, offset: AT_ONCE * (page - 1) })
    return json({ total, page, documents: await told(tx, rows) })
  },
)

const one = route(
  {
    ...{ ...API, path: '/api/v1/norms/:address' },
    summary: 'One normative document, by body and serial as in its address.',
    shape: { params: Type.Object({ address: Type.String({ maxLength: 20 }) }), answer: Line },
  },
  async ({ db, moment, params }) => {
    const tx = reading(db, moment)
    const found = await findByAddress(tx, VISITOR, params.address)
    if (!found) return refused(MISSING)
    return json(must((await told(tx, [lineOf(found, tx.today)]))[0], 'the line'))
  },
)

/** The register for other programs. */
export const apiRoutes: readonly Route[] = [list, one]

async function told(tx: Tx, lines: readonly NormLine[]) {
  const codes = new Map((await listBodies(tx)).map(({ id, code }) => [id, code]))
  const codeOf = (id: number) => must(codes.get(id), `body ${id}`)
  return lines.map(({ address, number, title, bodyId, jointWith, kind, state, issuedOn, days, ...line }) => ({
    ...{
      address,
      number,
      title,
      body: codeOf(bodyId),
      jointWith: jointWith.map(codeOf),
      kind,
      state,
      issuedOn,
      ...days,
    },
    ...{ repealedBecause: line.repealedBecause, textAt: line.textAt, explainedAt: line.explainedAt },
  }))
}
