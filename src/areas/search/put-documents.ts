import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { fold } from '#base/search/fold.ts'
import { type Passage, passagesOf } from '#base/search/passages.ts'
import { termsOf } from '#base/search/terms.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { NewDocument } from './contract.ts'
import { namesOf, nameTerms, vectorOf } from './names.ts'
import { search } from './queries.ts'

/** Puts documents into the index, or brings them up to date; one that is there already in the same words is left alone. */
export async function putDocuments(tx: Tx, documents: readonly NewDocument[]): Promise<void> {
  for (const document of documents) {
    const id = await putNames(tx, document)
    if (id === null) continue
    await search(tx).deleteFrom('search.passage').where('document_id', '=', id).execute()
    await putPassages(tx, id, document.precedence, document.texts.flatMap(passagesOf))
  }
}

/** The document's number where it has to be written; null where it is there in the same words. */
async function putNames(tx: Tx, document: NewDocument): Promise<string | null> {
  const names = namesOf(document)
  const row = {
    ...{ collection: document.collection, kind: document.kind, key: document.key, number: document.number },
    ...{ body_id: document.bodyId, year: document.year, title: JSON.stringify(document.title), href: document.href },
    ...{ note: document.note && JSON.stringify(document.note), names, shown_names: [...document.aliases] },
    ...{ precedence: document.precedence, length: Math.min(...names.map((name) => name.length)) },
    ...{ shown_from: document.shownFrom, shown_to: document.shownTo, digest: digestOf(document) },
    terms: vectorOf(nameTerms(names)),
  }
  const written = await search(tx)
    .insertInto('search.document')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['collection', 'kind', 'key'])
        .doUpdateSet(row)
        .where('search.document.digest', '<>', row.digest),
    )
    .returning('id')
    .executeTakeFirst()
  return written?.id ?? null
}

/** All passages in one statement, as columns: the text of it stays the same, however many there are. */
async function putPassages(tx: Tx, id: string, precedence: number, passages: readonly Passage[]): Promise<void> {
  if (passages.length === 0) return
  const folded = passages.map(({ text }) => fold(text))
  await sql`
    insert into search.passage (document_id, no, precedence, heading, text, folded, terms)
    select ${id}, no, ${precedence}, heading, text, folded, terms::tsvector
    from unnest(${passages.map(({ heading }) => heading)}::text[], ${passages.map(({ text }) => text)}::text[],
      ${folded}::text[], ${folded.map((text) => vectorOf(termsOf(text)))}::text[])
      with ordinality as p (heading, text, folded, terms, no)`.execute(tx.kysely)
}

function digestOf(document: NewDocument): string {
  return createHash('sha256')
    .update(must(JSON.stringify(document), 'the document'))
    .digest('base64url')
}
