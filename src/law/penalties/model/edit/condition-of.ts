import { scopeOf } from '../../../feel/compile/scope.ts'
import type { Expr } from '../../../feel/syntax/ast.ts'
import { readUnaryTests } from '../../../feel/syntax/read-text.ts'
import { isAmount } from '../../amount.ts'
import type { FactShape, Standard } from '../../standards/standard.ts'

const YES = ['true', '是', 'yes', 'Yes']
const NO = ['false', '否', 'no', 'No']

/** Writes the cells of a row (in the order of the facts, last the condition over several) as one condition of FEEL. */
export function conditionWriter({ facts }: Standard): (tests: readonly string[]) => string {
  const { grammar } = scopeOf(facts.map(({ name, type }) => [name, type]))
  return (tests) => {
    const parts = facts.flatMap((fact, at) => {
      const cell = (tests[at] ?? '').trim()
      return isFree(cell) ? [] : [partOf(fact, plain(fact, cell), grammar)]
    })
    const rest = (tests[facts.length] ?? '').trim()
    const whole = isFree(rest) ? parts : [...parts, rest.includes(' or ') && !isBracketed(rest) ? `(${rest})` : rest]
    return whole.length === 0 ? 'true' : whole.join(' and ')
  }
}

const isFree = (cell: string): boolean => cell === '' || cell === '-' || cell === '－'

/** What people type: a word of the fact without quotes, 是 and 否, signs as printed (≥ 5). */
function plain({ type, words }: FactShape, cell: string): string {
  if (type === 'boolean' && YES.includes(cell)) return 'true'
  if (type === 'boolean' && NO.includes(cell)) return 'false'
  if (words?.some((word) => !isAmount(word) && word === cell)) return JSON.stringify(cell)
  return cell.replaceAll('≥', '>=').replaceAll('≤', '<=')
}

/** Simple cells read as people write conditions; every other test is asked with `in`, in brackets of its own. */
function partOf({ name }: FactShape, cell: string, grammar: Parameters<typeof readUnaryTests>[1]): string {
  const read = readUnaryTests(cell, grammar)
  const [test, ...others] = read.ok ? read.tree.tests : []
  if (!read.ok || !test || others.length > 0) return asked(name, cell)
  const told = said(name, test)
  if (told === null) return asked(name, cell)
  if (!read.tree.negated) return told
  const value = literal(test)
  return value === null ? `not(${told})` : `${name} != ${value}`
}

/** A cell that is wrong stays as it was typed, so that the audit shows it in its place. */
function asked(name: string, cell: string): string {
  const inside = /^not\((.*)\)$/.exec(cell)?.[1]
  return inside === undefined ? `(${name} in (${cell}))` : `not(${name} in (${inside}))`
}

function said(name: string, test: Expr): string | null {
  if (test.kind === 'range') {
    const [low, high] = [literal(test.low), literal(test.high)]
    if (low === null || high === null) return null
    return `${name} ${test.includesLow ? '>=' : '>'} ${low} and ${name} ${test.includesHigh ? '<=' : '<'} ${high}`
  }
  const value = literal(test.kind === 'test' ? test.operand : test)
  return value === null ? null : `${name} ${test.kind === 'test' ? test.op : '='} ${value}`
}

function literal(expr: Expr): string | null {
  if (expr.kind === 'number') return expr.text
  if (expr.kind === 'boolean') return String(expr.value)
  return expr.kind === 'string' ? JSON.stringify(expr.value) : null
}

function isBracketed(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')')
}
