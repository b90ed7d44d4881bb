import type { Finding } from '#law/penalties/audit/finding.ts'

let marks: CSSStyleSheet | null = null

/**
 * Marks the rows that findings are about: errors with a bar and a sign at their number. A sheet of its own that names
 * the rows, since what is written into the cells dmn-js would write over.
 */
export function markRows(findings: readonly Finding[], rowOf: (tier: string) => string | null): void {
  marks ??= attached(new CSSStyleSheet())
  const rows = new Set(
    findings.filter(({ level }) => level === 'error').flatMap(({ tiers }) => tiers.flatMap((id) => rowOf(id) ?? [])),
  )
  const rules = [...rows].map((row) => {
    const cell = `[data-table] td[data-row-id="${CSS.escape(row)}"]`
    return `${cell} { background: var(--vermilion-soft); } ${cell}.rule-index { box-shadow: inset 0.25rem 0 var(--vermilion); } ${cell}.rule-index::after { content: " !"; }`
  })
  marks.replaceSync(rules.join('\n'))
}

function attached(sheet: CSSStyleSheet): CSSStyleSheet {
  document.adoptedStyleSheets.push(sheet)
  return sheet
}
