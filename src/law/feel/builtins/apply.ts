import { type Run, Wrong } from '../run.ts'
import { MIDNIGHT_UTC } from '../temporal/read-temporal.ts'
import { Decimal } from '../values/number.ts'
import { type FeelValue, isList, kindOf } from '../values/value.ts'
import type { Builtin, BuiltinParam, Form } from './builtin.ts'

/** Calls with arguments by place. Errors: `arguments`, `no-value`, `wrong-type`, and what the function itself answers. */
export function applyBuiltin(builtin: Builtin, args: readonly FeelValue[], run: Run): FeelValue | Wrong {
  return applyForms(
    builtin.name,
    builtin.forms.filter((form) => takes(form, args.length)),
    args,
    run,
  )
}

/** Calls the first of the forms that takes the arguments as they are, else the first that takes them converted. */
export function applyForms(
  name: string,
  forms: readonly Form[],
  args: readonly FeelValue[],
  run: Run,
): FeelValue | Wrong {
  for (const form of forms) if (isExactFor(form, args)) return runForm(name, form, args, run)
  let why: Wrong | null = null
  for (const form of forms) {
    const fitted = fit(form, args)
    if (!(fitted instanceof Wrong)) return runForm(name, form, fitted, run)
    why ??= fitted
  }
  return why ?? new Wrong('arguments', { name })
}

/** A number that is none, or beyond what FEEL can hold, is an error whichever function it comes of. */
function runForm(name: string, form: Form, args: readonly FeelValue[], run: Run): FeelValue | Wrong {
  const result = form.run(form.rest ? gather(form, args) : args, run)
  return result instanceof Decimal && !result.isFinite() ? new Wrong('out-of-range', { text: name }) : result
}

/** Whether a form takes so many arguments. */
export function takes(form: Form, count: number): boolean {
  const least = form.params.filter((param) => !param.optional).length
  return count >= least && (form.rest || count <= form.params.length)
}

/** The parameter that takes the argument at a place. */
export function paramAt(form: Form, index: number): BuiltinParam | undefined {
  return form.params[index] ?? (form.rest ? form.params.at(-1) : undefined)
}

function gather(form: Form, args: readonly FeelValue[]): readonly FeelValue[] {
  const fixed = form.params.length - 1
  return [...args.slice(0, fixed), args.slice(fixed)]
}

function isExactFor(form: Form, args: readonly FeelValue[]): boolean {
  for (let index = 0; index < args.length; index += 1)
    if (!isExact(paramAt(form, index), args[index] ?? null)) return false
  return true
}

function isExact(param: BuiltinParam | undefined, arg: FeelValue): boolean {
  return param !== undefined && (param.kinds === null || param.kinds.has(kindOf(arg)))
}

function fit(form: Form, args: readonly FeelValue[]): readonly FeelValue[] | Wrong {
  const fitted: FeelValue[] = []
  for (const [index, arg] of args.entries()) {
    const param = paramAt(form, index)
    const value = param ? fitOne(param, arg) : new Wrong('arguments', { name: '' })
    if (value instanceof Wrong) return value
    fitted.push(value)
  }
  return fitted
}

/** The implicit conversions: a list of one for its item, a value for a list of it, a date for its midnight. */
function fitOne(param: BuiltinParam, arg: FeelValue): FeelValue | Wrong {
  if (isExact(param, arg)) return arg
  const { kinds } = param
  if (arg === null) return new Wrong('no-value', { name: param.name })
  if (isList(arg) && arg.length === 1 && isExact(param, arg[0] ?? null)) return arg[0] ?? null
  if (kinds?.has('list')) return [arg]
  if (kinds?.has('date and time') && kindOf(arg) === 'date')
    // kindOf said so; the compiler cannot follow it.
    return { kind: 'date and time', date: arg as Extract<FeelValue, { kind: 'date' }>, time: MIDNIGHT_UTC }
  return new Wrong('wrong-type', { wanted: [...(kinds ?? [])].join(' | '), got: kindOf(arg) })
}
