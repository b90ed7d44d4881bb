import { sql } from 'kysely'
import type { Tx } from '#platform/db/tx.ts'

/** Passages and documents that are looked at: enough to know what is frequent. What is rare need not be known. */
const SAMPLE = 40_000

/**
 * Counts anew how frequent terms are. Searches stay right without it: it decides weights and the way a search goes.
 * Takes some seconds over a full sample; nobody waits for it.
 */
export async function countTerms(tx: Tx): Promise<void> {
  const { rows } = await sql<{ documents: string; passages: string }>`
    select (select count(*) from search.document) as documents,
      (select count(*) from search.passage) as passages`.execute(tx.kysely)
  const [documents, passages] = [Number(rows[0]?.documents ?? 0), Number(rows[0]?.passages ?? 0)]
  await sql`
    insert into search.size (documents, passages, counted_at) values (${documents}, ${passages}, ${tx.at})
    on conflict (one) do update set documents = excluded.documents, passages = excluded.passages,
      counted_at = excluded.counted_at`.execute(tx.kysely)
  await sql`delete from search.term`.execute(tx.kysely)
  await sql`
    insert into search.term (term, names, passages)
    select term, max(names), max(passages) from (
      select word as term, ndoc / ${sampled(documents)}::float8 as names, 0::float8 as passages
      from ts_stat(${statement('document', documents)})
      union all
      select word, 0, ndoc / ${sampled(passages)}::float8 from ts_stat(${statement('passage', passages)})
    ) as counted group by term having max(names) > 0.0002 or max(passages) > 0.0002`.execute(tx.kysely)
}

function sampled(all: number): number {
  return Math.max(1, Math.min(all, SAMPLE))
}

/** `ts_stat` takes the text of a statement; rows of a sample are chosen by chance, not by place. */
function statement(table: 'document' | 'passage', all: number): string {
  if (all <= SAMPLE) return `select terms from search.${table}`
  return `select terms from search.${table} tablesample bernoulli (${((100 * SAMPLE) / all).toFixed(5)})`
}
