import type { Chart, Node } from '#law/flows/chart.ts'
import { type Neighbours, neighboursOf } from '#law/flows/neighbours.ts'

const QUARTERS_A_DAY = 4
/** Of an eight-hour working day. */
export const MINUTES_A_DAY = 480

/**
 * How long the longest way through a chart takes by what its steps promise, in minutes of working days. A way that turns
 * back is gone once; of ways side by side the longest counts; steps that are not counted towards the promise, and limits
 * in days of the calendar, add nothing.
 */
export function promisedMinutes(chart: Chart): number {
  const near = neighboursOf(chart)
  const from = longestFrom(near)
  return Math.max(0, ...chart.nodes.filter((node) => node.parent === null).map(from))
}

function longestFrom(near: Neighbours): (node: Node) => number {
  const known = new Map<string, number>()
  const onTheWay = new Set<string>()
  const from = (node: Node): number => {
    const before = known.get(node.id)
    if (before !== undefined) return before
    onTheWay.add(node.id)
    const next = [...near.out(node.id).flatMap(({ to }) => near.nodes.get(to) ?? []), ...near.borders(node.id)]
    const after = next.filter(({ id }) => !onTheWay.has(id)).map(from)
    const inside = near.inside(node.id).map(from)
    onTheWay.delete(node.id)
    const length = Math.max(ownMinutes(node), ...inside) + Math.max(0, ...after)
    known.set(node.id, length)
    return length
  }
  return from
}

const EVENTS: ReadonlySet<string> = new Set(['start', 'end', 'intermediate', 'boundary'])

/** The limit of an event is when it rings, not how long anybody works. */
function ownMinutes({ kind: what, counted, limits }: Node): number {
  const promised = limits.find(({ kind }) => kind === 'promised')
  if (EVENTS.has(what) || !counted || !promised || promised.n === null) return 0
  switch (promised.unit) {
    case 'minutes':
      return promised.n
    case 'quarter_days':
      return (promised.n * MINUTES_A_DAY) / QUARTERS_A_DAY
    case 'working_days':
      return promised.n * MINUTES_A_DAY
    default:
      return 0
  }
}
