import { Type } from 'typebox'
import { listBodies } from '#areas/organisations/index.ts'
import { changeOf } from '#law/fees/change.ts'
import { reading } from '#platform/db/tx.ts'
import { json, refused } from '#platform/web/answer.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { FeeEdition } from './contract.ts'
import { allFees, feesOn, findFee } from './queries.ts'
import { FeeId, FeesQuery, filterOf } from './shapes.ts'

const OrNull = (shape: ReturnType<typeof Type.String> | ReturnType<typeof Type.Integer>) =>
  Type.Union([shape, Type.Null()])
const EditionShape = Type.Object({
  ...{ number: Type.Integer(), from: OrNull(Type.String()), state: Type.String(), name: Type.String() },
  ...{ amountFen: OrNull(Type.Integer()), unit: OrNull(Type.String()), rule: OrNull(Type.String()) },
  ...{ payer: OrNull(Type.String()), treasury: OrNull(Type.String()), basis: Type.Array(Type.String()) },
  ...{ document: OrNull(Type.String()), round: OrNull(Type.Integer()), note: OrNull(Type.String()) },
  ...{ source: Type.String(), checked: Type.Boolean() },
})
const Line = Type.Object({ id: Type.String(), body: Type.String(), kind: Type.String(), now: EditionShape })
const One = Type.Object({
  ...{ id: Type.String(), kind: Type.String() },
  editions: Type.Array(Type.Object({ ...EditionShape.properties, change: Type.String() })),
})
const API = { method: 'GET', site: 'api', door: 'anyone' } as const

const list = route(
  {
    ...{ ...API, path: '/api/v1/fees' },
    summary: 'The fees of the list with the edition in force today, narrowed as on the page. Amounts in fen.',
    shape: { query: FeesQuery, answer: Type.Object({ fees: Type.Array(Line) }) },
  },
  async ({ db, moment, query }) => {
    const tx = reading(db, moment)
    const codes = new Map((await listBodies(tx)).map(({ id, code }) => [id, code]))
    const shown = feesOn(await allFees(tx), tx.today, filterOf(query))
    return json({
      fees: shown.map(({ fee, now }) => ({
        ...{ id: fee.id, body: codes.get(fee.bodyId) ?? '', kind: fee.kind, now: editionTold(now) },
      })),
    })
  },
)

const one = route(
  {
    ...{ ...API, path: '/api/v1/fees/:id' },
    summary: 'One fee with all its editions, the first one first, and what each changed.',
    shape: { params: FeeId, answer: One },
  },
  async ({ db, moment, params }) => {
    const fee = await findFee(reading(db, moment), params.id)
    if (!fee) return refused({ code: 'fees.no-such-fee', kind: 'missing' })
    const editions = fee.editions.map((edition, i) => ({
      ...{ ...editionTold(edition), change: changeOf(fee.editions[i - 1] ?? null, edition) },
    }))
    return json({ id: fee.id, kind: fee.kind, editions })
  },
)

/** The list of fees for other programs. */
export const API_ROUTES: readonly Route[] = [list, one]

function editionTold({ standard, roundNo, ...says }: FeeEdition) {
  const amount = 'fen' in standard ? standard : null
  return {
    ...says,
    ...{ amountFen: amount?.fen ?? null, unit: amount?.unit ?? null, round: roundNo },
    rule: 'rule' in standard ? standard.rule : null,
  }
}
