import type { Code } from '../../feel/compile/frame.ts'
import type { Test } from '../../feel/compile/one-test.ts'
import { columnScope } from '../../feel/compile/scope.ts'
import { compileCell, compileText, type Place } from '../../feel/compile/text.ts'
import { constant, inside, type Node, type Work } from '../../feel/compile/work.ts'
import type { FeelType } from '../../feel/types/type.ts'
import { commonType } from '../../feel/types/type-of-value.ts'
import type { FeelValue } from '../../feel/values/value.ts'
import type { InputClause, OutputClause, Table } from '../model.ts'
import { coerced } from './embed.ts'

export interface Column {
  readonly value: Code
  readonly type: FeelType
  /** Whether the value is one of those the column may have; null for a column that takes any. */
  readonly allowed: Test | null
}

/** Compiles a column that is asked. */
export function compileColumn(input: InputClause, index: number, work: Work, place: Place): Column {
  const asked = compileText(input.text, work, place)
  const declared = work.types(input.typeRef)
  const type = declared ?? asked.type
  const scope = columnScope(type, index, work.scope)
  const allowed = compileCell(input.values, inside(work, scope), place)
  return { value: (declared ? coerced(asked, declared) : asked).code, type, allowed }
}

/** Compiles an output of a rule, of the type of its column; an empty cell is null. */
export function compileOutput(text: string, output: OutputClause, work: Work, place: Place): Node {
  const made = text === '' ? constant(null, 'null') : compileText(text, work, place)
  const type = work.types(output.typeRef)
  return type ? coerced(made, type) : made
}

/** One output is its value; several are a context by their names. */
export function outputCode(clauses: readonly OutputClause[], outputs: readonly Node[]): Code {
  const [only] = outputs
  if (outputs.length === 1 && only) return only.code
  const named = outputs.map((output, index) => ({ name: clauses[index]?.name ?? '', code: output.code }))
  return (frame) => {
    const made = new Map<string, FeelValue>()
    for (const { name, code } of named) made.set(name, code(frame))
    return made
  }
}

/** What the table says where no rule fits; null where it says nothing. */
export function otherwiseOf(table: Table, work: Work, place: Place): Code | null {
  if (table.outputs.every((output) => output.otherwise === '')) return null
  const outputs = table.outputs.map((output) => compileOutput(output.otherwise, output, work, place))
  return outputCode(table.outputs, outputs)
}

/** The type of what the table says. */
export function typeOfTable(table: Table, rules: readonly (readonly Node[])[]): FeelType {
  const types = table.outputs.map((_, index) => commonType(rules.map((rule) => rule[index]?.type ?? 'any')))
  const [only] = types
  const names = table.outputs.map((output) => output.name)
  const one: FeelType =
    types.length === 1 && only !== undefined
      ? only
      : { context: Object.fromEntries(types.map((type, index) => [names[index] ?? '', type])) }
  if (table.aggregation) return 'any'
  return table.hitPolicy === 'COLLECT' || table.hitPolicy.endsWith('ORDER') ? { list: one } : one
}
