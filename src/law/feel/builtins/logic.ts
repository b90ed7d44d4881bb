import { type FeelValue, isList } from '../values/value.ts'
import { type Builtin, builtin, form } from './builtin.ts'

/** `not`, `all`, `any`, `is` and the like: three values, null where it cannot be told. */
export const LOGIC: readonly Builtin[] = [
  builtin('not', 'negand: any', 'boolean', ([negand]) => (typeof negand === 'boolean' ? !negand : null)),
  {
    name: 'all',
    forms: [
      form('list: list', 'boolean', ([list]) => decide(itemsOf(list), false)),
      form('b...: any', 'boolean', ([list]) => decide(itemsOf(list), false)),
    ],
  },
  {
    name: 'any',
    forms: [
      form('list: list', 'boolean', ([list]) => decide(itemsOf(list), true)),
      form('b...: any', 'boolean', ([list]) => decide(itemsOf(list), true)),
    ],
  },
]

const itemsOf = (value: FeelValue | undefined): readonly FeelValue[] =>
  value !== undefined && isList(value) ? value : []

/** One item that decides settles it; else one that is no boolean leaves it open. */
function decide(items: readonly FeelValue[], by: boolean): boolean | null {
  if (items.includes(by)) return by
  return items.every((item) => typeof item === 'boolean') ? !by : null
}
