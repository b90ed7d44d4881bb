const TABLES = `
  select n.nspname as schema, c.relname as name, obj_description(c.oid, 'pg_class') as comment, c.oid
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition
    and n.nspname not in ('public', 'information_schema') and n.nspname not like 'pg\\_%'
  order by 1, 2`
const COLUMNS = `
  select a.attname as name, t.typname as type, a.attnotnull as required, a.attgenerated <> '' as computed,
    coalesce(pg_get_expr(d.adbin, d.adrelid), case when a.attidentity <> '' then 'identity' end) as preset,
    col_description(a.attrelid, a.attnum) as comment
  from pg_attribute a join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped order by a.attnum`
const CONSTRAINTS = `
  select conname as name, contype as kind, pg_get_constraintdef(oid) as definition
  from pg_constraint where conrelid = $1 and contype <> 'n' order by contype = 'p' desc, conname`
const INDEXES = `
  select pg_get_indexdef(i.indexrelid) as definition from pg_index i
  where i.indrelid = $1 and not exists (select from pg_constraint where conindid = i.indexrelid) order by 1`
const GRANTS = `
  select string_agg(privilege_type, ', ' order by privilege_type) as rights from information_schema.role_table_grants
  where grantee = 'gongkai_app' and table_schema = $1 and table_name = $2`

/** Every table of the house as the database itself tells it, grouped by schema. */
export async function readSchemas(client) {
  const schemas = new Map()
  for (const table of (await client.query(TABLES)).rows) {
    const columns = (await client.query(COLUMNS, [table.oid])).rows
    const constraints = (await client.query(CONSTRAINTS, [table.oid])).rows
    const indexes = (await client.query(INDEXES, [table.oid])).rows.map(({ definition }) => definition)
    const { rights } = (await client.query(GRANTS, [table.schema, table.name])).rows[0]
    const schema = schemas.get(table.schema) ?? { name: table.schema, tables: [] }
    schemas.set(table.schema, schema)
    schema.tables.push({ ...table, columns, constraints, indexes, rights: (rights ?? 'none').toLowerCase() })
  }
  return [...schemas.values()]
}
