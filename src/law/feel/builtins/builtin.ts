import type { Run, Wrong } from '../run.ts'
import { type FeelType, SIMPLE_TYPES } from '../types/type.ts'
import type { FeelValue, Kind } from '../values/value.ts'

/** A function of the library. It has one form or several, told apart by what they take. */
export interface Builtin {
  readonly name: string
  readonly forms: readonly Form[]
}

export interface Form {
  readonly params: readonly BuiltinParam[]
  /** The last parameter takes all arguments that are left. */
  readonly rest: boolean
  readonly returns: FeelType
  readonly run: BuiltinBody
}

/** Arguments as the parameters want them; those left out at the end are missing. */
export type BuiltinBody = (args: readonly FeelValue[], run: Run) => FeelValue | Wrong

export interface BuiltinParam {
  readonly name: string
  /** The kinds taken; null for all, null among them. */
  readonly kinds: ReadonlySet<Kind> | null
  readonly optional: boolean
}

/**
 * One form: what it takes as FEEL would write it, `'string: string, length?: number'`; kinds side by side with `|`,
 * `any` for all, `...` after the name of one that takes all the rest. Null is refused where it is not named.
 */
export function form(signature: string, returns: FeelType, run: BuiltinBody): Form {
  const params = signature === '' ? [] : signature.split(', ').map(readParam)
  return { params, rest: signature.includes('...'), returns, run }
}

/** A function of one form. */
export function builtin(name: string, signature: string, returns: FeelType, run: BuiltinBody): Builtin {
  return { name, forms: [form(signature, returns, run)] }
}

function readParam(text: string): BuiltinParam {
  const cut = text.indexOf(': ')
  const [name, kinds] = [text.slice(0, cut), text.slice(cut + 2)]
  return {
    name: name.replace(/\?$|\.\.\.$/, ''),
    optional: name.endsWith('?'),
    // The signatures are written by us, with the names of kinds.
    kinds: kinds === 'any' ? null : new Set(kinds.split('|') as Kind[]),
  }
}

/** The type of a parameter: known where it takes one simple kind. */
export function typeOfParam(param: BuiltinParam): FeelType {
  const [kind] = param.kinds ?? []
  if (param.kinds === null || param.kinds.size !== 1 || kind === undefined) return 'any'
  if (kind === 'list') return { list: 'any' }
  return SIMPLE_TYPES.find((type) => type === kind) ?? 'any'
}
