import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotKeep } from '../access.ts'
import type { Settings } from '../contract.ts'
import { fact } from '../facts.ts'
import { lockSubsite, subsites } from '../queries.ts'
import { columnsOf } from '../settings-columns.ts'
import { whyNotOpen } from '../why-not-open.ts'
import { whyNotSettings } from '../why-not-settings.ts'

/** The keeper changes title, host, look or order. Whose site it is does not change: another body has another site. */
export async function change(
  tx: Tx,
  by: Actor,
  { code, settings }: { readonly code: string; readonly settings: Settings },
): Promise<Outcome<{ code: string }>> {
  const no = whyNotKeep(by)
  if (no) return refuse(no)
  const found = await lockSubsite(tx, code)
  if (!found) return refuse({ code: 'subsites.missing', kind: 'missing' })
  const not = whyNotOpen(found) ?? (await whyNotSettings(tx, code, settings))
  if (not) return refuse(not)

  await subsites(tx)
    .updateTable('subsites.subsite')
    .set({ ...columnsOf(settings), changed_on: tx.today })
    .where('code', '=', code)
    .execute()
  await record(tx, by, fact('subsite.changed', found.bodyId, code, { host: settings.host }))
  return done({ code })
}
