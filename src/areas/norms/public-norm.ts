import { type Day, yearOf } from '#base/days.ts'
import type { NormDays } from '#law/norms/validity.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { NormRef } from './contract.ts'
import { addressOf, findNorm } from './norm-rows.ts'

/** An issued document as the search shows it: from the day it was issued, ever after. */
export interface PublicNorm {
  readonly bodyId: number
  readonly address: string
  readonly title: string
  readonly number: string
  readonly year: number
  readonly issuedOn: Day
  readonly days: NormDays
}

/** What the public sees of a document; null: nothing, it is not issued. */
export async function publicNorm(tx: Tx, ref: NormRef): Promise<PublicNorm | null> {
  const norm = await findNorm(tx, ref)
  if (!norm?.days || norm.number === null || norm.issuedOn === null) return null
  const { bodyId, title, number, issuedOn, days } = norm
  return { bodyId, address: addressOf(norm), title, number, year: yearOf(issuedOn), issuedOn, days }
}
