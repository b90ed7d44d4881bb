import type { FeelFault } from '../faults.ts'
import { note, type Run, Wrong } from '../run.ts'
import { fullWidthFaults } from '../syntax/full-width.ts'
import { type Read, readExpression, readUnaryTests } from '../syntax/read-text.ts'
import { compileExpr } from './expression.ts'
import type { Code } from './frame.ts'
import { namesInSight } from './scope.ts'
import { compileUnaryTests } from './tests.ts'
import { type Node, node, type Work } from './work.ts'

/** Where a text stands in a model, and whom to tell of its faults. */
export interface Place {
  readonly where: string
  readonly report: (source: string, faults: readonly FeelFault[]) => void
}

/** Compiles a text of its own that stands in a scope. With faults it still runs as far as it can. */
export function compileText(source: string, work: Work, place: Place): Node {
  return compileRead(source, readExpression(source, work.scope.grammar), work, place, compileExpr)
}

/** Compiles the cell of a table: code that says whether it holds for `?`. An empty cell holds for all. */
export function compileCell(source: string, work: Work, place: Place): Node {
  const text = source.trim() === '' ? '-' : source
  return compileRead(text, readUnaryTests(text, work.scope.grammar), work, place, compileUnaryTests)
}

function compileRead<T>(
  source: string,
  read: Read<T>,
  work: Work,
  place: Place,
  compile: (tree: T, work: Work) => Node,
): Node {
  const wide = fullWidthFaults(
    source,
    namesInSight(work.scope).map((slot) => slot.name),
  )
  if (!read.ok) {
    place.report(source, wide.length > 0 ? wide : read.faults)
    const wrong = new Wrong('faulty', { text: source })
    return node((frame) => note(frame.run, wrong, { from: 0, to: source.length }), 'any')
  }
  const inner: Work = { ...work, faults: [] }
  const made = compile(read.tree, inner)
  const faults = wide.length > 0 ? wide : inner.faults
  if (faults.length > 0) place.report(source, faults)
  return made.constant ? made : { ...made, code: placed(made.code, place.where) }
}

/** Says of each error where it happened. */
function placed(code: Code, where: string): Code {
  return (frame) => {
    const { errors } = frame.run
    const before = errors.length
    const value = code(frame)
    if (errors.length > before) name(errors, before, where)
    return value
  }
}

function name(errors: Run['errors'], from: number, where: string): void {
  for (let index = from; index < errors.length; index += 1) {
    const error = errors[index]
    if (error && error.where === undefined) errors[index] = { ...error, where }
  }
}
