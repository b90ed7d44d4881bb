import type { Chart } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'
import { type Finding, finding } from './finding.ts'

/** Connections that go astray, what no path from a start leads to, and what no path leads from to an end. */
export function findPaths(chart: Chart, near: Neighbours): readonly Finding[] {
  const stations = stationsOf(chart)
  const loose = chart.flows.filter(({ from, to }) => {
    const [a, b] = [stations.get(from), stations.get(to)]
    return !a || !b || a.parent !== b.parent
  })
  const isForeign = (id: string) => chart.foreign.some((each) => each.id === id)
  const reached = walk([...stations.values()].filter(isSource(chart)), (id) => onward(near, id))
  const ending = walk([...stations.values()].filter(isEnd), (id) => backward(near, id, stations))
  return [
    ...loose.map(({ id }) => finding(chart, 'loose-flow', [id], {})),
    ...[...stations.values()]
      .filter(({ id, parent }) => !reached.has(id) && (parent === null || reached.has(parent)))
      .map(({ id }) => finding(chart, 'unreachable', [id], {})),
    ...[...stations.values()]
      .filter(({ id }) => reached.has(id) && !ending.has(id) && !isForeign(id))
      .map(({ id }) => finding(chart, 'cannot-end', [id], {})),
  ]
}

/** A node or a foreign element that flows may lead to. */
interface Station {
  readonly id: string
  readonly kind: string
  readonly parent: string | null
  readonly attachedTo: string | null
}

function stationsOf({ nodes, foreign }: Chart): ReadonlyMap<string, Station> {
  const own = nodes.map(({ id, kind, parent, attachedTo }) => ({ id, kind, parent, attachedTo }))
  const strange = foreign
    .filter(({ type }) => type !== 'bpmn:SequenceFlow')
    .map(({ id, type, parent, attachedTo }) => ({ id, kind: type, parent, attachedTo }))
  return new Map([...strange, ...own].map((station) => [station.id, station]))
}

/** Where work begins by itself: starts, and foreign elements nothing leads to, which are complained about as such. */
function isSource({ foreign, flows }: Chart) {
  const strange = new Set(foreign.map(({ id }) => id))
  const led = new Set(flows.map(({ to }) => to))
  return ({ id, kind, parent }: Station) => (kind === 'start' && parent === null) || (strange.has(id) && !led.has(id))
}

const isEnd = ({ kind }: Station) => kind === 'end' || kind === 'bpmn:EndEvent'

/** Out of a node: its flows, the events on its border and, of a subprocess, where it begins inside. */
function onward(near: Neighbours, id: string): readonly string[] {
  const starts = near.inside(id).filter(({ kind }) => kind === 'start')
  return [...near.out(id).map(({ to }) => to), ...[...near.borders(id), ...starts].map((node) => node.id)]
}

/** Back from a node: what flows into it; from an event on a border, the activity it stands on. */
function backward(near: Neighbours, id: string, stations: ReadonlyMap<string, Station>): readonly string[] {
  const host = stations.get(id)?.attachedTo
  return [...near.into(id).map(({ from }) => from), ...(host ? [host] : [])]
}

function walk(from: readonly Station[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = from.map(({ id }) => id)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...next(id))
  }
  return seen
}
