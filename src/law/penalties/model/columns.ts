import type { InputClause } from '../../decisions/model.ts'
import type { Expr } from '../../feel/syntax/ast.ts'
import { treeReader } from '../audit/tree.ts'
import type { Standard } from '../standards/standard.ts'

/** The columns of a table, and the cells of each condition in their order. */
export interface Columns {
  readonly inputs: readonly InputClause[]
  readonly testsOf: (condition: string) => readonly string[]
}

/**
 * Conditions as columns of a table: what is asked of one fact stands in the column of that fact, as a test; what asks
 * several at once (`a > 1 or b = true`) in a last column, as a whole condition that must be true.
 */
export function columnsOf(standard: Standard, conditions: readonly string[], prefix: string): Columns {
  const read = treeReader(standard)
  const cells = new Map(conditions.map((text) => [text, cellsOf(read(text), text)]))
  const used = standard.facts.filter(({ name }) => [...cells.values()].some(({ byFact }) => byFact.has(name)))
  const withRest = [...cells.values()].some(({ rest }) => rest !== '') || used.length === 0
  const inputs = used.map(({ name, label, type }) => ({
    ...{ id: `${prefix}_in_${name}`, label, text: name, typeRef: type, values: '' },
  }))
  const restColumn = { id: `${prefix}_in_rest`, label: '其他条件', text: 'true', typeRef: 'boolean', values: '' }
  return {
    inputs: withRest ? [...inputs, restColumn] : inputs,
    testsOf: (condition) => {
      const found = cells.get(condition)
      const tests = used.map(({ name }) => found?.byFact.get(name) ?? '-')
      return withRest ? [...tests, found?.rest || '-'] : tests
    },
  }
}

/** What a condition asks of each fact, as cells of a table, and what is left over as a whole condition. */
export interface Cells {
  readonly byFact: ReadonlyMap<string, string>
  /** Empty: nothing more is asked. */
  readonly rest: string
}

interface Asked {
  readonly name: string
  readonly op: string
  readonly value: string
  readonly whole: string
}

/** A condition as cells; null for the tree: it is no FEEL, and then all of it is left over. */
export function cellsOf(tree: Expr | null, text: string): Cells {
  if (tree === null) return { byFact: new Map(), rest: text }
  const parts = conjunction(tree)
  const asked = parts.flatMap((part) => askedOf(part, text) ?? [])
  const others = parts.filter((part) => askedOf(part, text) === null && !isTrue(part))
  const byFact = new Map<string, string>()
  const left: string[] = []
  for (const name of new Set(asked.map((each) => each.name))) {
    const own = asked.filter((each) => each.name === name)
    const cell = cellOf(own)
    if (cell === null) left.push(...own.map(({ whole }) => whole))
    else byFact.set(name, cell)
  }
  return { byFact, rest: [...left, ...others.map((part) => `(${text.slice(part.from, part.to)})`)].join(' and ') }
}

function conjunction(expr: Expr): readonly Expr[] {
  return expr.kind === 'and' ? [...conjunction(expr.left), ...conjunction(expr.right)] : [expr]
}

const isTrue = (expr: Expr): boolean => expr.kind === 'boolean' && expr.value

/** A fact compared with a plain value; null: something else. */
function askedOf(part: Expr, text: string): Asked | null {
  if (part.kind !== 'compare' || part.left.kind !== 'name') return null
  const { right } = part
  if (right.kind !== 'number' && right.kind !== 'string' && right.kind !== 'boolean') return null
  const value = text.slice(right.from, right.to)
  return { name: part.left.name, op: part.op, value, whole: text.slice(part.from, part.to) }
}

/** All that is asked of one fact as one cell; null: it takes a whole condition. */
function cellOf(asked: readonly Asked[]): string | null {
  const [first, second, ...more] = asked
  if (!first || more.length > 0) return null
  if (!second)
    return first.op === '=' ? first.value : first.op === '!=' ? `not(${first.value})` : `${first.op} ${first.value}`
  const low = asked.find(({ op }) => op.startsWith('>'))
  const high = asked.find(({ op }) => op.startsWith('<'))
  if (!low || !high) return null
  return `${low.op === '>=' ? '[' : '('}${low.value}..${high.value}${high.op === '<=' ? ']' : ')'}`
}
