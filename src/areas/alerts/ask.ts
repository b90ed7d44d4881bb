import { sql } from 'kysely'
import { addDays, dayOfInstant, instantOfMs, msOfInstant } from '#base/days.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { newId } from '#platform/db/new-id.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import { isAddress, sameAddress } from '#platform/mail/address.ts'
import { putLetter } from '#platform/mail/put-letter.ts'
import { type Actor, VISITOR } from '#platform/signin/actor.ts'
import { whyNotAsk } from './access.ts'
import { aboutOf, alerts, sealAlert, writerOf } from './alert-rows.ts'
import { CONFIRM_DAYS, LETTERS_A_DAY, MOST_ALERTS, type Subject } from './contract.ts'
import { fact } from './facts.ts'
import { confirmLetter } from './letters.ts'
import { confirmableSince } from './purge.ts'
import { pathOfSubject } from './subject.ts'

/** Who wants to hear of what, in which language. */
export interface Wish {
  readonly address: string
  readonly lang: Lang
  readonly subject: Subject
}

/**
 * Somebody asks for an alert: a letter goes to the address, and nothing else until the link in it is confirmed.
 *
 * The answer is the same whether a letter goes or not, so that nobody learns what an address has: none goes where the
 * alert is confirmed already, where the address had its letters of the day, or has as many alerts as one may have. Asking
 * again sends the letter again and gives no more days: an address nobody confirms is forgotten when it was to be.
 */
export async function ask(tx: Tx, by: Actor, { address, lang, subject }: Wish): Promise<Outcome<{ asked: true }>> {
  const no = whyNotAsk(by)
  if (no) return refuse(no)
  const to = sameAddress(address)
  if (!isAddress(to)) return refuse({ code: 'alerts.no-address', kind: 'invalid' })

  const address_index = tx.vault.blind('alerts.alert.address', to)
  const same_index = tx.vault.blind('alerts.alert.same', `${to}\n${pathOfSubject(subject)}`)
  const known = await alertsOf(tx, address_index)
  const same = known.find((one) => one.same_index === same_index)
  if (same?.confirmed_at || (!same && known.length >= MOST_ALERTS)) return done({ asked: true })
  if (lettersToday(tx, known) >= LETTERS_A_DAY) return done({ asked: true })

  const id = same?.id ?? newId(tx)
  const asked_at = same && same.asked_at >= confirmableSince(tx) ? same.asked_at : tx.at
  const now = { lang, asked_at, last_letter_at: tx.at }
  if (same)
    await alerts(tx)
      .updateTable('alerts.alert')
      .set({ ...now, letters: same.letters + 1 })
      .where('id', '=', id)
      .execute()
  else
    await alerts(tx)
      .insertInto('alerts.alert')
      .values({ id, ...now, ...sealAlert(tx, id, to, subject), address_index, same_index })
      .execute()
  const body = await writerOf(tx)
  const lastDay = addDays(dayOfInstant(asked_at), CONFIRM_DAYS)
  const letter = await confirmLetter(tx, { id, address: to, lang, subject }, lastDay)
  await putLetter(tx, { bodyId: body.id, kind: 'alerts.confirm', about: aboutOf(id), letter })
  await record(tx, VISITOR, fact('alert.asked', body.id, id)) // never with the number of a member of staff who wants news
  return done({ asked: true })
}

/** The alerts of an address; who asks for the same address meanwhile waits. */
async function alertsOf(tx: Tx, address_index: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`alerts ${address_index}`}, 0))`.execute(tx.kysely)
  return alerts(tx)
    .selectFrom('alerts.alert')
    .select(['id', 'same_index', 'asked_at', 'confirmed_at', 'letters', 'last_letter_at'])
    .where('address_index', '=', address_index)
    .execute()
}

function lettersToday(tx: Tx, known: Awaited<ReturnType<typeof alertsOf>>): number {
  const since = instantOfMs(msOfInstant(tx.at) - 86_400_000)
  return known
    .filter((one) => one.last_letter_at > since && one.confirmed_at === null)
    .reduce((sum, { letters }) => sum + letters, 0)
}
