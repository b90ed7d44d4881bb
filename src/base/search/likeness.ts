/**
 * How like what was typed is to the best matching part of a name: 1 the same, 0 nothing in common. Symbols are compared
 * whole: characters, or syllables. A symbol too much, too few, other, or two that changed places count one mistake each.
 *
 * The part may begin and end anywhere in the name: what stands before and after it costs nothing here.
 */
export function likeness(typed: readonly string[], name: readonly string[]): number {
  if (typed.length === 0) return 0
  let before: number[] = []
  let last = name.map(() => 0).concat(0)
  for (const [i, symbol] of typed.entries()) {
    const row = [i + 1]
    for (const [j, other] of name.entries()) {
      const same = symbol === other
      let least = Math.min(at(last, j) + (same ? 0 : 1), at(last, j + 1) + 1, at(row, j) + 1)
      const swapped = i > 0 && j > 0 && symbol === name[j - 1] && typed[i - 1] === other && !same
      if (swapped) least = Math.min(least, at(before, j - 1) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return Math.max(0, 1 - Math.min(...last) / typed.length)
}

/** Whether all characters of an abbreviation stand in the name in the same order: 民诉法 in 民事诉讼法. */
export function isAbbreviation(short: readonly string[], name: readonly string[]): boolean {
  let next = 0
  for (const symbol of name) if (symbol === short[next]) next += 1
  return next === short.length
}

/** Rows are as long as the name and one: an index inside is never absent. */
function at(row: readonly number[], i: number): number {
  return row[i] ?? Number.POSITIVE_INFINITY
}
