import { SHARED } from '#base/search/passages.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { shown } from './access.ts'
import { search } from './queries.ts'

/** A text of a loaded collection, as it is read. */
export interface TextView {
  readonly title: Text
  readonly note: Text | null
  readonly aliases: readonly string[]
  readonly lines: readonly string[]
}

/** A text of a collection by its key; null where there is none that may be seen. */
export async function textView(tx: Tx, collection: string, key: string): Promise<TextView | null> {
  const row = await search(tx)
    .selectFrom('search.document as d')
    .select(['id', 'title', 'note', 'shown_names'])
    .where('collection', '=', collection)
    .where('kind', '=', 'law')
    .where('key', '=', key)
    .where(shown(tx))
    .executeTakeFirst()
  if (!row) return null
  const passages = await search(tx)
    .selectFrom('search.passage')
    .select('text')
    .where('document_id', '=', row.id)
    .orderBy('no')
    .execute()
  const lines = joined(passages.map(({ text }) => text))
  return { title: row.title as Text, note: row.note as Text | null, aliases: row.shown_names, lines } // put there as Texts
}

/** A line that was too long for one passage is one line again: its pieces share a hundred characters. */
function joined(passages: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const passage of passages) {
    const [first = '', ...more] = passage.split('\n')
    const last = lines.at(-1)
    const shared = first.slice(0, SHARED)
    if (last !== undefined && shared.length === SHARED && last.endsWith(shared))
      lines[lines.length - 1] = last + first.slice(SHARED)
    else lines.push(first)
    lines.push(...more)
  }
  return lines
}
