import type { Chart, Node } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'
import { type Finding, finding } from './finding.ts'

/** Whether it is clear where the chart, and each subprocess in it, begins. */
export function findStarts(chart: Chart, near: Neighbours): readonly Finding[] {
  const processes = [...Map.groupBy(topOf(chart), ({ process }) => process)]
  const spare = processes.filter(([process]) => process !== chart.id).map(([process]) => poolOf(chart, process))
  const scopes = [
    ...(processes.length === 0 ? [{ id: chart.id, nodes: [] }] : []),
    ...processes.map(([process, nodes]) => ({ id: poolOf(chart, process), nodes })),
    ...chart.nodes
      .filter(({ kind, id }) => kind === 'subprocess' && !isForeign(chart, id))
      .map(({ id }) => ({ id, nodes: near.inside(id) })),
  ]
  return [
    ...spare.map((id) => finding(chart, 'two-processes', [id], {})),
    ...scopes.flatMap(({ id, nodes }): readonly Finding[] => {
      const starts = nodes.filter(({ kind }) => kind === 'start')
      if (starts.length === 0 && !foreignStart(chart, nodes)) return [finding(chart, 'no-start', [id], {})]
      return alike(starts).map((start) => finding(chart, 'two-starts', [start.id], {}))
    }),
  ]
}

const topOf = (chart: Chart) => chart.nodes.filter(({ parent }) => parent === null)

function poolOf({ pools }: Chart, process: string): string {
  return pools.find((pool) => pool.process === process)?.id ?? process
}

/** A subprocess that starts by itself is foreign already; a second complaint would say nothing new. */
function isForeign({ foreign }: Chart, id: string): boolean {
  return foreign.some((each) => each.id === id)
}

/** A start of a kind the house does not run stands among the foreign ones. */
function foreignStart({ foreign }: Chart, nodes: readonly Node[]): boolean {
  const parent = nodes[0]?.parent ?? null
  return nodes.length > 0 && foreign.some((each) => each.type === 'bpmn:StartEvent' && each.parent === parent)
}

/** Those that what happens outside cannot tell from an earlier one: nothing awaited, the same message, the same rule. */
function alike(starts: readonly Node[]): readonly Node[] {
  const seen = new Set<string>()
  return starts.filter(({ trigger }) => {
    const key = trigger?.kind === 'message' ? `message ${trigger.name}` : JSON.stringify(trigger)
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}
