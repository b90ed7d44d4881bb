import { columnIds } from '../model/edit/edited-model.ts'
import { testsReader } from '../model/edit/tests-of.ts'
import type { WeightAmount } from '../model/edit/weight-rows.ts'
import type { Standard } from '../standards/standard.ts'
import type { Finding, FindingCode, FoundPlace } from './finding.ts'

/** A cell of the edited table, counted from 0, or one of the three amounts that stand above a table of weights. */
export type FoundCell = { readonly row: number; readonly column: number } | { readonly amount: WeightAmount }

/** The cells of the edited table that a finding is about, row by row. Nothing for what is about the whole. */
export function foundCells(standard: Standard): (finding: Finding) => readonly FoundCell[] {
  const rows = rowsOf(standard)
  const columns = columnIds(standard)
  const asked = askedBy(standard, rows)
  const edges = edgesOf(standard, asked)
  const cell = (row: string, column: string): readonly FoundCell[] => {
    const found = { row: rows.findIndex(({ id }) => id === row), column: columns.indexOf(column) }
    return found.row < 0 || found.column < 0 ? [] : [found]
  }
  return ({ code, word, tiers, places }) => {
    if (places.length > 0)
      return once(places.flatMap((place) => edges(place).flatMap(([row, fact]) => cell(row, fact))))
    const part = word.split('.').at(-1) ?? ''
    if (standard.weights) {
      const fixed: readonly FoundCell[] = (AMOUNTS[code] ?? []).map((amount) => ({ amount }))
      if (word === 'faulty_expression:weights.of') return [{ amount: 'of' }]
      const column = code === 'faulty_expression' ? asked : () => ['out_weight']
      return [...tiers.flatMap((row) => column(row).flatMap((each) => cell(row, each))), ...fixed]
    }
    return tiers.flatMap((row, at) => {
      if (ASKED.includes(code)) return asked(row).flatMap((column) => cell(row, column))
      if (code !== 'faulty_expression') return columnsOf(code, at).flatMap((column) => cell(row, `out_${column}`))
      return part === 'when' ? asked(row).flatMap((column) => cell(row, column)) : cell(row, `out_${part}`)
    })
  }
}

interface Row {
  readonly id: string
  readonly when: string
}

/** The rows of the edited table, called as findings call them. */
function rowsOf({ tiers, weights }: Standard): readonly Row[] {
  if (!weights) return tiers
  return weights.factors.flatMap(({ name, options }) =>
    options.map(({ when }, at) => ({ id: `${name}.${at + 1}`, when })),
  )
}

/** Findings about what a row asks for. */
const ASKED: readonly FindingCode[] = ['unreachable_tier', 'duplicate_condition']

/** The amounts above a table of weights that a finding also bears on. */
const AMOUNTS: Partial<Record<FindingCode, readonly WeightAmount[]>> = {
  weights_sum: ['base', 'most'],
  below_statutory_minimum: ['base', 'of'],
  statutory_minimum_unreachable: ['base', 'of'],
  above_statutory_maximum: ['most', 'of'],
  statutory_maximum_unreachable: ['most', 'of'],
}

/** What of a row a finding is about; `at`: the first or the second of the rows it names. */
function columnsOf(code: FindingCode, at: number): readonly string[] {
  switch (code) {
    case 'below_statutory_minimum':
      return ['min']
    case 'above_statutory_maximum':
    case 'fine_above_rule_cap':
      return ['max']
    case 'output_gap':
      return at === 0 ? ['max'] : ['min']
    case 'duplicate_id':
      return ['id']
    case 'unknown_penalty':
    case 'omits_statutory_penalty':
    case 'basis_too_low':
    case 'non_monotonic_across_penalties':
      return ['also']
    case 'conflicting_numerals':
      return ['name_zh']
    default:
      return ['min', 'max']
  }
}

/** The columns in which a row asks for something; of one that asks nothing, the last. */
function askedBy(standard: Standard, rows: readonly Row[]): (row: string) => readonly string[] {
  const testsOf = testsReader(standard)
  const tests = [...standard.facts.map(({ name }) => `in_${name}`), 'rest']
  return (id) => {
    const cells = testsOf(rows.find((row) => row.id === id)?.when ?? 'true')
    const asked = tests.filter((_, at) => cells[at] !== '-')
    return asked.length > 0 ? asked : ['rest']
  }
}

/**
 * The cells at the edge of a place among facts, as row and column: of an overlap what its own rows ask of the facts that
 * bound it, of a gap what the rows that begin at its ends ask there. A gap at a word that no row names has no cell: a row
 * is missing.
 */
function edgesOf(
  { facts }: Standard,
  asked: (row: string) => readonly string[],
): (place: FoundPlace) => readonly (readonly [string, string])[] {
  return ({ bounds, tiers, beside }) => {
    const shared = facts.filter(({ name }) => bounds.some(([first]) => first?.startsWith(`${name} `)))
    const edges = tiers.length > 0 ? shared.flatMap(({ name }) => tiers.map((row) => ({ row, fact: name }))) : beside
    return edges.map(({ row, fact }) => [row, asked(row).includes(`in_${fact}`) ? `in_${fact}` : 'rest'] as const)
  }
}

function once(cells: readonly FoundCell[]): readonly FoundCell[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()]
}
