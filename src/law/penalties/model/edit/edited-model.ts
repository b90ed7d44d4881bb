import type { Model, OutputClause } from '../../../decisions/model.ts'
import { treeReader } from '../../audit/tree.ts'
import type { RangeText, Standard, Tier } from '../../standards/standard.ts'
import { cellsOf } from '../columns.ts'

/** Name of the column for what asks several facts at once. */
export const REST = 'rest'

/** One row of the edited table: a cell for each fact of the standard and one more, then the outputs in their order. */
export interface EditedRow {
  /** Unary tests of the facts in the order of the standard, last the condition over several facts; `-`: nothing asked. */
  readonly tests: readonly string[]
  /** Expressions in the order of `OUTPUTS`. */
  readonly outputs: readonly string[]
  /** The remark beside the row; empty for none. */
  readonly note: string
}

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

/** What the columns are called on the page. Facts by name. */
export interface ColumnNames {
  readonly facts: Readonly<Record<string, string>>
  readonly rest: string
  readonly outputs: Readonly<Record<OutputName, string>>
}

/**
 * The tiers of a standard as a decision model of one table, made to be edited: unlike `standardModel` it has a column
 * for every fact, also for one that no tier asks yet, and one for everything that a tier says. `tiersOfRows` reads the
 * rows back. Trap: a standard that adds up weights has no tiers, and its table is empty.
 */
export function editedModel(standard: Standard, names: ColumnNames): Model {
  const requires = { decisions: [], inputs: [], knowledge: [], authorities: [] }
  const inputs = standard.facts.map(({ name, type }) => ({
    ...{ id: `in_${name}`, label: names.facts[name] ?? name, text: name, typeRef: type, values: '' },
  }))
  const rows = rowsOf(standard)
  return {
    ...{ id: 'edited', name: standard.violation['zh-Hans'], namespace: 'urn:gongkai:edited', description: '' },
    ...{ imports: [], types: [], inputs: [], knowledge: [], services: [], sources: [] },
    decisions: [
      {
        ...{ id: 'tiers', name: 'tiers', label: '', description: '', question: '', allowedAnswers: '' },
        ...{ variable: { name: 'tiers', typeRef: '' }, requires },
        logic: {
          ...{ kind: 'table', id: 'table', typeRef: '', aggregation: null, outputLabel: '' },
          ...{ hitPolicy: standard.hits === 'priority' ? 'PRIORITY' : 'UNIQUE', annotations: [] },
          inputs: [...inputs, { id: `in_${REST}`, label: names.rest, text: 'true', typeRef: 'boolean', values: '' }],
          outputs: OUTPUTS.map(
            ([name, typeRef]): OutputClause => ({
              ...{ id: `out_${name}`, label: names.outputs[name], name, typeRef, values: '', otherwise: '' },
            }),
          ),
          rules: rows.map(({ tests, outputs, note }, at) => ({
            ...{ id: `row_${at + 1}`, description: note, tests, outputs, notes: [] },
          })),
        },
      },
    ],
  }
}

/** The tiers of a standard as rows of the edited table. */
export function rowsOf(standard: Standard): readonly EditedRow[] {
  const read = treeReader(standard)
  return standard.tiers.map((tier) => ({
    tests: testsOf(standard, read(tier.when), tier.when),
    outputs: outputsOf(tier),
    note: tier.note ?? '',
  }))
}

/** A condition as the cells of a row. */
function testsOf({ facts }: Standard, tree: Parameters<typeof cellsOf>[0], when: string): readonly string[] {
  const { byFact, rest } = cellsOf(tree, when)
  return [...facts.map(({ name }) => byFact.get(name) ?? '-'), rest || '-']
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
