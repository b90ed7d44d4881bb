import { makeFunction } from '../../feel/compile/function.ts'
import { scopeOf } from '../../feel/compile/scope.ts'
import { compileText } from '../../feel/compile/text.ts'
import { compilePart, constant, inside, type Node, node, type Work } from '../../feel/compile/work.ts'
import { note, Wrong } from '../../feel/run.ts'
import type { Expr, Iterator, Span } from '../../feel/syntax/ast.ts'
import { coerce } from '../../feel/types/coerce.ts'
import type { FeelType } from '../../feel/types/type.ts'
import type { Boxed, Variable } from '../model.ts'
import { placeOf, type Reports } from './reports.ts'
import { compileTable } from './table.ts'

const NOWHERE: Span = { from: 0, to: 0 }

/**
 * A box as a tree of FEEL: `if`, `for`, lists and contexts of boxes mean what they mean in FEEL, so that there is one
 * meaning and one compiler. What FEEL has no words for, tables and typed entries, is embedded.
 */
export function exprOfBox(boxed: Boxed, where: string, reports: Reports): Expr {
  const of = (each: Boxed): Expr => exprOfBox(each, where, reports)
  const expr = plainExpr(boxed, of, where, reports)
  return boxed.typeRef === '' ? expr : typed(expr, boxed.typeRef)
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
      return embed((work) => compileBoxedFunction(boxed, work, where, reports))
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

/**
 * Boxes are stricter than texts (DMN 1.5 §10.2.2): their conditions must be booleans. One that is not makes the whole
 * box null, where a text would take it for false.
 */
function strictly(condition: Expr, build: (condition: Expr) => Expr): Expr {
  return embed((work) => {
    let broken = false
    const watched = embed((inner) => {
      const made = compilePart(condition, inner)
      return node((frame) => {
        const value = made.code(frame)
        broken ||= typeof value !== 'boolean'
        return value
      }, 'boolean')
    })
    const made = compilePart(build(watched), work)
    return node((frame) => {
      const outer = broken
      broken = false
      const value = made.code(frame)
      const failed = broken
      broken = outer
      return failed ? note(frame.run, NO_BOOLEAN, NOWHERE) : value
    }, made.type)
  })
}

const NO_BOOLEAN = new Wrong('wrong-type', { wanted: 'boolean', got: 'any' })

function embed(compile: (work: Work) => Node): Expr {
  return { ...NOWHERE, kind: 'embedded', compile }
}

/** The value as its type wants it, or null with an error. */
function typed(expr: Expr, typeRef: string): Expr {
  return embed((work) => {
    const made = compilePart(expr, work)
    const type = work.types(typeRef)
    return type === null || type === 'any' ? made : coerced(made, type)
  })
}

/** What a piece gives, turned into a type. */
export function coerced(made: Node, type: FeelType): Node {
  return node((frame) => {
    const value = coerce(made.code(frame), type)
    return value instanceof Wrong ? note(frame.run, value, NOWHERE) : value
  }, type)
}

/** Entries see those before them. The one without a name is what the context is worth. */
function contextExpr(boxed: Extract<Boxed, { readonly kind: 'context' }>, of: (each: Boxed) => Expr): Expr {
  const named = boxed.entries.flatMap(({ variable, value }) => {
    if (!variable) return []
    const expr = of(value)
    return [{ ...NOWHERE, key: variable.name, value: variable.typeRef === '' ? expr : typed(expr, variable.typeRef) }]
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
    return { ...NOWHERE, key: column.name, value: column.typeRef === '' ? cell : typed(cell, column.typeRef) }
  })
  return { ...NOWHERE, kind: 'context', entries }
}

function invocationExpr(boxed: Extract<Boxed, { readonly kind: 'invocation' }>, of: (each: Boxed) => Expr): Expr {
  const values = boxed.bindings.map(({ parameter, value }) => {
    const expr: Expr = value ? of(value) : { ...NOWHERE, kind: 'null' }
    return { ...NOWHERE, name: parameter.name, value: parameter.typeRef === '' ? expr : typed(expr, parameter.typeRef) }
  })
  return { ...NOWHERE, kind: 'call', callee: of(boxed.callee), args: { by: 'name', values } }
}

/** A function in a box. Those of Java and PMML are a fault and never run. */
export function compileBoxedFunction(
  boxed: Extract<Boxed, { readonly kind: 'function' }>,
  work: Work,
  where: string,
  reports: Reports,
): Node {
  const params = boxed.params.map((param) => ({ name: param.name, type: work.types(param.typeRef) ?? 'any' }))
  if (boxed.language !== 'FEEL' || !boxed.body) {
    placeOf(where, reports).report(boxed.language, [{ ...NOWHERE, code: 'external', facts: {} }])
    return constant({ kind: 'function', name: where, params, returns: 'any', call: () => new Wrong('external') }, 'any')
  }
  const scope = scopeOf(
    params.map((param) => [param.name, param.type] as const),
    work.scope,
  )
  const body = compilePart(exprOfBox(boxed.body, where, reports), inside(work, scope))
  const type = { function: { params: params.map((param) => param.type), returns: body.type } }
  return node((frame) => makeFunction(where, params, body.type, body.code, frame), type)
}
