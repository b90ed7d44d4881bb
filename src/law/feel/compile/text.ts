import type { FeelFault } from '../faults.ts'
import { note, type Run, Wrong } from '../run.ts'
import { fullWidthFaults } from '../syntax/full-width.ts'
import { type Read, readExpression, readUnaryTests } from '../syntax/read-text.ts'
import { compileExpr } from './expression.ts'
import type { Code } from './frame.ts'
import type { Test } from './one-test.ts'
import { spellingsInSight } from './scope.ts'
import { compileUnaryTests } from './tests.ts'
import { type Node, node, type Work } from './work.ts'

/** Where a text stands in a model, and whom to tell of its faults. */
export interface Place {
  readonly where: string
  readonly report: (source: string, faults: readonly FeelFault[]) => void
}

/** Compiles a text of its own that stands in a scope. With faults it still runs as far as it can. */
export function compileText(source: string, work: Work, place: Place): Node {
  const made = compileRead(source, readExpression(source, work.scope.grammar), work, place, compileExpr)
  if (made instanceof Wrong)
    return node(
      placed((frame) => note(frame.run, made, { from: 0, to: source.length }), place.where),
      'any',
    )
  return made.constant ? made : { ...made, code: placed(made.code, place.where) }
}

/**
 * Compiles unary tests that stand in a scope with `?`. Null where they are `-` or empty, which any value passes; a text
 * with faults holds for none.
 */
export function compileCell(source: string, work: Work, place: Place): Test | null {
  const text = source.trim() === '' ? '-' : source
  const made = compileRead(text, readUnaryTests(text, work.scope.grammar), work, place, compileUnaryTests)
  if (!(made instanceof Wrong)) return made
  return (_value, frame) => note(frame.run, made, { from: 0, to: text.length })
}

function compileRead<T, M>(
  source: string,
  read: Read<T>,
  work: Work,
  place: Place,
  compile: (tree: T, work: Work) => M,
): M | Wrong {
  const wide = fullWidthFaults(source, spellingsInSight(work.scope))
  if (!read.ok) {
    place.report(source, wide.length > 0 ? wide : read.faults)
    return new Wrong('faulty', { text: source })
  }
  const inner: Work = { ...work, faults: [] }
  const made = compile(read.tree, inner)
  const faults = wide.length > 0 ? wide : inner.faults
  if (faults.length > 0) place.report(source, faults)
  return made
}

/** Code that says of each error where it happened. */
export function placed(code: Code, where: string): Code {
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
