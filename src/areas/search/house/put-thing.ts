import type { Tx } from '#platform/db/tx.ts'
import { HOUSE, type Kind, type NewDocument, type Standing } from '../contract.ts'
import { putDocuments } from '../put-documents.ts'
import { search } from '../queries.ts'

/** One edition of a thing; what is the same for everything of the house is added here. */
export type Shown = Omit<NewDocument, 'collection' | 'kind' | 'key' | 'standing'> & {
  readonly edition: string
  /** Left out: it holds, or nobody asks of such a thing whether it holds. */
  readonly standing?: Standing
}

/**
 * Puts what of a thing is shown now or from a later day in the place of what stood there. What is over, or never began,
 * is left out: nobody may find it.
 */
export async function putThing(tx: Tx, kind: Kind, id: string, editions: readonly Shown[]): Promise<void> {
  const documents = editions
    .filter(({ shownFrom, shownTo }) => shownTo === null || (shownTo > tx.today && shownTo > shownFrom))
    .map(({ edition, ...shown }) => ({ standing: null, ...shown, collection: HOUSE, kind, key: `${id}/${edition}` }))
  await search(tx)
    .deleteFrom('search.document')
    .where('collection', '=', HOUSE)
    .where('kind', '=', kind)
    .where('key', 'like', `${id.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}/%`)
    .where((eb) => eb.not(eb('key', '=', eb.fn.any(eb.val(documents.map(({ key }) => key))))))
    .execute()
  await putDocuments(tx, documents)
}
