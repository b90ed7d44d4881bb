import { compileExpr } from './compile/expression.ts'
import { scopeOf, spellingsInSight } from './compile/scope.ts'
import type { Work } from './compile/work.ts'
import type { FeelFault } from './faults.ts'
import { type FeelError, newRun, Wrong } from './run.ts'
import { fullWidthFaults } from './syntax/full-width.ts'
import { readExpression } from './syntax/read-text.ts'
import { isSubtype } from './types/conforms.ts'
import { type FeelType, LIST_OF_ANY, printType } from './types/type.ts'
import { type FeelInput, readInput } from './values/input.ts'
import type { FeelValue } from './values/value.ts'

/** The names that an expression may use, with their types; `list` stands for a list of anything. */
export type Names = Readonly<Record<string, FeelType | 'list'>>

export type CompiledFeel =
  | {
      readonly ok: true
      /** What the expression will be; `any` where that depends on the values. */
      readonly type: FeelType
      /** The declared names that it asks for. */
      readonly uses: readonly string[]
      readonly evaluate: (values: Readonly<Record<string, FeelInput>>) => FeelResult
    }
  | { readonly ok: false; readonly faults: readonly FeelFault[] }

/**
 * What came of it. `ok: false` says that the value would be null because of an error, which comes first in `errors`.
 * A null that the author wrote, or three-valued logic, is `ok: true`; `errors` then lists what was passed over.
 */
export type FeelResult =
  | { readonly ok: true; readonly value: FeelValue; readonly errors: readonly FeelError[] }
  | { readonly ok: false; readonly error: FeelError; readonly errors: readonly FeelError[] }

/**
 * Compiles a text of FEEL (DMN 1.5) into closures, once; no `eval`, nothing of Node. `wanted` is the type it must have.
 *
 * Values handed to `evaluate` are plain JSON or values of FEEL; a date is `2026-11-26`. A value of another type than
 * declared, or none, is an error of the result where it matters. Trap: in FEEL what is missing is null, and `if null`
 * takes the else branch; whoever decides about people asks `errors` first.
 */
export function compileFeel(source: string, names: Names, wanted: FeelType = 'any'): CompiledFeel {
  const declared = Object.entries(names).map(([name, type]): [string, FeelType] => [
    name,
    type === 'list' ? LIST_OF_ANY : type,
  ])
  const scope = scopeOf(declared)
  const wide = fullWidthFaults(source, spellingsInSight(scope))
  if (wide.length > 0) return { ok: false, faults: wide }
  const read = readExpression(source, scope.grammar)
  if (!read.ok) return read
  const work: Work = { scope, types: () => null, faults: [], used: new Set(), compile: compileExpr }
  const { code, type } = compileExpr(read.tree, work)
  if (!isSubtype(type, wanted) && type !== 'any')
    work.faults.push({
      code: 'types',
      facts: { op: '', left: printType(type), right: printType(wanted) },
      from: 0,
      to: source.length,
    })
  if (work.faults.length > 0) return { ok: false, faults: work.faults }
  const uses = [...scope.slots.values()].filter((slot) => work.used.has(slot))
  const evaluate = (values: Readonly<Record<string, FeelInput>>): FeelResult => {
    const run = newRun()
    const slots: FeelValue[] = []
    for (const slot of uses) {
      const value = readInput(values[slot.name] ?? null, slot.type)
      if (value instanceof Wrong)
        run.errors.push({ kind: value.kind, facts: { ...value.facts, name: slot.name }, from: 0, to: source.length })
      slots[slot.index] = value instanceof Wrong ? null : value
    }
    const value = code({ slots, up: null, run })
    const [error] = run.errors
    if (value === null && error) return { ok: false, error, errors: run.errors }
    return { ok: true, value, errors: run.errors }
  }
  return { ok: true, type, uses: uses.map((slot) => slot.name), evaluate }
}
