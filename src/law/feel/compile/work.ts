import type { FaultCode, FeelFault } from '../faults.ts'
import type { Expr, Span } from '../syntax/ast.ts'
import type { FeelType } from '../types/type.ts'
import type { FeelValue } from '../values/value.ts'
import type { Code } from './frame.ts'
import type { Scope, Slot } from './scope.ts'

/** A piece of an expression, compiled: what it does, what type it will be, and its value where that stands already. */
export interface Node {
  readonly code: Code
  readonly type: FeelType
  readonly constant: { readonly value: FeelValue } | null
}

/** What compiling one text needs to know and collects. */
export interface Work {
  readonly scope: Scope
  /** Types beyond those of FEEL, by name: item definitions; null where there is none of that name. */
  readonly types: (name: string) => FeelType | null
  readonly faults: FeelFault[]
  /** The slots that the text asks for. */
  readonly used: Set<Slot>
  /** Compiles any piece. Handed along, since the kinds of pieces hold each other. */
  readonly compile: (expr: Expr, work: Work) => Node
}

/** Compiles a piece of the piece at hand. */
export function compilePart(expr: Expr, work: Work): Node {
  return work.compile(expr, work)
}

/** The same work one scope further in. */
export function inside(work: Work, scope: Scope): Work {
  return { ...work, scope }
}

/** A piece whose value is not known before it runs. */
export function node(code: Code, type: FeelType): Node {
  return { code, type, constant: null }
}

/** A piece whose value is known. */
export function constant(value: FeelValue, type: FeelType): Node {
  return { code: () => value, type, constant: { value } }
}

/** Notes a fault of the text. */
export function fault(work: Work, code: FaultCode, at: Span, facts: FeelFault['facts'] = {}): void {
  work.faults.push({ code, facts, from: at.from, to: at.to })
}
