import type { Tree } from '@lezer/common'
import { parser, trackVariables } from 'lezer-feel'
import { maskFor } from './mask.ts'

/** What the grammar must know of a name: what its own entries are called. Deeper knowledge stays with the compiler. */
export type Shape = { readonly [name: string]: Shape } | 1

/** Reads texts whose names lie in one scope; made once a scope, since names with blanks and signs steer the grammar. */
export interface Grammar {
  /** The tree of an expression, or null where the grammar gave up. Offsets are those of the text. */
  readonly expression: (source: string) => Tree | null
  readonly unaryTests: (source: string) => Tree | null
}

/** The grammar of FEEL for texts that see the names of `shape`. */
export function grammarFor(shape: { readonly [name: string]: Shape }): Grammar {
  const mask = maskFor(Object.values(shape).flatMap(entriesIn))
  const contextTracker = trackVariables(shape)
  const expression = parser.configure({ top: 'Expression', contextTracker })
  const unaryTests = parser.configure({ top: 'UnaryTests', contextTracker })
  return {
    expression: (source) => attempt(() => expression.parse(mask(source))),
    unaryTests: (source) => attempt(() => unaryTests.parse(mask(source))),
  }
}

/** The names of entries below a name. */
function entriesIn(shape: Shape): string[] {
  return shape === 1 ? [] : Object.entries(shape).flatMap(([name, inner]) => [name, ...entriesIn(inner)])
}

/** The tracker of the grammar throws on some texts that are no FEEL, instead of leaving a hole in the tree. */
function attempt(parse: () => Tree): Tree | null {
  try {
    return parse()
  } catch {
    return null
  }
}
