import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { type Element, missingOf } from '#law/catalogue/content-check.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotKeep } from './access.ts'
import type { RevisionRef } from './contract.ts'
import { fact } from './facts.ts'
import { openAt } from './life.ts'
import { meetObligations } from './obligations.ts'
import { catalogue, lockDisclosure, saveVersion } from './open.ts'
import { followAttribute } from './reassess/clock.ts'
import { standardOf } from './the-catalogue.ts'

/** Who keeps the catalogue puts an approved version into it: from now on it is what the public sees, and the clock stops. */
export async function publish(
  tx: Tx,
  by: Actor,
  { ref }: { readonly ref: RevisionRef },
): Promise<Outcome<{ id: string }>> {
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = await whyNotKeep(tx, by, ref.bodyId)
  if (notHis) return refuse(notHis)
  const { version, no } = openAt(found, 'publish', ref.revision)
  if (no) return refuse(no)

  await saveVersion(tx, version, {
    ...{ step: 'published', published_on: tx.today },
    published_by: by.kind === 'officer' ? by.staffId : null,
  })
  await catalogue(tx)
    .updateTable('catalogue.disclosure')
    .set({ state: 'published', in_force: version.number })
    .where('body_id', '=', ref.bodyId)
    .where('id', '=', ref.id)
    .execute()
  await followAttribute(tx, by, found.row, version.attribute)
  const { elements } = must(standardOf(found.row.standard_id), found.row.standard_id)
  const written = version.elements as readonly Element[] // by version-row
  const missing = version.attribute === 'proactive' ? missingOf(written, elements).length : 0
  await meetObligations(tx, by, ref, missing)
  const told = { version: version.number, attribute: version.attribute, missing }
  await record(tx, by, fact('disclosure.published', ref, told))
  return done({ id: ref.id })
}
