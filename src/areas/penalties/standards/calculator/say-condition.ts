import type { Lang } from '#base/text.ts'
import type { CompareOp, Expr } from '#law/feel/syntax/ast.ts'
import { amount } from '#law/penalties/amount.ts'
import { treeReader } from '#law/penalties/audit/tree.ts'
import type { FactShape, Standard } from '#law/penalties/standards/standard.ts'
import { printSum } from './print-sum.ts'
import type { Said } from './settings.ts'
import { wordsOf } from './words/index.ts'

/** Says conditions over the facts of a standard in words. What has no words of its own is shown as it is written. */
export function conditionSayer(lang: Lang, standard: Standard, said: Said): (text: string) => string {
  const read = treeReader(standard)
  const words = wordsOf(lang)
  const facts = new Map(standard.facts.map((fact) => [fact.name, fact]))
  const nameOf = (name: string) => said.facts[name] ?? name

  const say = (expr: Expr, text: string, inside: Expr['kind'] | null, again = false): string => {
    if (expr.kind === 'boolean' && expr.value) return words.always
    if (expr.kind === 'and' || expr.kind === 'or') {
      const parts = chain(expr, expr.kind)
      // What is said twice running of one fact names it once: "turnover is 1 or more and is less than 3".
      const said = parts.map((part, at) => say(part, text, expr.kind, isSame(parts[at - 1], part)))
      const joined = said.join(words.cond[expr.kind])
      return inside !== null && inside !== expr.kind ? words.cond.group(joined) : joined
    }
    const name = factIn(expr)
    const plain = expr.kind === 'compare' && name !== null ? comparison(name, expr.op, expr.right, again) : null
    return plain ?? text.slice(expr.from, expr.to)
  }

  const comparison = (name: string, op: CompareOp, right: Expr, again: boolean): string | null => {
    const label = nameOf(name)
    if (right.kind === 'null') return op === '=' ? words.cond.unknown(label) : null
    if (right.kind === 'boolean') return (op === '=') === right.value ? words.cond.yes(label) : words.cond.no(label)
    if (right.kind === 'string') {
      const word = said.words[right.value] ?? right.value
      return op === '!=' ? words.cond.isNot(label, word) : words.cond.is(label, word)
    }
    return right.kind === 'number'
      ? WAYS[op](words.cond, again ? '' : label, numberOf(right.text, facts.get(name))).trim()
      : null
  }

  const numberOf = (text: string, fact: FactShape | undefined): string => {
    const unit = fact?.unit && fact.unit !== 'ratio' ? said.units[fact.unit] : undefined
    const number = printSum(amount(text))
    return unit === undefined ? number : `${number}${lang === 'en' ? ' ' : ''}${unit}`
  }

  return (text) => {
    const tree = read(text)
    return tree === null ? text : say(tree, text, null)
  }
}

/** The parts of a chain of the same word: `a and b and c`. */
function chain(expr: Expr, kind: 'and' | 'or'): readonly Expr[] {
  return expr.kind === kind ? [...chain(expr.left, kind), ...chain(expr.right, kind)] : [expr]
}

/** The fact that a number is compared with, else null. */
function factIn(expr: Expr | undefined): string | null {
  return expr?.kind === 'compare' && expr.left.kind === 'name' ? expr.left.name : null
}

function isSame(before: Expr | undefined, expr: Expr): boolean {
  return factIn(before) !== null && factIn(before) === factIn(expr)
}

type Conditions = ReturnType<typeof wordsOf>['cond']
type Way = (words: Conditions, name: string, value: string) => string

const WAYS: Readonly<Record<CompareOp, Way>> = {
  '=': (words, name, value) => words.is(name, value),
  '!=': (words, name, value) => words.isNot(name, value),
  '<': (words, name, value) => words.below(name, value),
  '<=': (words, name, value) => words.atMost(name, value),
  '>': (words, name, value) => words.above(name, value),
  '>=': (words, name, value) => words.atLeast(name, value),
}
