import { applyForms, paramAt, takes } from '../builtins/apply.ts'
import type { Builtin, Form } from '../builtins/builtin.ts'
import { newRun, note, Wrong } from '../run.ts'
import type { Expr } from '../syntax/ast.ts'
import { nameKey } from '../syntax/names.ts'
import { printType } from '../types/type.ts'
import { commonType, typeOfValue } from '../types/type-of-value.ts'
import type { FeelValue } from '../values/value.ts'

import { isKnown, kindOfType } from './known-type.ts'
import { compilePart, constant, fault, type Node, node, type Work } from './work.ts'

type Call = Extract<Expr, { readonly kind: 'call' }>

/** What an argument is for: its place among the parameters of each form that takes it. */
interface Candidate {
  readonly form: Form
  /** For each parameter the argument given to it; -1 for none. */
  readonly order: readonly number[]
}

/** Functions that ask the clock: they make an answer that is another tomorrow. */
const ASKS_CLOCK = new Set(['now', 'today'])

/** A call of the library: the form is chosen by number, names and types here, by kinds when it runs. */
export function compileBuiltinCall(expr: Call, builtin: Builtin, work: Work): Node {
  const asksClock = ASKS_CLOCK.has(builtin.name)
  if (asksClock) fault(work, 'clock', expr, { name: builtin.name })
  const byName = expr.args.by === 'name'
  const exprs = expr.args.by === 'name' ? expr.args.values.map((each) => each.value) : expr.args.values
  const values = exprs.map((value) => compilePart(value, work))
  const candidates = byName ? candidatesByName(expr, builtin) : candidatesByPlace(values.length, builtin)
  const fitting = candidates.filter((each) => fitsTypes(each, values))
  if (fitting.length === 0) return notTaken(expr, builtin, values, work)
  const [first] = fitting
  const named = byName && first ? first : null
  const forms = named ? [named.form] : fitting.map((each) => each.form)
  const apply = (given: readonly FeelValue[], run: ReturnType<typeof newRun>): FeelValue | Wrong =>
    applyForms(builtin.name, forms, named ? inOrder(named, given) : given, run)
  if (!asksClock && values.every((value) => value.constant)) {
    const result = apply(
      values.map((value) => value.constant?.value ?? null),
      newRun(),
    )
    if (!(result instanceof Wrong)) return constant(result, typeOfValue(result))
    faultConstant(expr, builtin, result, work)
  }
  const codes = values.map((value) => value.code)
  return node(
    (frame) => {
      const result = apply(
        codes.map((code) => code(frame)),
        frame.run,
      )
      return result instanceof Wrong ? note(frame.run, result, expr) : result
    },
    commonType(forms.map((form) => form.returns)),
  )
}

function candidatesByPlace(count: number, builtin: Builtin): Candidate[] {
  const order = Array.from({ length: count }, (_, index) => index)
  return builtin.forms.filter((form) => takes(form, count)).map((form) => ({ form, order }))
}

/** Forms that know all the names given, those first that miss the fewest. */
function candidatesByName(expr: Call, builtin: Builtin): Candidate[] {
  const names = expr.args.by === 'name' ? expr.args.values.map((each) => nameKey(each.name)) : []
  const candidates = builtin.forms.flatMap((form) => {
    const order = form.params.map((param) => names.indexOf(param.name))
    const known = names.every((name) => form.params.some((param) => param.name === name))
    return known && new Set(names).size === names.length ? [{ form, order }] : []
  })
  const left = ({ form, order }: Candidate): number =>
    order.filter((at, index) => at < 0 && !form.params[index]?.optional).length
  return candidates.sort((a, b) => left(a) - left(b))
}

/** The arguments in the order of the parameters. What is left out is null; optional ones at the end are missing. */
function inOrder({ form, order }: Candidate, given: readonly FeelValue[]): FeelValue[] {
  const last = order.findLastIndex((place, index) => place >= 0 || form.params[index]?.optional === false)
  return order.slice(0, last + 1).map((place) => given[place] ?? null)
}

/** Whether what is known of the types speaks against a form. */
function fitsTypes({ form, order }: Candidate, values: readonly Node[]): boolean {
  return order.every((place, index) => {
    const kinds = paramAt(form, index)?.kinds
    const type = values[place]?.type
    if (!kinds || type === undefined || !isKnown(type) || kinds.has('list')) return true
    const kind = kindOfType(type)
    return [...kinds].some((each) => each === kind) || (kind === 'date' && kinds.has('date and time'))
  })
}

function notTaken(expr: Call, builtin: Builtin, values: readonly Node[], work: Work): Node {
  const takesWhat = builtin.forms.map((form) => form.params.map((param) => param.name).join(', '))
  const got = values.map((value) => printType(value.type)).join(', ')
  fault(work, 'arguments', expr, { name: builtin.name, takes: takesWhat.join(' / '), got })
  const wrong = new Wrong('arguments', { name: builtin.name })
  return node((frame) => note(frame.run, wrong, expr), 'any')
}

function faultConstant(expr: Call, builtin: Builtin, wrong: Wrong, work: Work): void {
  if (wrong.kind === 'bad-text') fault(work, 'literal', expr, { text: wrong.facts['text'] ?? '' })
  else fault(work, 'always-fails', expr, { ...wrong.facts, function: builtin.name, kind: wrong.kind })
}
