import { personalIn } from '#law/privacy/personal-in.ts'
import type { Tx } from '#platform/db/tx.ts'
import { applicantOf } from './applicant-of.ts'
import type { RequestRef } from './request.ts'

/** Whose identity is purged is named nowhere any more. */
const NOBODY = { type: 'natural_person', name: '', code: null, contact: '' } as const

/** Whether words that everybody may read would tell who asked, or a number of any person (政府信息公开条例 §15). */
export async function tellsPerson(tx: Tx, ref: RequestRef, words: string): Promise<boolean> {
  const { type, name, code, contact } = (await applicantOf(tx, ref)) ?? NOBODY
  const kind = type === 'natural_person' ? 'individual' : 'organization'
  return personalIn(words, { kind, name, code, telephone: contact, address: '' }).length > 0
}
