import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { BackupRefused } from './manifest.ts'

/** A table as it is copied: columns that can be written, and the order of its primary key. */
export interface CopiedTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** Tables that its foreign keys point to. */
  readonly needs: readonly string[]
}

/** Every table of the house but the list of migrations, each after those that its foreign keys point to. */
export async function tablesToCopy(client: pg.Client): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select quote_ident(attname) from pg_attribute a where a.attrelid = c.oid and attnum > 0
        and not attisdropped and attgenerated = '' order by attnum) as columns,
      array(select quote_ident(attname) from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary order by array_position(i.indkey::int2[], a.attnum)) as key,
      array(select distinct format('%I.%I', fn.nspname, f.relname) from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname <> 'information_schema'
      and n.nspname not like 'pg\\_%' and (n.nspname, c.relname) <> ('public', 'schema_migration')
    order by 1`)
  const sorted: CopiedTable[] = []
  while (sorted.length < rows.length) {
    const placed = new Set(sorted.map(({ name }) => name))
    const ready = rows.filter(({ name, needs }) => !placed.has(name) && needs.every((need) => placed.has(need)))
    if (ready.length === 0)
      throw new BackupRefused('Some tables point to each other in a circle; they cannot be restored.')
    sorted.push(...ready)
  }
  return sorted
}

/** Streams the lines of a table, in the order of its key, into `out` and answers with their checksum. */
export async function copyOut(
  client: pg.Client,
  table: CopiedTable,
  ...out: NodeJS.ReadWriteStream[]
): Promise<string> {
  const { name, columns, key } = table
  const order = key.length > 0 ? ` order by ${key.join(', ')}` : ''
  const lines = client.query(copyTo(`copy (select ${columns.join(', ')} from ${name}${order}) to stdout`))
  const hash = createHash('sha256')
  const listen = new Transform({
    transform(chunk: Buffer, _, next) {
      hash.update(chunk)
      next(null, chunk)
    },
  })
  const sink = out.length > 0 ? out : [new Transform({ transform: (_, __, next) => next() }).resume()]
  await pipeline([lines, listen, ...sink])
  return hash.digest('hex')
}
