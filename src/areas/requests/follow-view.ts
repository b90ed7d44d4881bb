import type { Day } from '#base/days.ts'
import { readPublicNumber } from '#base/public-number.ts'
import type { Tx } from '#platform/db/tx.ts'
import { phraseFits, phraseOf } from '#platform/secrets/phrase.ts'
import { clocksOf } from '../clocks/index.ts'
import type { Answer, Entry, FollowView, Reply } from './contract.ts'
import { entriesOf } from './file.ts'
import { givenFilesOf } from './files/reply-files.ts'
import { type LetterKind, lettersOf, type RequestLetter } from './letters/letter-list.ts'
import type { InfoRequest, RequestRef } from './request.ts'
import { REQUEST_COLUMNS, requestOf, requests } from './request-rows.ts'
import { openReply, openSaid } from './sealed.ts'

/** The request with this number, whoever asks: for routes that then test the phrase or ask `requestView`. */
export async function refOfNumber(tx: Tx, typed: string): Promise<RequestRef | null> {
  const read = readPublicNumber('R', typed)
  if (!read) return null
  const row = await requests(tx)
    .selectFrom('requests.request')
    .select(['body_id', 'id'])
    .where('number', '=', read.number)
    .executeTakeFirst()
  return row ? { bodyId: row.body_id, id: row.id } : null
}

/** The request of whoever has both number and phrase; null otherwise, which of the two was wrong is not told. */
export async function refOfApplicant(tx: Tx, number: string, phrase: string): Promise<RequestRef | null> {
  const read = readPublicNumber('R', number)
  return read && phraseFits(tx.vault, 'request', read.number, phrase) ? refOfNumber(tx, read.number) : null
}

/** A request as its applicant follows it. The reply is shown once it was sent. */
export async function followView(tx: Tx, ref: RequestRef): Promise<FollowView> {
  const row = await requests(tx)
    .selectFrom('requests.request')
    .select([...REQUEST_COLUMNS, 'said_sealed', 'reply_sealed'])
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .executeTakeFirstOrThrow()
  const found = requestOf(row)
  const entries = await entriesOf(tx, ref)
  const clocks = await clocksOf(tx, { bodyId: ref.bodyId, kind: 'request', ids: [ref.id] }, { derivation: true })
  const last = (kind: Entry['kind']) => entries.findLast((entry) => entry.kind === kind)
  const [asked, fee, extended] = [last('ask-correction'), last('ask-fee'), last('extend')]
  return {
    ...{ number: found.number, bodyId: found.bodyId, state: found.state },
    ...openSaid(tx, ref.id, row.said_sealed),
    ...{ submittedOn: found.submittedOn, receivedOn: found.receivedOn },
    correctionAsked:
      found.state === 'correcting' && asked
        ? { items: String(asked.said['items']), until: asked.data['until'] as Day } // as ask-correction wrote it
        : null,
    reasonsAsked: found.state === 'reasons',
    fee: fee ? { ...(fee.data as FeeAsked), on: fee.on, paid: last('pay-fee') !== undefined } : null, // as ask-fee wrote it
    extended: extended ? { days: found.extended, reason: String(extended.said['reason']) } : null,
    answer: answerOf(found, openReply(tx, ref.id, row.reply_sealed)),
    files: found.repliedOn === null ? [] : await givenFilesOf(tx, found),
    letters: lettersOf({ entries, consultations: [], request: found }).filter((letter) => isSent(letter, found)),
    goesOn: await goesOn(tx, found),
    clocks: clocks.get(ref.id) ?? [],
    steps: entries.filter(({ kind }) => !HIDDEN.includes(kind)).map(({ on, kind }) => ({ on, kind })),
  }
}

/**
 * Where a request goes on. Its phrase is told of what was passed on only: that is the same request. A merged one was sent
 * by whoever typed the same identity number or code, which proves nothing.
 */
async function goesOn(tx: Tx, { bodyId, passedTo }: InfoRequest): Promise<FollowView['goesOn']> {
  if (!passedTo) return null
  const { number } = await requests(tx)
    .selectFrom('requests.request')
    .select('number')
    .where('body_id', '=', passedTo.bodyId)
    .where('id', '=', passedTo.id)
    .executeTakeFirstOrThrow()
  const same = passedTo.bodyId !== bodyId // only another body's is the same request
  return { number, bodyId: passedTo.bodyId, phrase: same ? phraseOf(tx.vault, 'request', number) : null }
}

/** Letters to the applicant; the reply once it was sent. */
function isSent({ kind }: RequestLetter, { repliedOn }: InfoRequest): boolean {
  return kind === 'reply' ? repliedOn !== null : TO_APPLICANT.includes(kind)
}

const TO_APPLICANT: readonly LetterKind[] = ['receipt', 'correction', 'fee', 'extension', 'deferral']

type FeeAsked = Omit<NonNullable<FollowView['fee']>, 'on' | 'paid'>

/** Of these the applicant is not told each: what goes on inside until the reply is signed. */
const HIDDEN: readonly Entry['kind'][] = ['draft', 'review-legal', 'sign', 'put-in-log', 'letter-reached']

function answerOf(found: InfoRequest, reply: Reply | null): Answer | null {
  const { code, document, repliedOn, grounds, rightBodyId, earlierNumber } = found
  if (code === null || repliedOn === null) return null
  const said = reply ?? { gives: '', reasons: '' }
  return { code, document: document ?? '', repliedOn, grounds, rightBodyId, earlierNumber, ...said }
}
