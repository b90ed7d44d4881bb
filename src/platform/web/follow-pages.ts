import { sql } from 'kysely'
import type { Db } from '../db/tx.ts'

/**
 * Listens to the journal for the page cache of this process: a fact about `item si009` drops the pages tagged
 * `item:si009`, and lists tagged `items`. Every process follows for itself from where the journal stood when it began, so
 * no bookmark is kept.
 *
 * Call the function it answers with at a steady pace and after each verb; each call looks once. Called again meanwhile, it
 * drops some pages twice and none too few.
 */
export async function followForPages(
  db: Db,
  drop: (tags: readonly string[]) => Promise<void> | void,
): Promise<() => Promise<void>> {
  let seen = await heads(db)
  return async () => {
    const now = await heads(db)
    const grown = [...now].filter(([body, seq]) => seq > (seen.get(body) ?? 0n))
    if (grown.length > 0) await drop([...new Set(await tagsOf(db, grown, seen))])
    seen = now
  }
}

type Heads = ReadonlyMap<number, bigint>

async function heads(db: Db): Promise<Heads> {
  const { rows } = await sql<{ body_id: number; seq: string }>`select body_id, seq from journal.head`.execute(db.kysely)
  return new Map(rows.map((row) => [row.body_id, BigInt(row.seq)]))
}

async function tagsOf(db: Db, grown: readonly (readonly [number, bigint])[], seen: Heads): Promise<readonly string[]> {
  const tags: string[] = []
  for (const [body, seq] of grown) {
    const { rows } = await sql<{ kind: string; id: string }>`
      select distinct subject_kind as kind, subject_id as id from journal.fact
      where body_id = ${body} and seq > ${String(seen.get(body) ?? 0n)} and seq <= ${String(seq)}`.execute(db.kysely)
    for (const { kind, id } of rows) tags.push(`${kind}:${id}`, `${kind}s`)
  }
  return tags
}
