import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'

const DivisionSchema = Type.Object({
  code: Type.String({ pattern: '^(\\d{6}|\\d{9}|\\d{12})$' }),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  level: Type.Enum(['province', 'prefecture', 'county', 'township', 'village']),
  parent: Type.Union([Type.String(), Type.Null()]),
  type: Type.String({ maxLength: 100 }),
  validFrom: Type.Union([Type.String({ pattern: '^\\d{4}(-\\d{2})?(-\\d{2})?$' }), Type.Null()]),
  validTo: Type.Union([Type.String({ pattern: '^\\d{4}(-\\d{2})?(-\\d{2})?$' }), Type.Null()]),
  status: Type.Enum(['current', 'historical']),
  ethnicAutonomy: Type.Boolean(),
  inEthnicAutonomy: Type.Boolean(),
  successors: Type.Optional(Type.Array(Type.String())),
  note: Type.Optional(Type.String()),
  source: Type.String({ minLength: 1 }),
  confidence: Type.String({ minLength: 1 }),
})

/** An administrative division as a file names it. Codes: six figures GB/T 2260, nine and twelve statistical codes. */
export type Division = Static<typeof DivisionSchema>

/** A row that cannot be used: where it begins in the file (line from 1) and why. */
export interface DivisionFault {
  readonly line: number
  readonly code: string | null
  readonly reason: string
}

/**
 * Reads a file of divisions: one JSON object with `rows`, as in the published collections. All faulty rows are named at
 * once; with a single fault nothing may be imported.
 */
export function readDivisions(text: string): { rows: readonly Division[]; faults: readonly DivisionFault[] } {
  const written = parseRows(text)
  if (typeof written === 'string') return { rows: [], faults: [{ line: 1, code: null, reason: written }] }
  const lineOf = lineFinder(text)
  const codes = new Set(written.map(codeOf))
  const seen = new Set<string>()
  const rows: Division[] = []
  const faults: DivisionFault[] = []
  for (const row of written) {
    const code = codeOf(row)
    const reason = faultOf(row, codes, seen)
    if (reason !== null) faults.push({ line: lineOf(code), code, reason })
    else if (Value.Check(DivisionSchema, row)) rows.push(row)
    if (code) seen.add(code)
  }
  return { rows, faults }
}

function parseRows(text: string): readonly unknown[] | string {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (file !== null && typeof file === 'object' && 'rows' in file && Array.isArray(file.rows)) return file.rows
    return 'the file is no JSON object with a list "rows"'
  } catch (error) {
    return `the file is no JSON: ${error instanceof Error ? error.message : error}`
  }
}

function faultOf(row: unknown, codes: ReadonlySet<string | null>, seen: ReadonlySet<string>): string | null {
  if (!Value.Check(DivisionSchema, row)) {
    const first = Value.Errors(DivisionSchema, row)[0]
    return `${first?.instancePath.slice(1) || 'row'} ${first?.message ?? 'is not understood'}`
  }
  if (seen.has(row.code)) return `code ${row.code} stands twice`
  if (row.parent === null) return row.level === 'province' ? null : 'only a province has no parent'
  if (row.parent === row.code || !codes.has(row.parent)) return `parent ${row.parent} is not in the file`
  const length = { province: 6, prefecture: 6, county: 6, township: 9, village: 12 }[row.level]
  return row.code.length === length ? null : `a ${row.level} has a code of ${length} figures`
}

function codeOf(row: unknown): string | null {
  return row !== null && typeof row === 'object' && 'code' in row && typeof row.code === 'string' ? row.code : null
}

/** The line on which a code is written, for people who repair the file; a code that is written twice: the last one. */
function lineFinder(text: string): (code: string | null) => number {
  const lines = new Map<string, number>()
  let line = 1
  let from = 0
  for (const found of text.matchAll(/"code"\s*:\s*"([^"]*)"/g)) {
    for (; from < found.index; from += 1) if (text.charCodeAt(from) === 10) line += 1
    if (found[1] !== undefined) lines.set(found[1], line)
  }
  return (code) => lines.get(code ?? '') ?? 1
}
