import { Wrong } from '../run.ts'
import { type FeelContext, type FeelValue, isContext } from '../values/value.ts'
import { aContext, aList, aText } from './arguments.ts'
import { type Builtin, builtin, form } from './builtin.ts'

/** Functions of contexts (DMN 1.5 §10.3.4.9). None changes the context it is given. */
export const CONTEXTS: readonly Builtin[] = [
  {
    name: 'get value',
    forms: ['m: context, key: string', 'context: context, key: string'].map((signature) =>
      form(signature, 'any', ([context, key]) => {
        const value = aContext(context).get(aText(key))
        return value === undefined ? new Wrong('no-entry', { name: aText(key) }) : value
      }),
    ),
  },
  {
    name: 'get entries',
    forms: ['m: context', 'context: context'].map((signature) =>
      form(signature, { list: { context: { key: 'string', value: 'any' } } }, ([context]) =>
        [...aContext(context)].map(
          ([key, value]) =>
            new Map<string, FeelValue>([
              ['key', key],
              ['value', value],
            ]),
        ),
      ),
    ),
  },
  builtin('context', 'entries: list', { context: {} }, ([entries]) => fromEntries(aList(entries))),
  {
    name: 'context put',
    forms: [
      form(
        'context: context, key: string, value: any',
        { context: {} },
        ([context, key, value]) => new Map([...aContext(context), [aText(key), value ?? null]]),
      ),
      form('context: context, keys: list, value: any', { context: {} }, ([context, keys, value]) =>
        putDeep(aContext(context), aList(keys), value ?? null),
      ),
    ],
  },
  builtin('context merge', 'contexts: list', { context: {} }, ([contexts]) => {
    const parts = aList(contexts)
    const odd = parts.some((part) => !isContext(part))
    return odd
      ? new Wrong('wrong-type', { wanted: 'context', got: 'any' })
      : new Map(parts.flatMap((part) => [...aContext(part)]))
  }),
]

/** A list of `{key, value}` as a context. A key twice, or an entry without one, is an error. */
function fromEntries(entries: readonly FeelValue[]): FeelValue | Wrong {
  const made = new Map<string, FeelValue>()
  for (const entry of entries) {
    const key = isContext(entry) ? entry.get('key') : undefined
    if (!isContext(entry) || typeof key !== 'string' || made.has(key) || !entry.has('value'))
      return new Wrong('bad-text', { text: typeof key === 'string' ? key : '', wanted: 'context' })
    made.set(key, entry.get('value') ?? null)
  }
  return made
}

/** Puts a value under a path of keys; contexts on the way that are missing are an error. */
function putDeep(context: FeelContext, keys: readonly FeelValue[], value: FeelValue): FeelValue | Wrong {
  const [key, ...rest] = keys
  if (typeof key !== 'string') return new Wrong('wrong-type', { wanted: 'string', got: 'any' })
  if (rest.length === 0) return new Map([...context, [key, value]])
  const inner = context.get(key)
  if (inner === undefined || !isContext(inner)) return new Wrong('no-entry', { name: key })
  const put = putDeep(inner, rest, value)
  return put instanceof Wrong ? put : new Map([...context, [key, put]])
}
