import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { clocksOf } from '../clocks/index.ts'
import { bodiesOf, maySee, maySeeIdentity, whyNot } from './access.ts'
import { alikeOf } from './alike.ts'
import { applicantOf } from './applicant-of.ts'
import { consultationsOf } from './ask-opinion.ts'
import { type RequestView, VERBS } from './contract.ts'
import { entriesOf } from './file.ts'
import { replyFilesOf } from './files/reply-files.ts'
import { LIFE } from './life.ts'
import { remediesOf } from './remedies-of.ts'
import type { RequestRef } from './request.ts'
import { REQUEST_COLUMNS, requestOf, requests } from './request-rows.ts'
import { openApplicant, openReply, openSaid } from './sealed.ts'

/** A request as its applicant may have it printed, by number and phrase: with the name, without what goes on inside. */
export async function applicantsView(tx: Tx, ref: RequestRef): Promise<RequestView | null> {
  const view = await requestView(tx, { kind: 'machine', name: 'letters' }, ref)
  return view && { ...view, applicant: await applicantOf(tx, ref) }
}

/** A request as somebody of the office works on it; null: none, or not for these eyes. Who asks is shown to few of them. */
export async function requestView(tx: Tx, actor: Actor, ref: RequestRef): Promise<RequestView | null> {
  const row = await requests(tx)
    .selectFrom('requests.request')
    .select([...REQUEST_COLUMNS, 'applicant_sealed', 'said_sealed', 'reply_sealed'])
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .executeTakeFirst()
  if (!row || !maySee(actor, requestOf(row))) return null
  const seen = maySeeIdentity(actor, ref.bodyId)
  const handles = actor.kind === 'machine' || bodiesOf(actor).includes(ref.bodyId) // others read only what was passed to them
  const request = seen ? requestOf(row) : { ...requestOf(row), applicantMasked: '—' }
  const clocks = await clocksOf(tx, { bodyId: ref.bodyId, kind: 'request', ids: [ref.id] }, { derivation: true })
  const remedies = await remediesOf(tx, ref)
  const pending = remedies.some(({ result }) => result === null)
  const possible = VERBS.filter(
    (verb) => LIFE[verb].from.includes(request.state) && (verb !== 'remedy-result' || pending),
  )
  return {
    ...{ request, applicant: seen ? openApplicant(tx, ref.id, row.applicant_sealed) : null },
    ...{ said: openSaid(tx, ref.id, row.said_sealed), reply: openReply(tx, ref.id, row.reply_sealed) },
    files: handles ? await replyFilesOf(tx, request) : [],
    ...{ entries: await entriesOf(tx, ref), consultations: await consultationsOf(tx, ref) },
    ...{ remedies, clocks: clocks.get(ref.id) ?? [], alike: handles ? await alikeOf(tx, request) : [] },
    may: possible.map((verb) => ({ verb, no: whyNot(actor, request, verb) })),
  }
}
