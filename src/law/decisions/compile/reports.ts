import { compileExpr } from '../../feel/compile/expression.ts'
import type { Scope } from '../../feel/compile/scope.ts'
import type { Place } from '../../feel/compile/text.ts'
import type { Work } from '../../feel/compile/work.ts'
import type { FeelFault } from '../../feel/faults.ts'
import type { Types } from './types.ts'

/** A fault of a model: the element, the text, and what is wrong in it. */
export interface ModelReport {
  readonly where: string
  readonly source: string
  readonly fault: FeelFault
}
export type Reports = ModelReport[]

/** A place in a model that reports to a list. */
export function placeOf(where: string, reports: Reports): Place {
  return {
    where,
    report: (source, faults) => reports.push(...faults.map((fault) => ({ where, source, fault }))),
  }
}

/** Work on a text of a model. */
export function newWork(scope: Scope, types: Types): Work {
  return { scope, types, faults: [], used: new Set(), compile: compileExpr }
}
