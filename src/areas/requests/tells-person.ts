import { type NamedParty, personalIn } from '#law/privacy/personal-in.ts'
import type { Tx } from '#platform/db/tx.ts'
import { applicantOf } from './applicant-of.ts'
import type { RequestRef } from './request.ts'

/** Whose identity is purged is named nowhere any more. */
const NOBODY = { type: 'natural_person', name: '', code: null, contact: '', agent: '' } as const

/** Whether words that everybody may read would tell who asked, or a number of any person (政府信息公开条例 §15). */
export async function tellsPerson(tx: Tx, ref: RequestRef, words: string): Promise<boolean> {
  const { type, name, code, contact, agent } = (await applicantOf(tx, ref)) ?? NOBODY
  const kind = type === 'natural_person' ? 'individual' : 'organization'
  const people: readonly NamedParty[] = [
    { kind, name, code, telephone: contact, address: '' },
    { kind: 'individual', name: agent, code: null, telephone: '', address: '' },
  ]
  return people.some((one) => personalIn(words, one).length > 0)
}
