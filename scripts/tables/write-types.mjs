/** PostgreSQL types as the driver hands them over (src/platform/db/parsers.ts). */
const TYPES = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'Day',
  int2: 'number',
  int4: 'number',
  int8: 'string',
  float8: 'number',
  numeric: 'string',
  text: 'string',
  time: 'string',
  timestamptz: 'Instant',
  tsvector: 'string',
  uuid: 'string',
}

/** The rows of one schema as TypeScript. */
export function writeTypes({ name, tables }) {
  const body = tables.map((table) => writeTable(name, table)).join('')
  const from = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((word) => new RegExp(`\\b${word}<`).test(body))
  const days = ['Day', 'Instant'].filter((word) =>
    new RegExp(`\\b${word}\\b`).test(body.replace(/\/\*\*.*?\*\//gs, '')),
  )
  return `// Generated from the migrated database by scripts/tables.mjs
${from.length > 0 ? `import type { ${from.join(', ')} } from 'kysely'\n` : ''}${days.length > 0 ? `import type { ${days.join(', ')} } from '#base/days.ts'\n` : ''}
/** Rows of schema \`${name}\`, as the driver hands them over: bigint and numeric as text, bytea as Buffer. */
export interface ${pascal(name)}Tables {
${body}}
`
}

function writeTable(schema, { name, comment, columns, constraints }) {
  const fields = columns.map((column) => `${doc(column.comment)}${column.name}: ${typeOf(column, constraints)}\n`)
  return `${doc(comment)}'${schema}.${name}': {\n${fields.join('')}}\n`
}

function typeOf({ name, type, required, preset, computed }, constraints) {
  const orNull = required ? '' : ' | null'
  if (type === 'jsonb') return `ColumnType<unknown, string${orNull}${preset ? ' | undefined' : ''}, string${orNull}>`
  const whole = `${oneOf(name, constraints) ?? scalar(type)}${orNull}`
  return computed ? `GeneratedAlways<${whole}>` : preset && required ? `Generated<${whole}>` : whole
}

function scalar(type) {
  const isArray = type.startsWith('_')
  const one = TYPES[isArray ? type.slice(1) : type]
  if (!one)
    throw new Error(`no TypeScript type is written down for PostgreSQL ${type} (scripts/tables/write-types.mjs)`)
  return isArray ? `${one}[]` : one
}

/** \`check (state in ('a', 'b'))\` makes the union 'a' | 'b'. */
function oneOf(column, constraints) {
  for (const { kind, definition } of constraints) {
    const found =
      kind === 'c' && /^CHECK \(\((?:\((\w+) IS NULL\) OR \()?(\w+) = ANY \(ARRAY\[(.*)\]\)\)?\)\)$/.exec(definition)
    if (!found || found[2] !== column || (found[1] && found[1] !== column)) continue
    const words = found[3].split(', ')
    if (words.every((word) => /^'[^']*'::text$/.test(word))) return words.map((word) => word.slice(0, -6)).join(' | ')
  }
  return null
}

function doc(comment) {
  return comment ? `/** ${comment.replaceAll('*/', '* /')} */\n` : ''
}

function pascal(name) {
  return name.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase())
}
