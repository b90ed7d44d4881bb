import { type Run, turnedTooOften, Wrong } from '../run.ts'
import { equal } from '../values/equal.ts'
import { type FeelValue, isContext, isList, isNumber } from '../values/value.ts'

/** Each value of a list once, where it first stands. Errors: `endless` after a million comparisons. */
export function distinctOf(list: readonly FeelValue[], run: Run): FeelValue[] | Wrong {
  const isNew = rememberer(run)
  const kept: FeelValue[] = []
  for (const item of list) {
    const fresh = isNew(item)
    if (fresh instanceof Wrong) return fresh
    if (fresh) kept.push(item)
  }
  return kept
}

/** Each value that stands in a list more than once. Errors: as above. */
export function duplicatesOf(list: readonly FeelValue[], run: Run): FeelValue[] | Wrong {
  const isNew = rememberer(run)
  const again: FeelValue[] = []
  for (const item of list) {
    const fresh = isNew(item)
    if (fresh instanceof Wrong) return fresh
    if (!fresh) again.push(item)
  }
  return distinctOf(again, run)
}

/** Says of each value whether it is the first of its like. */
function rememberer(run: Run): (item: FeelValue) => boolean | Wrong {
  const keys = new Set<string>()
  const others: FeelValue[] = []
  return (item) => {
    const key = keyOf(item)
    if (key !== null) return keys.size < keys.add(key).size
    for (const other of others) {
      if (turnedTooOften(run)) return new Wrong('endless')
      if (equal(other, item) === true) return false
    }
    others.push(item)
    return true
  }
}

/** A text that two values share when, and only when, they are equal; null for kinds that must be compared. */
function keyOf(value: FeelValue): string | null {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return `"${value}`
  if (isNumber(value)) return value.isZero() ? '0' : value.toString()
  if (isList(value) || isContext(value) || value.kind !== 'date') return null
  return `${value.year}/${value.month}/${value.day}`
}
