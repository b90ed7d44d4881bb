import type { CompareOp, Expr, UnaryTests } from './ast.ts'

const NUMBER = '-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)'
const LITERAL = new RegExp(`^(?:(${NUMBER})|"([^"\\\\\\n\\r]*)"|(true|false)|(null))$`)
const COMPARED = new RegExp(`^(<=?|>=?)\\s*(${NUMBER})$`)
const RANGE = new RegExp(`^([[(\\]])\\s*(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})\\s*([\\])[])$`)
const TEXTS = /^"[^"\\\n\r]*"(?:\s*,\s*"[^"\\\n\r]*")+$/

/**
 * An expression that is one literal, read without the grammar: most texts of a table are of this kind, and no name can
 * be mistaken for one. Null for all others.
 */
export function readPlainExpression(source: string): Expr | null {
  const text = source.trim()
  return readLiteral(text, source.indexOf(text))
}

/** A cell that is `-`, one literal, texts side by side, a comparison with a number or a range of numbers. */
export function readPlainTests(source: string): UnaryTests | null {
  const text = source.trim()
  const from = source.indexOf(text)
  const cell = { from, to: from + text.length, any: text === '-', negated: false }
  if (cell.any) return { ...cell, tests: [] }
  if (TEXTS.test(text)) return { ...cell, tests: readTexts(text, from) }
  const test = readLiteral(text, from) ?? readCompared(text, from) ?? readRange(text, from)
  return test && { ...cell, tests: [test] }
}

function readLiteral(text: string, from: number): Expr | null {
  const parts = LITERAL.exec(text)
  if (!parts) return null
  const span = { from, to: from + text.length }
  const [, number, string, boolean] = parts
  if (number !== undefined) return { ...span, kind: 'number', text: number }
  if (string !== undefined) return { ...span, kind: 'string', value: string }
  return boolean === undefined ? { ...span, kind: 'null' } : { ...span, kind: 'boolean', value: boolean === 'true' }
}

function readTexts(text: string, from: number): Expr[] {
  return [...text.matchAll(/"([^"]*)"/g)].map((match) => {
    const at = from + match.index
    return { kind: 'string', value: match[1] ?? '', from: at, to: at + match[0].length }
  })
}

function readCompared(text: string, from: number): Expr | null {
  const [, sign, number] = COMPARED.exec(text) ?? []
  if (sign === undefined || number === undefined) return null
  const to = from + text.length
  const operand: Expr = { kind: 'number', text: number, from: to - number.length, to }
  // The pattern lets no other signs through.
  return { kind: 'test', op: sign as CompareOp, operand, from, to }
}

function readRange(text: string, from: number): Expr | null {
  const [, open, low, high, close] = RANGE.exec(text) ?? []
  if (low === undefined || high === undefined) return null
  const to = from + text.length
  const number = (digits: string): Expr => ({ kind: 'number', text: digits, from, to })
  const [includesLow, includesHigh] = [open === '[', close === ']']
  return { kind: 'range', low: number(low), high: number(high), includesLow, includesHigh, from, to }
}
