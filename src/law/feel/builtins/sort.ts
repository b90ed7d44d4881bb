import { type Run, turnedTooOften, Wrong } from '../run.ts'
import { order } from '../values/order.ts'
import type { FeelFunction, FeelValue } from '../values/value.ts'

/**
 * The list in order: by `precedes`, asked of two items, else by their own order. Equal ones keep their order. Errors:
 * `types` where items do not compare, `wrong-type` where `precedes` gives no boolean.
 */
export function sortList(list: readonly FeelValue[], precedes: FeelFunction | null, run: Run): FeelValue | Wrong {
  if (precedes !== null && precedes.params.length !== 2) return new Wrong('arguments', { name: 'sort' })
  const first = precedes === null ? precedesByOrder : asker(precedes, run)
  return merge(list, first, run)
}

type Precedes = (a: FeelValue, b: FeelValue) => boolean | Wrong

function precedesByOrder(a: FeelValue, b: FeelValue): boolean | Wrong {
  const placed = order(a, b)
  return placed === null ? new Wrong('types', { op: 'sort', left: 'any', right: 'any' }) : placed < 0
}

function asker(precedes: FeelFunction, run: Run): Precedes {
  return (a, b) => {
    const answer = precedes.call([a, b], run)
    if (typeof answer === 'boolean' || answer instanceof Wrong) return answer
    return new Wrong('wrong-type', { wanted: 'boolean', got: 'any' })
  }
}

/** By merging, so that an answer that contradicts itself still ends. */
function merge(list: readonly FeelValue[], first: Precedes, run: Run): readonly FeelValue[] | Wrong {
  if (list.length < 2) return list
  const middle = Math.floor(list.length / 2)
  const [left, right] = [merge(list.slice(0, middle), first, run), merge(list.slice(middle), first, run)]
  if (left instanceof Wrong || right instanceof Wrong) return left instanceof Wrong ? left : right
  const merged: FeelValue[] = []
  let [l, r] = [0, 0]
  while (l < left.length && r < right.length) {
    const takeRight = turnedTooOften(run) ? new Wrong('endless') : first(right[r] ?? null, left[l] ?? null)
    if (takeRight instanceof Wrong) return takeRight
    merged.push((takeRight ? right[r++] : left[l++]) ?? null)
  }
  return [...merged, ...left.slice(l), ...right.slice(r)]
}
