import { findBody } from '#areas/organisations/index.ts'
import type { Day } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { addressOf } from './address.ts'
import type { DisclosureRef } from './contract.ts'
import { catalogue } from './open.ts'
import { findDisclosure } from './queries.ts'

/** A published entry as the public reads it. `words`: empty where its contents are not open. */
export interface PublicEntry {
  readonly address: string
  readonly title: string
  readonly words: readonly string[]
  readonly publishedOn: Day
  /** Its last day; null: none is known. */
  readonly expiresOn: Day | null
}

/** What the public sees of an entry; null where nothing of it is published now. */
export async function publicEntry(tx: Tx, { bodyId, id }: DisclosureRef): Promise<PublicEntry | null> {
  const row = await catalogue(tx)
    .selectFrom('catalogue.disclosure')
    .select('serial')
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirst()
  const [body, view] = [await findBody(tx, bodyId), row && (await findDisclosure(tx, VISITOR, bodyId, row.serial))]
  const version = view?.versions.find(({ number }) => number === view.inForce)
  if (!row || !body || !version?.publishedOn) return null
  return {
    ...{ address: addressOf(body.code, row.serial), title: version.title, expiresOn: version.expiresOn },
    ...{ words: (version.elements ?? []).map(({ text }) => text), publishedOn: version.publishedOn },
  }
}
