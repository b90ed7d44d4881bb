/** `docs/database.md`: every table, column, comment, key and right. */
export function writeDocument(schemas) {
  return `# The database

Generated from the migrated database by \`node scripts/tables.mjs\`; do not edit. One schema per room; its types are in the
\`tables.ts\` of that room. "May" lists what the application role \`gongkai_app\` is granted.
${schemas.map(writeSchema).join('')}`
}

function writeSchema({ name, tables }) {
  return `\n## ${name}\n${tables.map((table) => writeTable(name, table)).join('')}`
}

function writeTable(schema, { name, comment, columns, constraints, indexes, rights }) {
  const rows = columns.map(
    (column) =>
      `| \`${column.name}\` | ${column.type.replace(/^_(.*)/, '$1[]')}${column.required ? '' : ', may be absent'} | ${cell(column.comment)} |\n`,
  )
  const rules = constraints.map((rule) => `- \`${rule.name}\`: ${code(rule.definition)}\n`)
  const lookUps = indexes.map((definition) => `- ${code(definition.replace(/^CREATE (UNIQUE )?INDEX /, '$1'))}\n`)
  return `
### ${schema}.${name}

${comment ?? ''}${comment ? '\n\n' : ''}May: ${rights}.

| Column | Type | Meaning |
|---|---|---|
${rows.join('')}
${rules.join('')}${lookUps.join('')}`
}

function cell(text) {
  return (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function code(sql) {
  return `\`${sql.replaceAll('\n', ' ').replaceAll('`', "'")}\``
}
