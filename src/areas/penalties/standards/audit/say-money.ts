import type { Lang } from '#base/text.ts'
import type { Expr } from '#law/feel/syntax/ast.ts'
import { type Amount, amount } from '#law/penalties/amount.ts'
import { type MoneyForm, moneyForm } from '#law/penalties/audit/money-form.ts'
import { treeReader } from '#law/penalties/audit/tree.ts'
import type { RangeText, Standard } from '#law/penalties/standards/standard.ts'
import { printSum } from '../calculator/print-sum.ts'
import type { Said } from '../calculator/settings.ts'
import { wordsOf as calculatorWordsOf } from '../calculator/words/index.ts'
import { wordsOf } from './words/index.ts'

/**
 * Says amounts of a standard in words: `100,000元`, `合同价款的1%`, `货值金额的10倍`; a range of the same thing names it once.
 * What is no product of a number and something is said as it is written, with facts by their names.
 */
export function moneySayer(lang: Lang, standard: Standard, said: Said) {
  const words = wordsOf(lang).money
  const calc = calculatorWordsOf(lang)
  const read = treeReader(standard)
  const units = new Map(standard.facts.map(({ name, unit }) => [name, unit]))
  const formOf = (text: string): MoneyForm => {
    const tree = read(text)
    return tree ? moneyForm(tree, text) : { times: amount(1), of: text }
  }

  /** What an amount is reckoned from: a fact, a product of facts, the larger or the smaller of two things. */
  const thing = (text: string): string => {
    const tree = read(text)
    return tree ? thingOf(tree, text) : text
  }
  const thingOf = (tree: Expr, text: string): string => {
    const asIs = text.slice(tree.from, tree.to)
    if (tree.kind === 'name') return said.facts[tree.name] ?? tree.name
    if (tree.kind === 'arithmetic' && tree.op === '*')
      return words.product(thingOf(tree.left, text), thingOf(tree.right, text))
    if (tree.kind === 'call' && tree.callee.kind === 'name' && tree.args.by === 'place') {
      const choice = tree.callee.name === 'max' ? words.larger : tree.callee.name === 'min' ? words.smaller : null
      const [one, other] = tree.args.values.map((each) =>
        each.kind === 'name' ? thingOf(each, text) : sum(formOf(text.slice(each.from, each.to))),
      )
      return choice && one !== undefined && other !== undefined ? choice(one, other) : asIs
    }
    return tree.kind === 'number' ? printSum(amount(tree.text)) : asIs
  }

  /** Numbers of people or things are not multiplied but paid for, so many yuan each. */
  const isMoney = (of: string): boolean => {
    const unit = units.get(of)
    return unit === undefined ? !of.includes('*') : unit === 'CNY'
  }
  const share = (times: Amount): string => `${printSum(times.times(100))}%`
  const sum = ({ times, of }: MoneyForm): string => {
    if (of === '' || times.isZero()) return calc.point(printSum(times))
    if (!isMoney(of)) return times.eq(1) ? thing(of) : words.product(calc.point(printSum(times)), thing(of))
    if (times.eq(1) && !units.has(of)) return thing(of)
    return times.lt(1) ? words.part(thing(of), share(times)) : words.times(thing(of), printSum(times))
  }

  const range = (from: MoneyForm, to: MoneyForm): string => {
    if (from.of === to.of && from.times.eq(to.times)) return sum(to)
    if (from.of !== to.of) return words.range(sum(from), sum(to))
    const yuan = calc.range(printSum(from.times), printSum(to.times))
    if (to.of === '' || !isMoney(to.of)) return to.of === '' ? yuan : words.product(yuan, thing(to.of))
    if (to.times.lte(1)) return words.part(thing(to.of), words.range(share(from.times), share(to.times)))
    return words.times(thing(to.of), words.range(printSum(from.times), printSum(to.times)))
  }

  const ofWeights = standard.weights ? formOf(standard.weights.of).of : ''

  return {
    range: ({ min, max, minInclusive, maxInclusive }: RangeText): string =>
      `${range(formOf(min), formOf(max))}${words.ends(minInclusive, maxInclusive)}`,
    /** Ranges as audits print them: `[30000..50000]`, `(1.5..2] × turnover`, of weights `7000..9000`; null: no range. */
    printed: (text: string): string | null => {
      const [, open, min, max, close, of = ofWeights] = PRINTED.exec(text) ?? []
      if (min === undefined || max === undefined) return null
      const ends = words.ends(open !== '(', close !== ')')
      return `${range({ times: amount(min), of }, { times: amount(max), of })}${ends}`
    },
  }
}

const PRINTED = /^([[(])?(-?[\d.e+]+?)\.\.(-?[\d.e+]+)([\])])?(?: × (.+))?$/s
