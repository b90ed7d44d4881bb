import { type Code, type Frame, frameIn } from '../../feel/compile/frame.ts'
import { scopeOf } from '../../feel/compile/scope.ts'
import { compileCell, compileText } from '../../feel/compile/text.ts'
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

interface Column {
  readonly value: Code
  readonly type: FeelType
  /** Whether the value is one of those the column may have; null for a column that takes any. */
  readonly allowed: Code | null
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
  const columns = table.inputs.map((input) => compileColumn(input, work, where, reports))
  const scopes = columns.map((column) => scopeOf([['?', column.type]], work.scope))
  const rules = table.rules.map((rule) => ({
    tests: scopes.map((scope, index) => compileCell(rule.tests[index] ?? '-', inside(work, scope), place)),
    outputs: table.outputs.map((output, index) =>
      compileOutput(rule.outputs[index] ?? '', output, work, where, reports),
    ),
  }))
  const compiled = rules.map((rule): CompiledRule => {
    const asked = rule.tests.map((test, column) => ({ test: test.code, column, always: test.constant?.value === true }))
    return { asked: asked.filter((each) => !each.always), value: outputCode(table.outputs, rule.outputs) }
  })
  const outcome = outcomeOf(table, prioritiesOf(table.outputs, work, place), otherwiseOf(table, work, where, reports))
  const id = table.id || where
  return node(
    (frame) => decide(compiled, columns, outcome, id, frame),
    typeOfTable(
      table,
      rules.map((rule) => rule.outputs),
    ),
  )
}

interface CompiledRule {
  readonly asked: readonly { readonly test: Code; readonly column: number }[]
  readonly value: Code
}

const NOWHERE = { from: 0, to: 0 }

function decide(
  rules: readonly CompiledRule[],
  columns: readonly Column[],
  outcome: Outcome,
  table: string,
  frame: Frame,
): FeelValue {
  const inputs: FeelValue[] = []
  const frames: Frame[] = []
  for (const column of columns) {
    const value = column.value(frame)
    const within = frameIn(frame, [value])
    if (column.allowed && value !== null && column.allowed(within) !== true)
      return note(frame.run, new Wrong('not-allowed', { name: table }), NOWHERE)
    inputs.push(value)
    frames.push(within)
  }
  const hits: number[] = []
  for (let index = 0; index < rules.length; index += 1) if (fits(rules[index], frames)) hits.push(index)
  frame.run.fired.push({ table, inputs, rules: hits })
  const result = outcome(hits, (rule) => rules[rule]?.value(frame) ?? null, frame)
  return result instanceof Wrong ? note(frame.run, result, NOWHERE) : result
}

function fits(rule: CompiledRule | undefined, frames: readonly Frame[]): boolean {
  if (!rule) return false
  for (const { test, column } of rule.asked) {
    const frame = frames[column]
    if (!frame || test(frame) !== true) return false
  }
  return true
}

function compileColumn(input: InputClause, work: Work, where: string, reports: Reports): Column {
  const place = placeOf(where, reports)
  const asked = compileText(input.text, work, place)
  const declared = work.types(input.typeRef)
  const type = declared ?? asked.type
  const scope = scopeOf([['?', type]], work.scope)
  const allowed = input.values === '' ? null : compileCell(input.values, inside(work, scope), place).code
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
  return (frame) => new Map(named.map(({ name, code }) => [name, code(frame)]))
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
