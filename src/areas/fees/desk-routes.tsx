import { listBodies } from '#areas/organisations/index.ts'
import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { reading } from '#platform/db/tx.ts'
import { goTo, refused, show } from '#platform/web/answer.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import { newRequestKey } from '#platform/web/visiting.ts'
import { keeperId, readsDraft, whyNotDraft, whyNotPublish, whyNotRecordRound } from './access.ts'
import { DeskFee } from './desk/fee.desk.tsx'
import { DeskFees } from './desk/fees.desk.tsx'
import { draftFee } from './draft-fee.ts'
import { dropDraft } from './drop-draft.ts'
import { FeeTyped, RoundTyped, roundOf, writtenOf } from './fee-typed.ts'
import { publishFee } from './publish-fee.ts'
import { allFees, allRounds, draftedFees, feesOn, findDraft, findFee } from './queries.ts'
import { recordRound } from './record-round.ts'
import { FeeId } from './shapes.ts'
import { wordsOf } from './words/index.ts'

const desk = { site: 'desk', door: 'officer' } as const
const section = '/desk/fees'
const INCOMPLETE = { code: 'fees.incomplete', kind: 'invalid', article: { law: 'R19', article: '20(8)' } } as const

const list = route({ ...desk, method: 'GET', path: '/desk/fees', shape: {} }, async (visit) => {
  const { lang, link, actor } = visit
  const tx = reading(visit.db, visit.moment)
  const keeper = await keeperId(tx)
  const drafted = await draftedFees(tx)
  const fees = feesOn(await allFees(tx), tx.today).map((one) => ({
    ...one,
    drafted: drafted.has(one.fee.id) && readsDraft(actor, keeper, one.fee.bodyId),
  }))
  const bodies = new Map((await listBodies(tx)).map((body) => [body.id, body]))
  const whyNotRound = sentence(lang, whyNotRecordRound(actor, keeper))
  const keys = { csrf: visit.csrf, requestKey: newRequestKey() }
  return show(wordsOf(lang).desk.title, <DeskFees {...{ lang, fees, bodies, whyNotRound, link, ...keys }} />, {
    section,
  })
})

const one = route({ ...desk, method: 'GET', path: '/desk/fees/:id', shape: { params: FeeId } }, async (visit) => {
  const { lang, link, actor } = visit
  const tx = reading(visit.db, visit.moment)
  const fee = await findFee(tx, visit.params.id)
  const latest = fee?.editions.at(-1)
  if (!fee || !latest) return refused({ code: 'fees.no-such-fee', kind: 'missing' })
  const keeper = await keeperId(tx)
  const draft = readsDraft(actor, keeper, fee.bodyId) ? await findDraft(tx, fee.id) : null
  const whyNot = {
    draft: sentence(lang, whyNotDraft(actor, [fee.bodyId, keeper])),
    publish: sentence(lang, whyNotPublish(actor, keeper, draft?.draftedBy ?? '')),
  }
  const keys = { csrf: visit.csrf, requestKey: newRequestKey() }
  const props = { lang, fee, latest, draft, rounds: await allRounds(tx), today: tx.today, whyNot, link, ...keys }
  return show(wordsOf(lang).desk.edit(latest.name), <DeskFee {...props} />, { section })
})

const draft = route(
  { ...desk, method: 'POST', path: '/desk/fees/:id/draft', shape: { params: FeeId, body: FeeTyped } },
  async (visit) => {
    const feeId = visit.params.id
    const says = writtenOf(visit.body)
    if (!says) return refused(INCOMPLETE)
    const outcome = await doOnce(visit, (tx) => draftFee(tx, visit.actor, { feeId, says }))
    return outcome.ok ? goTo(visit.link(`/desk/fees/${feeId}`)) : refused(outcome.no)
  },
)

const drop = route(
  { ...desk, method: 'POST', path: '/desk/fees/:id/drop', shape: { params: FeeId } },
  async (visit) => {
    const outcome = await doOnce(visit, (tx) => dropDraft(tx, visit.actor, { feeId: visit.params.id }))
    return outcome.ok ? goTo(visit.link(`/desk/fees/${visit.params.id}`)) : refused(outcome.no)
  },
)

const publish = route(
  { ...desk, method: 'POST', path: '/desk/fees/:id/publish', shape: { params: FeeId } },
  async (visit) => {
    const outcome = await doOnce(visit, (tx) => publishFee(tx, visit.actor, { feeId: visit.params.id }))
    return outcome.ok ? goTo(visit.link(`/desk/fees/${visit.params.id}`)) : refused(outcome.no)
  },
)

const enter = route(
  { ...desk, method: 'POST', path: '/desk/fees/rounds', shape: { body: RoundTyped } },
  async (visit) => {
    const round = roundOf(visit.body)
    if (!round) return refused({ code: 'fees.figures', kind: 'invalid' })
    const outcome = await doOnce(visit, (tx) => recordRound(tx, visit.actor, round))
    return outcome.ok ? goTo(visit.link('/desk/fees')) : refused(outcome.no)
  },
)

function sentence(lang: Lang, no: Refusal | null): string | null {
  if (!no) return null
  const told: Readonly<Record<string, (facts: NonNullable<Refusal['facts']>) => string>> = wordsOf(lang).refusals
  return told[no.code]?.(no.facts ?? {}) ?? no.code
}

/** The list of fees at the desk. */
export const DESK_ROUTES: readonly Route[] = [list, one, draft, drop, publish, enter]
