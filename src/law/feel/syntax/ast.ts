import type { Node, Work } from '../compile/work.ts'

/** Where a piece of FEEL stands in its text: offsets in UTF-16 code units, the end not included. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * FEEL as a tree of plain data: what the compiler turns into closures, the printer into text, and an audit of
 * standards into cells.
 *
 * Source: DMN 1.5 (formal/2024-01-01) §10.3.1.2. Trap: a number keeps its text, since a double would not keep its value.
 */
export type Expr = Span &
  (
    | { readonly kind: 'null' }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'string'; readonly value: string }
    /** `@"2026-11-26"`: a date, time, date and time, or duration. */
    | { readonly kind: 'at'; readonly text: string }
    /** Written as in the text, blanks reduced to one. */
    | { readonly kind: 'name'; readonly name: string }
    /** `?`, the value that a cell of a table tests. */
    | { readonly kind: 'tested' }
    | { readonly kind: 'path'; readonly source: Expr; readonly name: string }
    | { readonly kind: 'filter'; readonly source: Expr; readonly condition: Expr }
    | { readonly kind: 'call'; readonly callee: Expr; readonly args: Arguments }
    | { readonly kind: 'arithmetic'; readonly op: ArithmeticOp; readonly left: Expr; readonly right: Expr }
    | { readonly kind: 'minus'; readonly operand: Expr }
    | { readonly kind: 'compare'; readonly op: CompareOp; readonly left: Expr; readonly right: Expr }
    | { readonly kind: 'between'; readonly value: Expr; readonly low: Expr; readonly high: Expr }
    | { readonly kind: 'in'; readonly value: Expr; readonly tests: readonly Expr[] }
    | { readonly kind: 'and' | 'or'; readonly left: Expr; readonly right: Expr }
    | { readonly kind: 'if'; readonly condition: Expr; readonly yes: Expr; readonly no: Expr }
    | { readonly kind: 'for'; readonly iterators: readonly Iterator[]; readonly body: Expr }
    | { readonly kind: 'some' | 'every'; readonly iterators: readonly Iterator[]; readonly body: Expr }
    | { readonly kind: 'instance'; readonly value: Expr; readonly type: TypeExpr }
    | { readonly kind: 'list'; readonly items: readonly Expr[] }
    | { readonly kind: 'context'; readonly entries: readonly Entry[] }
    | { readonly kind: 'function'; readonly params: readonly Param[]; readonly body: Expr; readonly external: boolean }
    | {
        readonly kind: 'range'
        readonly low: Expr
        readonly high: Expr
        readonly includesLow: boolean
        readonly includesHigh: boolean
      }
    /** `> 5` standing alone: a test of `?`, and outside a table a range that is open at one end. */
    | { readonly kind: 'test'; readonly op: CompareOp; readonly operand: Expr }
    /** No text of this expression: a box of a decision model, compiled by whoever put it here. */
    | { readonly kind: 'embedded'; readonly compile: (work: Work) => Node }
  )

export type ArithmeticOp = '+' | '-' | '*' | '/' | '**'
export type CompareOp = '=' | '!=' | '<' | '<=' | '>' | '>='

export type Arguments =
  | { readonly by: 'place'; readonly values: readonly Expr[] }
  | { readonly by: 'name'; readonly values: readonly (Span & { readonly name: string; readonly value: Expr })[] }

/** `x in 1..3` or `x in list`; `end` is null without `..`. */
export interface Iterator extends Span {
  readonly name: string
  readonly source: Expr
  readonly end: Expr | null
}

export interface Entry extends Span {
  readonly key: string
  readonly value: Expr
}

export interface Param extends Span {
  readonly name: string
  readonly type: TypeExpr | null
}

export type TypeExpr = Span &
  (
    | { readonly kind: 'named'; readonly name: string }
    | { readonly kind: 'list' | 'range'; readonly of: TypeExpr }
    | { readonly kind: 'context'; readonly entries: readonly { readonly name: string; readonly type: TypeExpr }[] }
    | { readonly kind: 'function'; readonly params: readonly TypeExpr[]; readonly returns: TypeExpr }
  )

/** The cell of a decision table: `-`, tests side by side, or `not(…)` around them. */
export interface UnaryTests extends Span {
  readonly any: boolean
  readonly negated: boolean
  readonly tests: readonly Expr[]
}
