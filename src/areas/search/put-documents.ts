import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { must } from '#base/assert.ts'
import { fold } from '#base/search/fold.ts'
import { passagesOf } from '#base/search/passages.ts'
import { termsOf } from '#base/search/terms.ts'
import type { Tx } from '#platform/db/tx.ts'
import { bandOf, nameBandOf } from './bands.ts'
import type { NewDocument } from './contract.ts'
import { namesOf, nameTerms, vectorOf } from './names.ts'
import { search } from './queries.ts'

/**
 * Puts documents into the index, or brings them up to date, all in three statements; one that is there already in the
 * same words is left alone. Of two under one key the last is kept.
 */
export async function putDocuments(tx: Tx, documents: readonly NewDocument[]): Promise<void> {
  const each = [...new Map(documents.map((document) => [keyOf(document), document])).values()]
  const written = each.length === 0 ? [] : await putNames(tx, each)
  if (written.length === 0) return
  const ids = new Map(written.map((row) => [keyOf(row), row.id]))
  await sql`delete from search.passage where document_id = any(${written.map(({ id }) => id)}::bigint[])`.execute(
    tx.kysely,
  )
  await putPassages(
    tx,
    each.flatMap((document) => passagesToPut(document, ids.get(keyOf(document)))),
  )
}

type Key = Pick<NewDocument, 'collection' | 'key'> & { readonly kind: string }

function keyOf({ collection, kind, key }: Key): string {
  return `${collection}\n${kind}\n${key}`
}

/** Those that had to be written, with their numbers; not those that are there in the same words. */
async function putNames(tx: Tx, documents: readonly NewDocument[]) {
  return search(tx)
    .insertInto('search.document')
    .values(documents.map(rowOf))
    .onConflict((conflict) =>
      conflict
        .columns(['collection', 'kind', 'key'])
        .doUpdateSet((eb) => Object.fromEntries(CHANGING.map((column) => [column, eb.ref(`excluded.${column}`)])))
        .where((eb) => eb('search.document.digest', '<>', eb.ref('excluded.digest'))),
    )
    .returning(['id', 'collection', 'kind', 'key'])
    .execute()
}

const CHANGING = [
  ...([
    'number',
    'body_id',
    'shared_by',
    'year',
    'title',
    'href',
    'note',
    'names',
    'shown_names',
    'precedence',
  ] as const),
  ...(['length', 'shown_from', 'shown_to', 'standing', 'digest', 'terms'] as const),
] as const

function rowOf(document: NewDocument) {
  const names = namesOf(document)
  const length = Math.min(...names.map((name) => name.length))
  return {
    ...{ collection: document.collection, kind: document.kind, key: document.key, number: document.number },
    ...{
      body_id: document.bodyId,
      shared_by: [...(document.sharedBy ?? [])],
      year: document.year,
      title: JSON.stringify(document.title),
      href: document.href,
    },
    ...{ note: document.note && JSON.stringify(document.note), names, shown_names: [...document.aliases] },
    ...{ precedence: document.precedence, length },
    ...{
      shown_from: document.shownFrom,
      shown_to: document.shownTo,
      standing: document.standing,
      digest: digestOf(document),
    },
    terms: vectorOf([...nameTerms(names), nameBandOf(document.precedence, length)]),
  }
}

interface PassageToPut {
  readonly id: string
  readonly no: number
  readonly precedence: number
  readonly heading: string
  readonly text: string
}

function passagesToPut({ texts, precedence }: NewDocument, id: string | undefined): readonly PassageToPut[] {
  if (id === undefined) return []
  return texts.flatMap(passagesOf).map((passage, i) => ({ id, no: i + 1, precedence, ...passage }))
}

/** All passages in one statement, as columns: the text of it stays the same, however many there are. */
async function putPassages(tx: Tx, passages: readonly PassageToPut[]): Promise<void> {
  if (passages.length === 0) return
  const folded = passages.map(({ text }) => fold(text))
  const terms = folded.map((text, i) => vectorOf([...termsOf(text), bandOf(passages[i]?.precedence ?? 0)]))
  await sql`
    insert into search.passage (document_id, no, precedence, heading, text, folded, terms)
    select id, no, precedence, heading, text, folded, terms::tsvector
    from unnest(${passages.map(({ id }) => id)}::bigint[], ${passages.map(({ no }) => no)}::int[],
      ${passages.map(({ precedence }) => precedence)}::smallint[], ${passages.map(({ heading }) => heading)}::text[],
      ${passages.map(({ text }) => text)}::text[], ${folded}::text[], ${terms}::text[])
      as p (id, no, precedence, heading, text, folded, terms)`.execute(tx.kysely)
}

function digestOf(document: NewDocument): string {
  return createHash('sha256')
    .update(must(JSON.stringify(document), 'the document'))
    .digest('base64url')
}
