import type { Refusal } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Held } from './contract.ts'
import { opens, type Purpose } from './token.ts'

/** There is no such alert any more: ended, or not confirmed in time and forgotten (个人信息保护法 §19). */
export const GONE: Refusal = { code: 'alerts.gone', kind: 'missing', article: { law: 'PIPL', article: '19' } }

/** Asks for an alert: whoever visits; nothing that happens by itself signs anybody up (个人信息保护法 §14). */
export function whyNotAsk(actor: Actor): Refusal | null {
  return actor.kind === 'machine'
    ? { code: 'alerts.not-a-person', kind: 'forbidden', article: { law: 'PIPL', article: '14' } }
    : null
}

/** Confirms or ends one: a person who has read the letter. */
export function whyNotHold(tx: Tx, actor: Actor, purpose: Purpose, held: Held): Refusal | null {
  return whyNotAsk(actor) ?? (opens(tx, purpose, held) ? null : { code: 'alerts.wrong-link', kind: 'forbidden' })
}
