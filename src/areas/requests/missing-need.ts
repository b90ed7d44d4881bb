import type { DecisionCode, Need } from '#law/requests/decision-code.ts'
import type { Consultation, Entry } from './contract.ts'

/** Which acts leave the record a result needs; one is enough. What the head weighed and kept closed was reviewed by that. */
const RECORDS: Readonly<Partial<Record<Need, readonly Entry['kind'][]>>> = {
  search: ['search'],
  review: ['review', 'weigh'],
  correction: ['correct'],
  reasons: ['judge'],
  fee: ['ask-fee'],
}

/** The first record that a result needs and the file lacks; null: none. What the draft itself brings is not looked for. */
export function missingNeed(
  { needs }: Pick<DecisionCode, 'needs'>,
  entries: readonly Pick<Entry, 'kind'>[],
  consultations: readonly Pick<Consultation, 'party'>[],
): Need | null {
  const consulted = consultations.some(({ party }) => party === 'third_party')
  const isMissing = (need: Need) => {
    const records = RECORDS[need]
    if (need === 'consultation') return !consulted
    return records !== undefined && !entries.some(({ kind }) => records.some((record) => record === kind))
  }
  return needs.find(isMissing) ?? null
}
