import { type Code, type Frame, frameIn } from '../../feel/compile/frame.ts'
import type { Test } from '../../feel/compile/one-test.ts'
import { columnScope } from '../../feel/compile/scope.ts'
import { compileCell, compileText, placed } from '../../feel/compile/text.ts'
import { inside, type Node, node, type Work } from '../../feel/compile/work.ts'
import { note, Wrong } from '../../feel/run.ts'
import { coerce } from '../../feel/types/coerce.ts'
import type { FeelType } from '../../feel/types/type.ts'
import { commonType } from '../../feel/types/type-of-value.ts'
import type { FeelValue } from '../../feel/values/value.ts'
import type { InputClause, OutputClause, Table } from '../model.ts'
import { type Outcome, outcomeOf } from './hit-policy.ts'
import { prioritiesOf } from './priorities.ts'
import { placeOf, type Reports } from './reports.ts'
import { type RuleIndex, ruleIndexOf } from './rule-index.ts'

interface Column {
  readonly value: Code
  readonly type: FeelType
  /** Whether the value is one of those the column may have; null for a column that takes any. */
  readonly allowed: Test | null
}

interface CompiledRule {
  /** Tests that not every value passes, with the column they stand in. */
  readonly asked: readonly { readonly test: Test; readonly column: number }[]
  readonly value: Code
}

/**
 * A decision table (DMN 1.5 §8, §10.3.2.10). Which rules fit is written into the run, before the hit policy speaks.
 * Errors: `no-rule`, `several-rules` (unique), `not-allowed` where an input is none of its values.
 */
export function compileTable(
  table: Table & { readonly id: string },
  work: Work,
  where: string,
  reports: Reports,
): Node {
  const place = placeOf(where, reports)
  const columns = table.inputs.map((input, index) => compileColumn(input, index, work, where, reports))
  const scopes = columns.map((column, index) => columnScope(column.type, index, work.scope))
  const outputs = table.rules.map((rule) =>
    table.outputs.map((output, index) => compileOutput(rule.outputs[index] ?? '', output, work, where, reports)),
  )
  const rules = table.rules.map((rule, row): CompiledRule => {
    const asked = scopes.flatMap((scope, column) => {
      const test = compileCell(rule.tests[column] ?? '-', inside(work, scope), place)
      return test ? [{ test, column }] : []
    })
    return { asked, value: outputCode(table.outputs, outputs[row] ?? []) }
  })
  const outcome = outcomeOf(table, prioritiesOf(table.outputs, work, place), otherwiseOf(table, work, where, reports))
  const id = table.id || where
  const index = ruleIndexOf(table.rules, columns.length)
  const code: Code = (frame) => decide({ id, columns, rules, index, outcome }, frame)
  return node(placed(code, where), typeOfTable(table, outputs))
}

const NOWHERE = { from: 0, to: 0 }

interface CompiledTable {
  readonly id: string
  readonly columns: readonly Column[]
  readonly rules: readonly CompiledRule[]
  readonly index: RuleIndex | null
  readonly outcome: Outcome
}

function decide({ id, columns, rules, index, outcome }: CompiledTable, frame: Frame): FeelValue {
  const inputs: FeelValue[] = []
  const cells = frameIn(frame, inputs)
  for (const column of columns) {
    const value = column.value(frame)
    inputs.push(value)
    if (column.allowed && value !== null && column.allowed(value, cells) !== true)
      return note(frame.run, new Wrong('not-allowed', { name: id }), NOWHERE)
  }
  const left = index?.rulesFor(inputs[index.column] ?? null) ?? null
  const hits: number[] = []
  if (left) {
    for (const place of left) if (fits(rules[place], inputs, cells)) hits.push(place)
  } else for (let place = 0; place < rules.length; place += 1) if (fits(rules[place], inputs, cells)) hits.push(place)
  frame.run.fired.push({ table: id, inputs, rules: hits })
  const result = outcome(hits, (rule) => rules[rule]?.value(frame) ?? null, frame)
  return result instanceof Wrong ? note(frame.run, result, NOWHERE) : result
}

function fits(rule: CompiledRule | undefined, inputs: readonly FeelValue[], cells: Frame): boolean {
  if (!rule) return false
  for (const { test, column } of rule.asked) if (test(inputs[column] ?? null, cells) !== true) return false
  return true
}

function compileColumn(input: InputClause, index: number, work: Work, where: string, reports: Reports): Column {
  const place = placeOf(where, reports)
  const asked = compileText(input.text, work, place)
  const declared = work.types(input.typeRef)
  const type = declared ?? asked.type
  const scope = columnScope(type, index, work.scope)
  const allowed = compileCell(input.values, inside(work, scope), place)
  return { value: declared ? typedCode(asked.code, declared) : asked.code, type, allowed }
}

function compileOutput(text: string, output: OutputClause, work: Work, where: string, reports: Reports): Node {
  const made = text === '' ? node(() => null, 'null') : compileText(text, work, placeOf(where, reports))
  const type = work.types(output.typeRef)
  return type ? node(typedCode(made.code, type), type) : made
}

function typedCode(code: Code, type: FeelType): Code {
  return (frame) => {
    const value = coerce(code(frame), type)
    return value instanceof Wrong ? note(frame.run, value, NOWHERE) : value
  }
}

/** One output is its value; several are a context by their names. */
function outputCode(clauses: readonly OutputClause[], outputs: readonly Node[]): Code {
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
function otherwiseOf(table: Table, work: Work, where: string, reports: Reports): Code | null {
  if (table.outputs.every((output) => output.otherwise === '')) return null
  const outputs = table.outputs.map((output) => compileOutput(output.otherwise, output, work, where, reports))
  return outputCode(table.outputs, outputs)
}

function typeOfTable(table: Table, rules: readonly (readonly Node[])[]): FeelType {
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
