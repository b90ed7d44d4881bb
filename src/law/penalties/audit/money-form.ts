import type { Expr } from '../../feel/syntax/ast.ts'
import { type Amount, amount } from '../amount.ts'

/**
 * An amount as a number times what it is reckoned from: `10 * goods_value` is 10 of `goods_value`, `50000` is 50000 of
 * nothing. Amounts of the same thing can be compared whatever the facts are, since no fact of money is negative.
 */
export interface MoneyForm {
  readonly times: Amount
  /** The rest of the product as written, its factors in order; empty for a plain number. */
  readonly of: string
}

/** The form of an amount. What is no product stands whole in `of`: `min(3 * income, 30000)`. */
export function moneyForm(tree: Expr, text: string): MoneyForm {
  const factors = factorsOf(tree, text)
  const times = factors.reduce((product, { times: each }) => product.times(each), amount(1))
  const of = factors.flatMap((factor) => (factor.of === '' ? [] : [factor.of])).sort()
  return { times, of: of.join(' * ') }
}

/** Whether two amounts can be compared; nothing of anything is nothing. */
export function areComparable(a: MoneyForm, b: MoneyForm): boolean {
  return a.of === b.of || a.times.isZero() || b.times.isZero()
}

function factorsOf(tree: Expr, text: string): readonly MoneyForm[] {
  if (tree.kind === 'number') return [{ times: amount(tree.text), of: '' }]
  if (tree.kind === 'arithmetic' && tree.op === '*')
    return [...factorsOf(tree.left, text), ...factorsOf(tree.right, text)]
  if (tree.kind === 'arithmetic' && tree.op === '/' && tree.right.kind === 'number')
    return [...factorsOf(tree.left, text), { times: amount(1).div(amount(tree.right.text)), of: '' }]
  return [{ times: amount(1), of: text.slice(tree.from, tree.to).replace(/\s+/g, ' ') }]
}
