import type { Listener } from '#platform/area.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { RecordedFact } from '#platform/journal/fact.ts'
import { consultationsOf } from './ask-opinion.ts'
import { endConsultation } from './end-consultation.ts'
import { showDue } from './request-clocks.ts'
import { lockRequest } from './request-rows.ts'
import { RULE } from './rules.ts'

const BY = { kind: 'machine', name: 'requests.silence' } as const

/** What this area hears: clocks of its requests that turned, and opinions that did not come. */
export const listeners: readonly Listener[] = [
  { name: 'requests.lights', hears: ['clock.turned', 'clock.recomputed'], hear: hearLight },
  { name: 'requests.silence', hears: ['clock.turned'], hear: hearSilence },
]

/** Copies due day and light of the request's clocks into the lists; computed anew, so hearing twice does no harm. */
export async function hearLight(tx: Tx, { bodyId, data }: RecordedFact): Promise<void> {
  if (data['ownerKind'] === 'request') await showDue(tx, { bodyId, id: String(data['owner']) })
}

/**
 * The fifteen working days of an opinion are over: a co-producing body that is silent consents (政府信息公开条例 §34), a
 * third party that is silent does not (§32). Heard again it finds the consultation ended.
 */
export async function hearSilence(tx: Tx, { bodyId, data }: RecordedFact): Promise<void> {
  const { ownerKind, owner, light, rule } = data
  if (ownerKind !== 'request' || light !== 'over_statutory') return
  if (rule !== RULE.thirdParty && rule !== RULE.agency) return
  const found = await lockRequest(tx, { bodyId, id: String(owner) })
  if (found?.state !== 'consulting') return
  const party = rule === RULE.thirdParty ? 'third_party' : 'other_agency'
  const asked = (await consultationsOf(tx, found)).find((one) => one.party === party && one.answer === null)
  if (asked) await endConsultation(tx, BY, found, asked, { answer: 'silent', on: tx.today, text: '' })
}
