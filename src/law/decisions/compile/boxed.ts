import { BUILTINS } from '../../feel/builtins/index.ts'
import { findName } from '../../feel/compile/scope.ts'
import { compileText } from '../../feel/compile/text.ts'
import { compilePart, type Work } from '../../feel/compile/work.ts'
import type { Arguments, Expr, Iterator } from '../../feel/syntax/ast.ts'
import { nameKey } from '../../feel/syntax/names.ts'
import type { Boxed, Variable } from '../model.ts'
import { compileBoxedFunction } from './boxed-function.ts'
import { embed, NOWHERE, strictly, typed } from './embed.ts'
import { placeOf, type Reports } from './reports.ts'
import { compileTable } from './table.ts'

/**
 * A box as a tree of FEEL: `if`, `for`, lists and contexts of boxes mean what they mean in FEEL, so that there is one
 * meaning and one compiler. What FEEL has no words for, tables and typed entries, is embedded.
 */
export function exprOfBox(boxed: Boxed, where: string, reports: Reports): Expr {
  const of = (each: Boxed): Expr => exprOfBox(each, where, reports)
  const expr = plainExpr(boxed, of, where, reports)
  return boxed.kind === 'function' ? expr : typed(expr, boxed.typeRef)
}

function plainExpr(boxed: Boxed, of: (each: Boxed) => Expr, where: string, reports: Reports): Expr {
  switch (boxed.kind) {
    case 'literal':
      return embed((work) => compileText(boxed.text, work, placeOf(where, reports)))
    case 'table':
      return embed((work) => compileTable(boxed, work, where, reports))
    case 'context':
      return contextExpr(boxed, of)
    case 'invocation':
      return invocationExpr(boxed, of)
    case 'function':
      return embed((work) => compileBoxedFunction(boxed, boxed.body ? of(boxed.body) : null, work, where, reports))
    case 'relation':
      return { ...NOWHERE, kind: 'list', items: boxed.rows.map((row) => rowExpr(boxed.columns, row.map(of))) }
    case 'list':
      return { ...NOWHERE, kind: 'list', items: boxed.items.map(of) }
    case 'conditional':
      return strictly(of(boxed.condition), (condition) => {
        return { ...NOWHERE, kind: 'if', condition, yes: of(boxed.yes), no: of(boxed.no) }
      })
    case 'filter':
      return strictly(of(boxed.match), (condition) => {
        return { ...NOWHERE, kind: 'filter', source: of(boxed.source), condition }
      })
    case 'for':
      return { ...NOWHERE, kind: 'for', iterators: iteratorsOf(boxed, of), body: of(boxed.body) }
    case 'some':
    case 'every':
      return strictly(of(boxed.body), (body) => {
        return { ...NOWHERE, kind: boxed.kind, iterators: iteratorsOf(boxed, of), body }
      })
  }
}

type Loop = Extract<Boxed, { readonly kind: 'for' | 'some' | 'every' }>

function iteratorsOf(boxed: Loop, of: (each: Boxed) => Expr): Iterator[] {
  return [{ ...NOWHERE, name: boxed.variable.name, source: of(boxed.source), end: null }]
}

/** Entries see those before them. The one without a name is what the context is worth. */
function contextExpr(boxed: Extract<Boxed, { readonly kind: 'context' }>, of: (each: Boxed) => Expr): Expr {
  const named = boxed.entries.flatMap(({ variable, value }) => {
    if (!variable) return []
    const expr = of(value)
    return [{ ...NOWHERE, key: variable.name, value: typed(expr, variable.typeRef) }]
  })
  const result = boxed.entries.find((entry) => entry.variable === null)
  if (!result) return { ...NOWHERE, kind: 'context', entries: named }
  const key = RESULT
  const entries = [...named, { ...NOWHERE, key, value: of(result.value) }]
  return { ...NOWHERE, kind: 'path', name: key, source: { ...NOWHERE, kind: 'context', entries } }
}

/** A key that no author can write. */
const RESULT = '\u0000result'

function rowExpr(columns: readonly Variable[], cells: readonly Expr[]): Expr {
  const entries = columns.map((column, index) => {
    const cell = cells[index] ?? { ...NOWHERE, kind: 'null' }
    return { ...NOWHERE, key: column.name, value: typed(cell, column.typeRef) }
  })
  return { ...NOWHERE, kind: 'context', entries }
}

function invocationExpr(boxed: Extract<Boxed, { readonly kind: 'invocation' }>, of: (each: Boxed) => Expr): Expr {
  const values = boxed.bindings.map(({ parameter, value }) => {
    const expr: Expr = value ? of(value) : { ...NOWHERE, kind: 'null' }
    return { ...NOWHERE, name: parameter.name, value: typed(expr, parameter.typeRef) }
  })
  const args: Arguments = { by: 'name', values }
  return embed((work) => {
    const callee = nameOfLibrary(boxed.callee, work) ?? of(boxed.callee)
    return compilePart({ ...NOWHERE, kind: 'call', callee, args }, work)
  })
}

/** The name of a function of the library, which takes its arguments by the names of several forms. */
function nameOfLibrary(callee: Boxed, work: Work): Expr | null {
  const name = callee.kind === 'literal' ? nameKey(callee.text) : ''
  return BUILTINS.has(name) && !findName(work.scope, name) ? { ...NOWHERE, kind: 'name', name } : null
}
