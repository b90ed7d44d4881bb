import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotKeep } from '../access.ts'
import { fact } from '../facts.ts'
import { lockSubsite, subsites } from '../queries.ts'
import { whyNotOpen } from '../why-not-open.ts'

/** The keeper closes a subsite from today. What it showed stays in the portal, under the addresses it always had there. */
export async function close(
  tx: Tx,
  by: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<{ code: string }>> {
  const no = whyNotKeep(by)
  if (no) return refuse(no)
  const found = await lockSubsite(tx, code)
  if (!found) return refuse({ code: 'subsites.missing', kind: 'missing' })
  const not = whyNotOpen(found)
  if (not) return refuse(not)

  await subsites(tx).updateTable('subsites.subsite').set({ closed_on: tx.today }).where('code', '=', code).execute()
  await record(tx, by, fact('subsite.closed', found.bodyId, code))
  return done({ code })
}
