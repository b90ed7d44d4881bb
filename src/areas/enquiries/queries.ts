import { type ClockView, clocksOf } from '#areas/clocks/index.ts'
import { maskName, maskTelephone } from '#base/masking.ts'
import { readPublicNumber } from '#base/public-number.ts'
import type { Tx } from '#platform/db/tx.ts'
import { phraseFits, phraseOf } from '#platform/secrets/phrase.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { actsFor, narrowEnquiries } from './access.ts'
import type { AnswerBy, EnquiryCard, EnquiryLine } from './contract.ts'
import { handingsOf, pendingOf } from './handings.ts'
import { enquiries } from './lock-enquiry.ts'
import { type NamePost, postNames } from './post-names.ts'
import { openContact, openText } from './sealed.ts'

const SCOPE = 'enquiries.enquiry'
const MOST = 200

/** The phrase printed with the number of an enquiry: with both the asker follows it. */
export function enquiryPhrase(tx: Tx, number: string): string {
  return phraseOf(tx.vault, SCOPE, number)
}

/** The enquiries an actor sees that are not closed, at most two hundred, what falls due first on top. */
export async function listEnquiries(tx: Tx, actor: Actor): Promise<readonly EnquiryLine[]> {
  const rows = await enquiryRows(tx)
    .where(narrowEnquiries(actor))
    .where('state', '!=', 'closed')
    .orderBy('state', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute()
  const name = await postNames(tx, rows.map(ownerOf))
  const clocks = await clocksOfRows(tx, rows)
  const pending = await pendingOf(tx, rows)
  const lines = rows.map((row) => {
    const to = pending.get(row.id)
    const offered = to !== undefined && actsFor(actor, to) !== null && actsFor(actor, ownerOf(row)) === null
    return lineOf(tx, row, name, clocks.get(row.id), offered)
  })
  const order = (line: EnquiryLine) => (line.state === 'open' ? (line.promise.dueOn ?? '9') : 'z')
  return lines.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

/** One enquiry of those an actor sees, or null. */
export async function findEnquiry(tx: Tx, actor: Actor, number: string): Promise<EnquiryCard | null> {
  const row = await enquiryRows(tx).where(narrowEnquiries(actor)).where('number', '=', number).executeTakeFirst()
  if (!row) return null
  const to = (await pendingOf(tx, [row])).get(row.id)
  const card = await cardOf(tx, row, to !== undefined && actsFor(actor, to) !== null)
  return actsFor(actor, ownerOf(row)) ? card : { ...card, contact: masked(card.contact) }
}

/** Only who is responsible has to reach the asker. */
function masked({ name, telephone }: EnquiryCard['contact']): EnquiryCard['contact'] {
  return { name: maskName(name), telephone: telephone === '' ? '' : maskTelephone(telephone) }
}

/** What the asker sees with number and phrase; null when they do not fit each other. */
export async function followEnquiry(tx: Tx, typedNumber: string, typedPhrase: string): Promise<EnquiryCard | null> {
  const read = readPublicNumber('Q', typedNumber)
  if (!read || !phraseFits(tx.vault, SCOPE, read.number, typedPhrase)) return null
  const row = await enquiryRows(tx)
    .where('body_id', '=', read.bodyId)
    .where('number', '=', read.number)
    .executeTakeFirst()
  return row ? cardOf(tx, row, false) : null
}

function enquiryRows(tx: Tx) {
  return enquiries(tx).selectFrom('enquiries.enquiry').selectAll('enquiries.enquiry')
}

type Row = Awaited<ReturnType<ReturnType<typeof enquiryRows>['execute']>>[number]

const ownerOf = (row: Row) => ({ bodyId: row.owner_body_id, postCode: row.owner_post_code })

function lineOf(tx: Tx, row: Row, name: NamePost, clock: ClockView | undefined, offered: boolean): EnquiryLine {
  const question = openText(tx, 'question_sealed', row.id, row.question_sealed)
  return {
    ...{ number: row.number, how: row.asked_how, item: row.item, askedAt: row.asked_at, state: row.state, offered },
    beginning: [...question].slice(0, 40).join(''),
    owner: name(ownerOf(row)),
    promise: promiseOf(clock),
  }
}

async function cardOf(tx: Tx, row: Row, offered: boolean): Promise<EnquiryCard> {
  const name = await postNames(tx, [ownerOf(row)])
  const clocks = await clocksOfRows(tx, [row])
  return {
    ...lineOf(tx, row, name, clocks.get(row.id), offered),
    question: openText(tx, 'question_sealed', row.id, row.question_sealed),
    contact: openContact(tx, row.id, row.contact_sealed),
    answer: row.answer_sealed === null ? null : openText(tx, 'answer_sealed', row.id, row.answer_sealed),
    answeredAt: row.answered_at,
    handings: await handingsOf(tx, row.body_id, row.id),
  }
}

async function clocksOfRows(tx: Tx, rows: readonly Row[]): Promise<ReadonlyMap<string, ClockView>> {
  const found = new Map<string, ClockView>()
  for (const bodyId of new Set(rows.map((row) => row.body_id))) {
    const ids = rows.filter((row) => row.body_id === bodyId).map(({ id }) => id)
    for (const [id, [clock]] of await clocksOf(tx, { bodyId, kind: 'enquiry', ids })) if (clock) found.set(id, clock)
  }
  return found
}

function promiseOf(clock: ClockView | undefined): AnswerBy {
  if (!clock) return { dueOn: null, light: 'ok', done: false }
  const light = clock.light === 'normal' ? 'ok' : clock.light === 'near' ? 'near' : 'late'
  return { dueOn: clock.dueOn, light, done: clock.stoppedOn !== null }
}
