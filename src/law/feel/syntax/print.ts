import { never } from '#base/assert.ts'
import { printKey, quote } from '../values/text.ts'
import type { Arguments, Expr, Iterator, Param, TypeExpr } from './ast.ts'

/** How tightly each kind binds; what binds more loosely than its place asks for stands in brackets. */
const LOOSE = 0
const OR = 1
const AND = 2
const COMPARE = 3
const ADD = 4
const TIMES = 5
const POWER = 6
const TIGHT = 9

/**
 * A tree of FEEL as text, which reads back as the same tree: one blank around signs, brackets only where they are
 * needed. Trap: a box of a decision model has no text and prints as `…`.
 */
export function printFeel(expr: Expr): string {
  return print(expr, LOOSE)
}

function print(expr: Expr, place: number): string {
  const [text, binds] = printAt(expr)
  return binds < place ? `(${text})` : text
}

function printAt(expr: Expr): readonly [string, number] {
  switch (expr.kind) {
    case 'null':
      return ['null', TIGHT]
    case 'boolean':
      return [String(expr.value), TIGHT]
    case 'number':
      return [expr.text, expr.text.startsWith('-') ? POWER + 1 : TIGHT]
    case 'string':
      return [quote(expr.value), TIGHT]
    case 'at':
      return [`@${quote(expr.text)}`, TIGHT]
    case 'name':
      return [expr.name, TIGHT]
    case 'tested':
      return ['?', TIGHT]
    case 'path':
      return [`${print(expr.source, TIGHT)}.${expr.name}`, TIGHT]
    case 'filter':
      return [`${print(expr.source, TIGHT)}[${print(expr.condition, LOOSE)}]`, TIGHT]
    case 'call':
      return [`${print(expr.callee, TIGHT)}(${printArguments(expr.args)})`, TIGHT]
    case 'arithmetic': {
      const binds = { '+': ADD, '-': ADD, '*': TIMES, '/': TIMES, '**': POWER }[expr.op]
      return [`${print(expr.left, binds)} ${expr.op} ${print(expr.right, binds + 1)}`, binds]
    }
    case 'minus':
      return [`-(${print(expr.operand, LOOSE)})`, POWER + 1]
    case 'compare':
      return [`${print(expr.left, COMPARE)} ${expr.op} ${print(expr.right, ADD)}`, COMPARE]
    case 'between':
      return [`${print(expr.value, COMPARE)} between ${print(expr.low, ADD)} and ${print(expr.high, ADD)}`, COMPARE]
    case 'in':
      return [`${print(expr.value, COMPARE)} in (${expr.tests.map((test) => print(test, LOOSE)).join(', ')})`, COMPARE]
    case 'and':
      return [`${print(expr.left, AND)} and ${print(expr.right, AND + 1)}`, AND]
    case 'or':
      return [`${print(expr.left, OR)} or ${print(expr.right, OR + 1)}`, OR]
    // `a instance of list<number> + 1` would read as two comparisons: it always stands in brackets.
    case 'instance':
      return [`${print(expr.value, TIGHT)} instance of ${printTypeExpr(expr.type)}`, LOOSE]
    case 'list':
      return [`[${expr.items.map((item) => print(item, LOOSE)).join(', ')}]`, TIGHT]
    case 'context':
      return [`{${expr.entries.map(({ key, value }) => `${printKey(key)}: ${print(value, LOOSE)}`).join(', ')}}`, TIGHT]
    case 'range': {
      const [open, close] = [expr.includesLow ? '[' : '(', expr.includesHigh ? ']' : ')']
      return [`${open}${print(expr.low, ADD)}..${print(expr.high, ADD)}${close}`, TIGHT]
    }
    case 'test':
      return [`${expr.op} ${print(expr.operand, ADD)}`, LOOSE]
    case 'if':
      return [`if ${print(expr.condition, OR)} then ${print(expr.yes, OR)} else ${print(expr.no, LOOSE)}`, LOOSE]
    case 'for':
      return [`for ${printIterators(expr.iterators)} return ${print(expr.body, LOOSE)}`, LOOSE]
    case 'some':
    case 'every':
      return [`${expr.kind} ${printIterators(expr.iterators)} satisfies ${print(expr.body, LOOSE)}`, LOOSE]
    case 'function': {
      const external = expr.external ? ' external' : ''
      return [`function(${expr.params.map(printParam).join(', ')})${external} ${print(expr.body, LOOSE)}`, LOOSE]
    }
    case 'embedded':
      return ['…', TIGHT]
    default:
      return never(expr)
  }
}

function printArguments(args: Arguments): string {
  if (args.by === 'place') return args.values.map((value) => print(value, LOOSE)).join(', ')
  return args.values.map(({ name, value }) => `${name}: ${print(value, LOOSE)}`).join(', ')
}

function printIterators(iterators: readonly Iterator[]): string {
  return iterators
    .map(({ name, source, end }) => `${name} in ${print(source, ADD)}${end ? `..${print(end, ADD)}` : ''}`)
    .join(', ')
}

function printParam({ name, type }: Param): string {
  return type ? `${name}: ${printTypeExpr(type)}` : name
}

function printTypeExpr(type: TypeExpr): string {
  switch (type.kind) {
    case 'named':
      return type.name
    case 'list':
    case 'range':
      return `${type.kind}<${printTypeExpr(type.of)}>`
    case 'context':
      return `context<${type.entries.map((entry) => `${entry.name}: ${printTypeExpr(entry.type)}`).join(', ')}>`
    case 'function':
      return `function<${type.params.map(printTypeExpr).join(', ')}>->${printTypeExpr(type.returns)}`
  }
}
