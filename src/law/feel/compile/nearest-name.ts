/**
 * The candidate most like a name, for “did you mean …”: one that it holds or that holds it, else one of which no more
 * than a third of the signs differ; empty where there is none.
 */
export function nearestName(name: string, candidates: readonly string[]): string {
  const part = candidates.find((each) => each.length > 1 && (each.includes(name) || name.includes(each)))
  if (part !== undefined && name.length > 1) return part
  let [best, least] = ['', Math.max(1, Math.floor(name.length / 3)) + 1]
  for (const candidate of candidates) {
    const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase(), least)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** How many signs to add, drop or change (Levenshtein), or `enough` once it is clear that it is no less. */
function distanceOf(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      now.push(Math.min(change, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1))
    }
    before = now
  }
  return before[b.length] ?? enough
}
