import type { RangeText, Standard, Tier } from '../../standards/standard.ts'
import type { EditedRow } from './edited-model.ts'
import { testsReader } from './tests-of.ts'

/** The columns that are answered, in their order, and how each is typed. */
export const OUTPUTS = [
  ['tier', 'string'],
  ['name_zh', 'string'],
  ['name_en', 'string'],
  ['level', 'number'],
  ['min', 'number'],
  ['max', 'number'],
  ['ends', 'string'],
  ['optional', 'boolean'],
  ['also', ''],
] as const
export type OutputName = (typeof OUTPUTS)[number][0]

/** The tiers of a standard as rows of the edited table. */
export function rowsOf(standard: Standard): readonly EditedRow[] {
  const testsOf = testsReader(standard)
  return standard.tiers.map((tier) => ({
    tests: testsOf(tier.when),
    outputs: outputsOf(tier),
    note: tier.note ?? '',
  }))
}

function outputsOf({ id, name, level, fine, also }: Tier): readonly string[] {
  const listed = `[${also.map((word) => JSON.stringify(word)).join(', ')}]`
  const [min, max, ends, optional] = fine ? rangeCells(fine) : ['null', 'null', '"[]"', 'false']
  return [
    ...[id, name.zh, name.en].map((text) => JSON.stringify(text)),
    String(level),
    min,
    max,
    ends,
    optional,
    listed,
  ]
}

function rangeCells({ min, max, minInclusive, maxInclusive, optional }: RangeText): [string, string, string, string] {
  return [min, max, `"${minInclusive ? '[' : '('}${maxInclusive ? ']' : ')'}"`, String(optional)]
}
