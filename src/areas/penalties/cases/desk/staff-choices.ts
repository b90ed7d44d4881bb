import type { Tx } from '#platform/db/tx.ts'
import type { Role } from '#platform/signin/actor.ts'
import { postLines } from '../../../organisations/index.ts'
import { certificateNumbers } from '../control/certificates.ts'

/** The duty of those who may be named; `anybody` of the body, for a discussion. */
export type Duty = Role | 'anybody'

/** Somebody who may be named in a form. `certificate`: number of the enforcement certificate valid today. */
export interface StaffChoice {
  readonly staffId: string
  readonly name: string
  readonly certificate: string | null
}

/** Who acts in the posts of a body with this duty today, each once, in the order of the posts. */
export async function staffChoices(tx: Tx, bodyId: number, role: Duty): Promise<readonly StaffChoice[]> {
  const posts = await postLines(tx, bodyId, tx.today)
  const acting = posts.flatMap(({ role: duty, acting }) =>
    (role === 'anybody' || duty === role) && acting ? [acting] : [],
  )
  const certificates = await certificateNumbers(tx, bodyId, tx.today)
  const names = new Map(acting.map(({ staffId, name }) => [staffId, name]))
  return [...names].map(([staffId, name]) => ({ staffId, name, certificate: certificates.get(staffId) ?? null }))
}
