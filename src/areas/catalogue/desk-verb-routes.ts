import { type Static, Type } from 'typebox'
import type { Outcome } from '#base/outcome.ts'
import { GROUNDS } from '#law/catalogue/withholding.ts'
import { reading, type Tx } from '#platform/db/tx.ts'
import { goTo, refused } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import type { Visit } from '#platform/web/visit.ts'
import { approve } from './approve.ts'
import { archive } from './archive.ts'
import { putUp } from './carriers/put-up.ts'
import { check } from './check.ts'
import { clear } from './clear.ts'
import { RELATIONS, type RevisionRef } from './contract.ts'
import { Address, deskAddress, entryAt, NO_ENTRY } from './desk-entry.tsx'
import { drop } from './drop.ts'
import { publish } from './publish.ts'
import { OUTCOMES } from './reassess/outcomes.ts'
import { reassess } from './reassess/reassess.ts'
import { relate } from './relate.ts'
import { sendBack } from './send-back.ts'
import { withdraw } from './withdraw.ts'

const said = (most: number) => Type.Optional(Type.String({ maxLength: most }))
const revision = Type.Integer({ minimum: 1 })

/** The verbs of one entry, each a form with one button. */
export const deskVerbRoutes: readonly Route[] = [
  route(
    {
      ...{ site: 'desk', door: 'officer', method: 'POST', path: '/desk/catalogue/:body/:serial/drop' },
      shape: { params: Address, body: Type.Object({ revision, owed: Type.Enum(['still', 'never']) }) },
    },
    async (visit) => {
      const found = await entryAt(reading(visit.db, visit.moment), visit.actor, visit.params)
      if (!found) return refused(NO_ENTRY)
      const ref = { bodyId: found.entry.bodyId, id: found.entry.id, revision: visit.body.revision }
      const input = { ref, stillOwed: visit.body.owed === 'still' }
      const outcome = await doOnce(visit, (tx) => drop(tx, visit.actor, input))
      return outcome.ok ? goTo(visit.link('/desk/catalogue')) : refused(outcome.no)
    },
  ),
  verbRoute('check', Type.Object({ revision, because: said(500) }), (tx, { actor, body }, ref) =>
    check(tx, actor, { ref, because: body.because ?? '' }),
  ),
  verbRoute('clear', Type.Object({ revision, opinion: said(1000) }), (tx, { actor, body }, ref) =>
    clear(tx, actor, { ref, opinion: body.opinion ?? '' }),
  ),
  verbRoute('approve', Type.Object({ revision }), (tx, { actor }, ref) => approve(tx, actor, { ref })),
  verbRoute('publish', Type.Object({ revision }), (tx, { actor }, ref) => publish(tx, actor, { ref })),
  verbRoute('send-back', Type.Object({ revision, back_because: said(500) }), (tx, { actor, body }, ref) =>
    sendBack(tx, actor, { ref, because: body.back_because ?? '' }),
  ),
  verbRoute(
    'reassess',
    Type.Object({
      ...{ revision, outcome: Type.Enum(OUTCOMES), reassess_because: said(500) },
      reassess_ground: Type.Optional(Type.Enum([...GROUNDS, 'none'])),
    }),
    (tx, { actor, body }, ref) => {
      const { outcome, reassess_ground: chosen = 'none', reassess_because: reason = '' } = body
      return reassess(tx, actor, { ref, outcome, ground: chosen === 'none' ? null : chosen, reason })
    },
  ),
  verbRoute(
    'put-up',
    Type.Object({ revision, channel: said(60), on: said(10), place: said(100) }),
    (tx, { actor, body: { channel = '', on = '', place = '' } }, ref) => putUp(tx, actor, { ref, channel, on, place }),
  ),
  verbRoute('withdraw', Type.Object({ revision, withdraw_because: said(500) }), (tx, { actor, body }, ref) =>
    withdraw(tx, actor, { ref, because: body.withdraw_because ?? '' }),
  ),
  verbRoute('archive', Type.Object({ revision, archive_because: said(500) }), (tx, { actor, body }, ref) =>
    archive(tx, actor, { ref, because: body.archive_because ?? '' }),
  ),
  verbRoute(
    'relate',
    Type.Object({ revision, kind: Type.Enum(RELATIONS), to: said(100) }),
    async (tx, { actor, body }, ref) => {
      const [code = '', serial = ''] = (body.to ?? '')
        .trim()
        .replace(/^.*\/catalogue\/entries\//, '')
        .split('/')
      const other = await entryAt(tx, actor, { body: code, serial })
      if (!other) return { ok: false, no: { code: 'catalogue.no-such-address', kind: 'invalid' } }
      return relate(tx, actor, { ref, kind: body.kind, to: other.entry })
    },
  ),
]

/** A verb of one entry for the revision that was read: once, then back to the entry. */
function verbRoute<Body extends ReturnType<typeof Type.Object>>(
  name: string,
  body: Body,
  verb: (tx: Tx, visit: Visit<Address, unknown, Static<Body>>, ref: RevisionRef) => Promise<Outcome<{ id: string }>>,
): Route {
  const path = `/desk/catalogue/:body/:serial/${name}`
  const shape = { params: Address, body }
  return route({ site: 'desk', door: 'officer', method: 'POST', path, shape }, async (visit) => {
    const found = await entryAt(reading(visit.db, visit.moment), visit.actor, visit.params)
    if (!found) return refused(NO_ENTRY)
    const asked = visit as Visit<Address, unknown, Static<Body> & { revision: number }> // the route's own shapes
    const ref = { bodyId: found.entry.bodyId, id: found.entry.id, revision: asked.body.revision }
    const outcome = await doOnce(visit, (tx) => verb(tx, asked, ref))
    if (!outcome.ok) return refused(outcome.no)
    return goTo(visit.link(deskAddress(found.body.code, found.entry.serial)))
  })
}
