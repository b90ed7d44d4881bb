import type { Test } from '../../feel/compile/one-test.ts'
import { scopeOf } from '../../feel/compile/scope.ts'
import { compileCell, type Place } from '../../feel/compile/text.ts'
import { inside, type Work } from '../../feel/compile/work.ts'
import type { Run } from '../../feel/run.ts'
import { type FeelValue, isContext } from '../../feel/values/value.ts'
import type { OutputClause } from '../model.ts'
import { splitTests } from './split-tests.ts'

/** How results stand to each other by the order of their output values: below 0 where `a` comes first. */
export type Priorities = (a: FeelValue, b: FeelValue, run: Run) => number

/** The order that the output values give: by the first output, then by the second. Values not listed come last. */
export function prioritiesOf(outputs: readonly OutputClause[], work: Work, place: Place): Priorities {
  const ranks = outputs.map((output) => ({ name: output.name, tests: rankTests(output, work, place) }))
  const single = outputs.length === 1
  return (a, b, run) => {
    for (const { name, tests } of ranks) {
      const [left, right] = [a, b].map((value) => rankOf(single ? value : entryOf(value, name), tests, run))
      if (left !== right) return (left ?? 0) - (right ?? 0)
    }
    return 0
  }
}

function rankTests(output: OutputClause, work: Work, place: Place): readonly (Test | null)[] {
  const scope = scopeOf([['?', work.types(output.typeRef) ?? 'any']], work.scope)
  return splitTests(output.values).map((test) => compileCell(test, inside(work, scope), place))
}

const entryOf = (value: FeelValue, name: string): FeelValue => (isContext(value) ? (value.get(name) ?? null) : null)

function rankOf(value: FeelValue, tests: readonly (Test | null)[], run: Run): number {
  const frame = { slots: [value], up: null, run }
  const found = tests.findIndex((test) => test === null || test(value, frame) === true)
  return found < 0 ? tests.length : found
}
