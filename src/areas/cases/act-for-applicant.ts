import type { IdentityNumber } from '#base/identity-number.ts'
import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { useMandate as actUnderMandate } from '../organisations/index.ts'
import { postFor } from './access.ts'
import { openApplicant } from './applicant.ts'
import type { Case } from './case.ts'
import { cases } from './cases.ts'
import type { Verb } from './contract.ts'
import type { CasesFact } from './facts.ts'

/**
 * What an agent does in the applicant's name is done under a mandate in force on that day, and noted in it: one that was
 * revoked or has run out covers nothing more, though the case was taken in under it (民法典 §173). Whoever holds another
 * post for the verb acts for the office and needs none.
 */
export async function actForApplicant(
  tx: Tx,
  by: Actor,
  found: Case,
  verb: Verb,
  act: CasesFact,
): Promise<Outcome<Case>> {
  if (by.kind !== 'officer' || holdsAnotherPost(by, found, verb)) return done(found)
  const { applicant_sealed } = await cases(tx)
    .selectFrom('cases.application')
    .select('applicant_sealed')
    .where('body_id', '=', found.bodyId)
    .where('id', '=', found.id)
    .executeTakeFirstOrThrow()
  const principal = openApplicant(tx, found.id, applicant_sealed).code as IdentityNumber // of a person, or no mandate is found
  const subject = { kind: 'case', id: found.id, number: found.number }
  const used = await actUnderMandate(tx, by, principal, { act, subject, item: found.itemId })
  return used.ok ? done(found) : used
}

function holdsAnotherPost(by: Actor & { kind: 'officer' }, found: Case, verb: Verb): boolean {
  const others = { ...by, posts: by.posts.filter(({ role }) => role !== 'agent') }
  return postFor(others, found, verb) !== null
}
