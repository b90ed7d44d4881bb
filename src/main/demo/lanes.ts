import type { Planned } from './tell-stories.ts'

/** Stories that are told one after another, and the bodies whose cases they are. No body is in two lanes. */
export interface Lane {
  readonly bodies: readonly number[]
  readonly planned: readonly Planned[]
}

/**
 * Divides stories into lanes that can be told side by side: bodies that decide something together stay together, so that
 * no two lanes ever wait for the same case, counter or clock. The fullest groups are dealt out first.
 */
export function lanesOf(planned: readonly Planned[], lanes: number): readonly Lane[] {
  const groups = new Map<number, Planned[]>()
  const bodiesOf = groupBodies(planned)
  for (const one of planned) {
    const group = Math.min(...one.bodies.map((body) => bodiesOf.get(body) ?? body))
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  const dealt: Planned[][] = Array.from({ length: lanes }, () => [])
  for (const stories of [...groups.values()].sort((a, b) => b.length - a.length)) {
    const least = dealt.reduce((fewest, one) => (one.length < fewest.length ? one : fewest))
    least.push(...stories)
  }
  return dealt.map((stories) => ({
    bodies: [...new Set(stories.flatMap(({ bodies }) => bodies))],
    planned: stories.sort((a, b) => (a.on < b.on ? -1 : 1)),
  }))
}

/** Each body with the smallest body it decides together with, directly or through others. */
function groupBodies(planned: readonly Planned[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  const rootOf = (body: number): number => {
    const above = first.get(body) ?? body
    return above === body ? body : rootOf(above)
  }
  for (const { bodies } of planned) {
    const roots = bodies.map(rootOf)
    for (const root of roots) first.set(root, Math.min(...roots))
  }
  return new Map(planned.flatMap(({ bodies }) => bodies.map((body) => [body, rootOf(body)] as const)))
}

/**
 * As many of these groups of bodies as leave no more than `most` bodies tied together, so that there is something left to
 * tell side by side.
 */
export function keptApart<T>(
  groups: readonly T[],
  bodiesOf: (one: T) => readonly number[],
  most: number,
): readonly T[] {
  const tied = new Map<number, ReadonlySet<number>>()
  return groups.filter((group) => {
    const bodies = bodiesOf(group)
    const all = new Set(bodies.flatMap((body) => [...(tied.get(body) ?? [body])]))
    if (all.size > most) return false
    for (const body of all) tied.set(body, all)
    return true
  })
}
