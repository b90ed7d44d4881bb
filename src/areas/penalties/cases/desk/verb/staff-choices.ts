import type { Tx } from '#platform/db/tx.ts'
import type { Role } from '#platform/signin/actor.ts'
import { postLines } from '../../../../organisations/index.ts'
import type { PenaltyCase } from '../../case.ts'
import { certificateNumbers } from '../../control/certificates.ts'
import { handlingIn } from '../../handling.ts'

/** The duty of those who may be named; `anybody` of the body, for a discussion; who is `handling` the case, for a recusal. */
export type Duty = Role | 'anybody' | 'handling'

/** Somebody who may be named in a form. `certificate`: number of the enforcement certificate valid today. */
export interface StaffChoice {
  readonly staffId: string
  readonly name: string
  readonly certificate: string | null
}

/** Those of the body who may be named in a form about a case. */
export async function choicesIn(tx: Tx, found: PenaltyCase, duty: Duty): Promise<readonly StaffChoice[]> {
  if (duty !== 'handling') return staffChoices(tx, found.bodyId, duty)
  const handling = await handlingIn(tx, found)
  return (await staffChoices(tx, found.bodyId, 'anybody')).filter(({ staffId }) => handling.includes(staffId))
}

/** Who acts in the posts of a body with this duty today, each once, in the order of the posts. */
export async function staffChoices(tx: Tx, bodyId: number, role: Role | 'anybody'): Promise<readonly StaffChoice[]> {
  const posts = await postLines(tx, bodyId, tx.today)
  const acting = posts.flatMap(({ role: duty, acting }) =>
    (role === 'anybody' || duty === role) && acting ? [acting] : [],
  )
  const certificates = await certificateNumbers(tx, bodyId, tx.today)
  const names = new Map(acting.map(({ staffId, name }) => [staffId, name]))
  return [...names].map(([staffId, name]) => ({ staffId, name, certificate: certificates.get(staffId) ?? null }))
}
