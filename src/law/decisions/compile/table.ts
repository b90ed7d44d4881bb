import { type Code, type Frame, frameIn } from '../../feel/compile/frame.ts'
import type { Test } from '../../feel/compile/one-test.ts'
import { columnScope } from '../../feel/compile/scope.ts'
import { compileCell, placed } from '../../feel/compile/text.ts'
import { inside, type Node, node, type Work } from '../../feel/compile/work.ts'
import { note, Wrong } from '../../feel/run.ts'
import type { FeelValue } from '../../feel/values/value.ts'
import type { Table } from '../model.ts'
import { NOWHERE } from './embed.ts'
import { type Outcome, outcomeOf } from './hit-policy.ts'
import { prioritiesOf } from './priorities.ts'
import { placeOf, type Reports } from './reports.ts'
import { type RuleIndex, ruleIndexOf } from './rule-index.ts'
import { type Column, compileColumn, compileOutput, otherwiseOf, outputCode, typeOfTable } from './table-columns.ts'

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
  const columns = table.inputs.map((input, index) => compileColumn(input, index, work, place))
  const scopes = columns.map((column, index) => columnScope(column.type, index, work.scope))
  const outputs = table.rules.map((rule) =>
    table.outputs.map((output, index) => compileOutput(rule.outputs[index] ?? '', output, work, place)),
  )
  const rules = table.rules.map((rule, row): CompiledRule => {
    const asked = scopes.flatMap((scope, column) => {
      const test = compileCell(rule.tests[column] ?? '-', inside(work, scope), place)
      return test ? [{ test, column }] : []
    })
    return { asked, value: outputCode(table.outputs, outputs[row] ?? []) }
  })
  const outcome = outcomeOf(table, prioritiesOf(table.outputs, work, place), otherwiseOf(table, work, place))
  const id = table.id || where
  const index = ruleIndexOf(table.rules, columns.length)
  const code: Code = (frame) => decide({ id, columns, rules, index, outcome }, frame)
  return node(placed(code, where), typeOfTable(table, outputs))
}

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
