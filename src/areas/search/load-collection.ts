import { sql } from 'kysely'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { NewDocument } from './contract.ts'
import { HOUSE } from './contract.ts'
import { countTerms } from './count-terms.ts'
import { putDocuments } from './put-documents.ts'
import { search } from './queries.ts'

/** A collection of texts from a file; its documents come one after the other, so that a large file needs little memory. */
export interface Collection {
  readonly name: string
  readonly documents: AsyncIterable<NewDocument>
}

/**
 * Loads a collection; one of the same name is replaced as a whole. Refused for the house's own.
 *
 * Trap: one transaction for all of it; a collection of three thousand laws takes minutes.
 */
export async function loadCollection(tx: Tx, { name, documents }: Collection): Promise<Outcome<{ documents: number }>> {
  if (name === HOUSE) return refuse({ code: 'search.not-a-collection', kind: 'conflict' })
  await removeDocuments(tx, name)
  let count = 0
  for await (const some of byTwenties(documents)) {
    await putDocuments(tx, some)
    count += some.length
  }
  await search(tx).insertInto('search.collection').values({ name, documents: count, loaded_at: tx.at }).execute()
  await countTerms(tx)
  return done({ documents: count })
}

/** Takes a loaded collection away, with everything of it. Refused where there is none of that name. */
export async function unloadCollection(tx: Tx, name: string): Promise<Outcome<{ documents: number }>> {
  const known = await search(tx).selectFrom('search.collection').selectAll().where('name', '=', name).executeTakeFirst()
  if (!known) return refuse({ code: 'search.not-a-collection', kind: 'missing' })
  await removeDocuments(tx, name)
  await countTerms(tx)
  return done({ documents: known.documents })
}

/** The collections that are loaded, by name. */
export async function listCollections(
  tx: Tx,
): Promise<readonly { readonly name: string; readonly documents: number }[]> {
  return search(tx).selectFrom('search.collection').select(['name', 'documents']).orderBy('name').execute()
}

/** A law has some twenty passages; more at once are no faster and need more memory. */
async function* byTwenties(documents: AsyncIterable<NewDocument>): AsyncGenerator<readonly NewDocument[]> {
  let some: NewDocument[] = []
  for await (const document of documents) {
    some.push(document)
    if (some.length < 20) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

async function removeDocuments(tx: Tx, name: string): Promise<void> {
  await sql`delete from search.document where collection = ${name}`.execute(tx.kysely)
  await search(tx).deleteFrom('search.collection').where('name', '=', name).execute()
}
