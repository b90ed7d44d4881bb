import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { scopeOf } from '../compile/scope.ts'
import type { Expr } from './ast.ts'
import { printFeel } from './print.ts'
import { readExpression } from './read-text.ts'

const scope = scopeOf([
  ['次数', 'number'],
  ['面积 合计', 'number'],
  ['a-b', 'any'],
  ['f', 'any'],
])

/** The tree without its places, which printing moves. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'from' && key !== 'to')
  return Object.fromEntries(entries.map(([key, part]) => [key, bare(part)]))
}

function read(source: string): Expr {
  const result = readExpression(source, scope.grammar)
  assert.ok(result.ok, `${source} could not be read`)
  return result.tree
}

const at = { from: 0, to: 0 }
const leaf: fc.Arbitrary<Expr> = fc.oneof(
  fc.constantFrom('次数', '面积 合计', 'a-b', 'x').map((name): Expr => ({ ...at, kind: 'name', name })),
  fc.nat(1000).map((n): Expr => ({ ...at, kind: 'number', text: String(n) })),
  fc.constantFrom('-1', '-0.5').map((text): Expr => ({ ...at, kind: 'number', text })),
  fc.string({ maxLength: 5 }).map((value): Expr => ({ ...at, kind: 'string', value })),
  fc.boolean().map((value): Expr => ({ ...at, kind: 'boolean', value })),
  fc.constant<Expr>({ ...at, kind: 'null' }),
  fc.constant<Expr>({ ...at, kind: 'at', text: '2026-11-26' }),
)

const { tree } = fc.letrec<{ tree: Expr }>((tie) => {
  const sub = tie('tree')
  const two = fc.tuple(sub, sub)
  return {
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/', '**'), sub, sub)
        .map(([op, left, right]): Expr => ({ ...at, kind: 'arithmetic', op, left, right })),
      fc
        .tuple(fc.constantFrom('=', '!=', '<', '<=', '>', '>='), sub, sub)
        .map(([op, left, right]): Expr => ({ ...at, kind: 'compare', op, left, right })),
      fc
        .tuple(fc.constantFrom('and', 'or'), sub, sub)
        .map(([kind, left, right]): Expr => ({ ...at, kind, left, right })),
      fc.tuple(sub, sub, sub).map(([condition, yes, no]): Expr => ({ ...at, kind: 'if', condition, yes, no })),
      fc.tuple(sub, sub, sub).map(([value, low, high]): Expr => ({ ...at, kind: 'between', value, low, high })),
      two.map(([source, condition]): Expr => ({ ...at, kind: 'filter', source, condition })),
      sub.map((operand): Expr => ({ ...at, kind: 'minus', operand })),
      sub.map((source): Expr => ({ ...at, kind: 'path', source, name: '级别' })),
      fc.array(sub, { maxLength: 3 }).map((items): Expr => ({ ...at, kind: 'list', items })),
      two.map(
        ([a, b]): Expr => ({
          ...at,
          kind: 'context',
          entries: [
            { ...at, key: 'a', value: a },
            { ...at, key: 'b c', value: b },
          ],
        }),
      ),
      two.map(
        ([source, body]): Expr => ({ ...at, kind: 'for', iterators: [{ ...at, name: 'i', source, end: null }], body }),
      ),
      two.map(
        ([source, body]): Expr => ({
          ...at,
          kind: 'every',
          iterators: [{ ...at, name: 'i', source, end: source }],
          body,
        }),
      ),
      fc.array(sub, { maxLength: 3 }).map(
        (values): Expr => ({
          ...at,
          kind: 'call',
          callee: { ...at, kind: 'name', name: 'f' },
          args: { by: 'place', values },
        }),
      ),
      sub.map(
        (value): Expr => ({
          ...at,
          kind: 'call',
          callee: { ...at, kind: 'name', name: 'f' },
          args: { by: 'name', values: [{ ...at, name: 'x', value }] },
        }),
      ),
      sub.map(
        (body): Expr => ({
          ...at,
          kind: 'function',
          params: [{ ...at, name: 'x', type: { ...at, kind: 'named', name: 'number' } }],
          body,
          external: false,
        }),
      ),
      sub.map(
        (value): Expr => ({
          ...at,
          kind: 'instance',
          value,
          type: { ...at, kind: 'list', of: { ...at, kind: 'named', name: 'number' } },
        }),
      ),
      fc.tuple(fc.boolean(), fc.boolean(), leaf, leaf).map(
        ([includesLow, includesHigh, low, high]): Expr => ({
          ...at,
          kind: 'range',
          low,
          high,
          includesLow,
          includesHigh,
        }),
      ),
    ),
  }
})

test('what is printed reads back as the same expression, brackets and all', () => {
  fc.assert(
    fc.property(tree, (expr) => {
      const text = printFeel(expr)
      assert.deepEqual(bare(read(text)), bare(expr), text)
    }),
    { numRuns: 300 },
  )
})

test('brackets stand only where they change the meaning', () => {
  assert.equal(printFeel(read('((1 + 2)) * (3)')), '(1 + 2) * 3')
  assert.equal(printFeel(read('(1 * 2) + (3)')), '1 * 2 + 3')
  assert.equal(printFeel(read('1 - (2 - 3)')), '1 - (2 - 3)')
  assert.equal(printFeel(read('( 次数 > 3 ) and ( a-b or x )')), '次数 > 3 and (a-b or x)')
})

test('null stays null behind a context with a half-open range, where the grammar takes it for a name', () => {
  const filtered = read('{a: [null..次数), b: 次数}["" and (次数 and null)]')

  assert.ok(filtered.kind === 'filter' && filtered.condition.kind === 'and')
  assert.ok(filtered.condition.right.kind === 'and')
  assert.equal(filtered.condition.right.right.kind, 'null')
})
