import { Wrong } from '../run.ts'
import { equal } from '../values/equal.ts'
import { type Decimal, integerOf, whole } from '../values/number.ts'
import { type FeelValue, isList } from '../values/value.ts'
import { aFunction, aList, aNumber } from './arguments.ts'
import { type Builtin, builtin, form } from './builtin.ts'
import { distinctOf, duplicatesOf } from './distinct.ts'
import { sortList } from './sort.ts'

const ANY_LIST = { list: 'any' } as const

/** Functions of lists (DMN 1.5 §10.3.4.4) that do not reckon; those that do stand in `statistics.ts`. */
export const LISTS: readonly Builtin[] = [
  builtin('list contains', 'list: list, element: any', 'boolean', ([list, element]) => has(aList(list), element)),
  builtin('count', 'list: list', 'number', ([list]) => whole(aList(list).length)),
  builtin('sublist', 'list: list, start position: number, length?: number', ANY_LIST, sublist),
  builtin('append', 'list: list, item...: any', ANY_LIST, ([list, items]) => [...aList(list), ...aList(items)]),
  builtin('concatenate', 'list...: any', ANY_LIST, ([lists]) => joined(aList(lists))),
  builtin('insert before', 'list: list, position: number, newItem: any', ANY_LIST, ([list, position, item]) =>
    atPlace(aList(list), aNumber(position), (items, at) => items.toSpliced(at, 0, item ?? null)),
  ),
  builtin('remove', 'list: list, position: number', ANY_LIST, ([list, position]) =>
    atPlace(aList(list), aNumber(position), (items, at) => items.toSpliced(at, 1)),
  ),
  {
    name: 'list replace',
    forms: [
      form('list: list, position: number, newItem: any', ANY_LIST, ([list, position, item]) =>
        atPlace(aList(list), aNumber(position), (items, at) => items.with(at, item ?? null)),
      ),
      form('list: list, match: function, newItem: any', ANY_LIST, replaceMatches),
    ],
  },
  builtin('reverse', 'list: list', ANY_LIST, ([list]) => aList(list).toReversed()),
  builtin('index of', 'list: list, match: any', { list: 'number' }, ([list, match]) =>
    aList(list).flatMap((item, index) => (same(item, match ?? null) ? [whole(index + 1)] : [])),
  ),
  builtin('union', 'list...: any', ANY_LIST, ([lists], run) => {
    const all = joined(aList(lists))
    return all instanceof Wrong ? all : distinctOf(all, run)
  }),
  builtin('distinct values', 'list: list', ANY_LIST, ([list], run) => distinctOf(aList(list), run)),
  builtin('duplicate values', 'list: list', ANY_LIST, ([list], run) => duplicatesOf(aList(list), run)),
  builtin('flatten', 'list: list', ANY_LIST, ([list]) => flatten(aList(list))),
  builtin('sort', 'list: list, precedes?: function', ANY_LIST, ([list, precedes], run) =>
    sortList(aList(list), precedes === undefined ? null : aFunction(precedes), run),
  ),
]

/** A list that doubles at every turn of a loop would fill the machine. */
const LONGEST = 1_000_000

/** Lists one behind the other; what is no list counts as a list of itself, null as an error. */
function joined(lists: readonly FeelValue[]): FeelValue[] | Wrong {
  if (lists.includes(null)) return new Wrong('no-value', { name: 'list' })
  const length = lists.reduce<number>((sum, each) => sum + (isList(each) ? each.length : 1), 0)
  if (length > LONGEST) return new Wrong('endless')
  return lists.flatMap((each) => (isList(each) ? each : [each]))
}

const same = (a: FeelValue, b: FeelValue): boolean => equal(a, b) === true

const has = (list: readonly FeelValue[], element: FeelValue | undefined): boolean =>
  list.some((item) => same(item, element ?? null))

function flatten(list: readonly FeelValue[]): FeelValue[] {
  return list.flatMap((item) => (isList(item) ? flatten(item) : [item]))
}

function sublist([list, start, length]: readonly FeelValue[]): FeelValue | Wrong {
  const count = length === undefined ? null : integerOf(aNumber(length))
  if (length !== undefined && (count === null || count < 1)) return new Wrong('out-of-range', { text: String(length) })
  return atPlace(aList(list), aNumber(start), (items, at) => {
    if (count !== null && at + count > items.length) return new Wrong('out-of-range', { text: String(count) })
    return items.slice(at, count === null ? undefined : at + count)
  })
}

/** Does something at a place of the list: 1 is the first, -1 the last. */
function atPlace(
  list: readonly FeelValue[],
  position: Decimal,
  act: (list: readonly FeelValue[], at: number) => FeelValue | Wrong,
): FeelValue | Wrong {
  const place = integerOf(position)
  const at = place === null ? -1 : place > 0 ? place - 1 : list.length + place
  if (place === 0 || at < 0 || at >= list.length) return new Wrong('out-of-range', { text: position.toString() })
  return act(list, at)
}

function replaceMatches(
  [list, match, item]: readonly FeelValue[],
  run: Parameters<typeof sortList>[2],
): FeelValue | Wrong {
  const replaced: FeelValue[] = []
  for (const old of aList(list)) {
    const hit = aFunction(match).call([old, item ?? null], run)
    if (typeof hit !== 'boolean')
      return hit instanceof Wrong ? hit : new Wrong('wrong-type', { wanted: 'boolean', got: 'any' })
    replaced.push(hit ? (item ?? null) : old)
  }
  return replaced
}
