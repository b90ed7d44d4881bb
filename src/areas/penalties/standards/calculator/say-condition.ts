import type { Lang } from '#base/text.ts'
import type { CompareOp, Expr } from '#law/feel/syntax/ast.ts'
import { type Amount, amount, isAmount } from '#law/penalties/amount.ts'
import { treeReader } from '#law/penalties/audit/tree.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
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
    const asIs = text.slice(expr.from, expr.to)
    if (expr.kind === 'in' && expr.value.kind === 'name') return membership(expr.value.name, expr.tests, inside) ?? asIs
    const name = factIn(expr)
    const plain = expr.kind === 'compare' && name !== null ? comparison(name, expr.op, expr.right, again) : null
    return plain ?? asIs
  }

  /** `area in [2..3)`, `mode in ("delay", "siege")`; null: a test that has no words. */
  const membership = (name: string, tests: readonly Expr[], inside: Expr['kind'] | null): string | null => {
    const said = tests.map((test, at) =>
      test.kind === 'range' ? span(name, test, at > 0) : comparison(name, '=', test, at > 0),
    )
    if (said.some((each) => each === null)) return null
    const joined = said.join(words.cond.or)
    return said.length > 1 && inside !== null ? words.cond.group(joined) : joined
  }

  const span = (name: string, { low, high, includesLow, includesHigh }: Ranged, again: boolean): string | null => {
    const ends = [
      comparison(name, includesLow ? '>=' : '>', low, again),
      comparison(name, includesHigh ? '<=' : '<', high, true),
    ]
    return ends.some((each) => each === null) ? null : ends.join(words.cond.and)
  }

  const comparison = (name: string, op: CompareOp, right: Expr, again: boolean): string | null => {
    const label = nameOf(name)
    if (right.kind === 'null') return op === '=' ? words.cond.unknown(label) : words.cond.known(label)
    if (right.kind === 'boolean') return (op === '=') === right.value ? words.cond.yes(label) : words.cond.no(label)
    if (right.kind === 'string') {
      const word = said.words[right.value] ?? right.value
      const shown = again ? '' : label
      return (op === '!=' ? words.cond.isNot(shown, word) : words.cond.is(shown, word)).trim()
    }
    return right.kind === 'number'
      ? WAYS[op](words.cond, again ? '' : label, numberOf(lang, said, amount(right.text), facts.get(name))).trim()
      : null
  }

  return (text) => {
    const tree = read(text)
    return tree === null ? text : say(tree, text, null)
  }
}

/** Says what was entered for the facts that a condition asks about, in the words of conditions: `turnover is 180,000 yuan`. */
export function sayGiven(lang: Lang, { facts }: Standard, said: Said, given: GivenFacts, when: string): string {
  const { cond } = wordsOf(lang)
  const all = facts.flatMap((fact) => {
    const [value, label] = [given[fact.name], said.facts[fact.name] ?? fact.name]
    if (!new RegExp(`\\b${fact.name}\\b`).test(when)) return []
    if (typeof value === 'boolean') return [value ? cond.yes(label) : cond.no(label)]
    if (typeof value === 'string') return [cond.is(label, said.words[value] ?? value)]
    return isAmount(value) ? [cond.is(label, numberOf(lang, said, value, fact))] : []
  })
  return all.join(wordsOf(lang).join)
}

function numberOf(lang: Lang, said: Said, sum: Amount, fact: FactShape | undefined): string {
  const unit = fact?.unit && fact.unit !== 'ratio' ? said.units[fact.unit] : undefined
  return unit === undefined ? printSum(sum) : `${printSum(sum)}${lang === 'en' ? ' ' : ''}${unit}`
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

type Ranged = Extract<Expr, { readonly kind: 'range' }>
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
