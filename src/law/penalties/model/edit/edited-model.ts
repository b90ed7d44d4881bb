import type { Model, OutputClause } from '../../../decisions/model.ts'
import { FACT_TYPES, type FactType, type Standard } from '../../standards/standard.ts'
import { OUTPUTS, type OutputName, rowsOf } from './tier-rows.ts'
import { weightRowsOf } from './weight-rows.ts'

/** One row of the edited table. */
export interface EditedRow {
  /**
   * Unary tests of the facts in the order of the standard, last the condition over several facts; `-`: nothing asked.
   * Of an option of a factor the name of the factor stands before them.
   */
  readonly tests: readonly string[]
  /** Expressions in the order of `OUTPUTS`; of an option its weight alone. */
  readonly outputs: readonly string[]
  /** The remark beside the row; empty for none. */
  readonly note: string
}

/** What the columns are called on the page. Facts by name. */
export interface ColumnNames {
  readonly facts: Readonly<Record<string, string>>
  readonly rest: string
  readonly factor: string
  readonly weight: string
  readonly outputs: Readonly<Record<OutputName, string>>
  /** What is written in cells of a type. */
  readonly kinds: Readonly<Record<FactType, string>>
  /** Names of units. */
  readonly units: Readonly<Record<string, string>>
}

/**
 * A standard as a decision model of one table, made to be edited: unlike `standardModel` it has a column for every fact,
 * also for one that nothing asks yet. Its rows are the tiers with everything a tier says, or, where weights are added
 * up, the options of its factors. `tiersOfRows` and `factorsOfRows` read the rows back. Trap: where a model lists the
 * values of a column, which is what the table prints at its head, this one says in words what is written there.
 */
export function editedModel(standard: Standard, names: ColumnNames): Model {
  const requires = { decisions: [], inputs: [], knowledge: [], authorities: [] }
  const adds = standard.weights !== null
  const rows = standard.weights ? weightRowsOf(standard, standard.weights) : rowsOf(standard)
  const labelOf = columnLabels(standard, names)
  const columns = columnIds(standard)
  const given = columns.filter((id) => !id.startsWith('out_'))
  const answered = columns.filter((id) => id.startsWith('out_'))
  const typeOf = columnTypes(standard)
  const kindOf = (id: string) => kindIn(standard, names, id, typeOf(id))
  return {
    ...{ id: 'edited', name: standard.violation['zh-Hans'], namespace: 'urn:gongkai:edited', description: '' },
    ...{ imports: [], types: [], inputs: [], knowledge: [], services: [], sources: [] },
    decisions: [
      {
        ...{ id: 'tiers', name: 'tiers', label: '', description: '', question: '', allowedAnswers: '' },
        ...{ variable: { name: 'tiers', typeRef: '' }, requires },
        logic: {
          ...{ kind: 'table', id: 'table', typeRef: '', outputLabel: '', annotations: [] },
          hitPolicy: adds ? 'COLLECT' : standard.hits === 'priority' ? 'PRIORITY' : 'UNIQUE',
          aggregation: adds ? 'SUM' : null,
          inputs: given.map((id) => ({
            ...{ id, label: labelOf(id), text: id.replace(/^in_/, ''), typeRef: typeOf(id), values: kindOf(id) },
          })),
          outputs: answered.map(
            (id): OutputClause => ({
              ...{ id, label: labelOf(id), name: id.replace(/^out_/, ''), typeRef: typeOf(id) },
              ...{ values: kindOf(id), otherwise: '' },
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

/** The columns of the edited table in their order: `in_` and a fact, `rest`, `out_` and what is answered; of weights also `factor`. */
export function columnIds({ facts, weights }: Standard): readonly string[] {
  const asked = [...facts.map(({ name }) => `in_${name}`), 'rest']
  return weights ? ['factor', ...asked, 'out_weight'] : [...asked, ...OUTPUTS.map(([name]) => `out_${name}`)]
}

/** What a column is called on the page. */
export function columnLabels({ facts }: Standard, names: ColumnNames): (column: string) => string {
  const labels = new Map<string, string>([
    ...facts.map(({ name }): [string, string] => [`in_${name}`, names.facts[name] ?? name]),
    ...OUTPUTS.map(([name]): [string, string] => [`out_${name}`, names.outputs[name]]),
    ...[['rest', names.rest] as const, ['factor', names.factor] as const, ['out_weight', names.weight] as const],
  ])
  return (column) => labels.get(column) ?? column
}

function columnTypes({ facts }: Standard): (column: string) => string {
  const types = new Map<string, string>([
    ...facts.map(({ name, type }): [string, string] => [`in_${name}`, type]),
    ...OUTPUTS.map(([name, type]): [string, string] => [`out_${name}`, type]),
    ...[['rest', 'boolean'] as const, ['factor', 'string'] as const, ['out_weight', 'number'] as const],
  ])
  return (column) => types.get(column) ?? ''
}

function kindIn({ facts }: Standard, names: ColumnNames, column: string, type: string): string {
  const unit = facts.find(({ name }) => column === `in_${name}`)?.unit ?? null
  const kind = FACT_TYPES.find((each) => each === type)
  return unit === null ? (kind ? names.kinds[kind] : '') : (names.units[unit] ?? unit)
}
