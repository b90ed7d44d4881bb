import { accepted } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Machine } from '#platform/signin/actor.ts'
import { catalogue } from './open.ts'
import { settleReassessments } from './reassess/settle-reassessments.ts'
import { settleObligations } from './settle-obligations.ts'
import { theCatalogue } from './the-catalogue.ts'

const BY: Machine = { kind: 'machine', name: 'catalogue.obligations' }

/** Every hour: a period that has ended is owed, and what a new edition of the lawbook asks for; what is withheld and was brought in gets its clock. Nothing before the house is set up. */
export async function renewObligations(tx: Tx): Promise<void> {
  theCatalogue()
  await settleReassessments(tx, BY)
  const { since } = await catalogue(tx)
    .selectFrom('catalogue.obligation')
    .select((eb) => eb.fn.min('begins_on').as('since'))
    .where('occasion', '=', 'standing')
    .executeTakeFirstOrThrow()
  if (since !== null) accepted(await settleObligations(tx, BY, since))
}
