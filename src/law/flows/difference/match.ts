/** Two lists by key: what is only in the later, only in the earlier, and in both. */
export function match<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string) {
  const [earlier, later] = [
    new Map(before.map((each) => [keyOf(each), each])),
    new Map(after.map((each) => [keyOf(each), each])),
  ]
  return {
    added: after.filter((each) => !earlier.has(keyOf(each))),
    removed: before.filter((each) => !later.has(keyOf(each))),
    kept: before.flatMap((was) => {
      const is = later.get(keyOf(was))
      return is === undefined ? [] : [{ was, is }]
    }),
  }
}

/** Whether two values of plain data say the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
