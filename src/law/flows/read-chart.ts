import type { ModdleElement } from 'bpmn-moddle'
import type { Chart } from './chart.ts'
import { readAsides } from './reading/asides.ts'
import { allOf, idOf, oneOf } from './reading/element.ts'
import { readBasis, readComplaint, readFacts, readLimits } from './reading/extras.ts'
import { readFlows, readMessageFlows } from './reading/flows.ts'
import { readLanes } from './reading/lanes.ts'
import { readLayout } from './reading/layout.ts'
import { readNodes } from './reading/nodes.ts'
import { parseBpmn } from './reading/parse.ts'
import { mainOf, readProcess } from './reading/processes.ts'
import { nameOf } from './reading/said.ts'

/**
 * The chart in the text of a BPMN 2.0 file (formal/13-12-09), decoded already. Whatever the house does not run is kept
 * apart in `foreign`, so that lint can name it; the reader itself is lenient. Throws `ChartFault` for text that is no
 * BPMN or only partly so (an unknown element in the namespace of BPMN, two elements with one id).
 *
 * Trap: what vendors add is not in the chart. Keep the file; the chart cannot be turned back into it.
 */
export async function readChart(xml: string): Promise<Chart> {
  const { definitions, references } = await parseBpmn(xml)
  const roots = allOf(definitions, 'rootElements')
  const processes = roots.filter(({ $type }) => $type === 'bpmn:Process')
  const collaborations = roots.filter(({ $type }) => $type === 'bpmn:Collaboration')
  const main = mainOf(processes)
  const first = main ? [main, ...processes.filter((each) => each !== main)] : []
  const { pools, lanes, laneOf } = readLanes(collaborations, processes)
  const { nodes, foreign } = readNodes(processes, laneOf, references)
  const { flows, dangling } = readFlows(processes)
  return {
    id: main ? idOf(main) : idOf(definitions),
    name: nameOf(main ?? definitions, poolOf(main, collaborations)),
    complaint: first.map(readComplaint).find((each) => each !== null) ?? null,
    limits: first.flatMap(readLimits),
    basis: first.flatMap(readBasis),
    facts: first.flatMap(readFacts),
    processes: processes.map(readProcess),
    pools,
    lanes,
    nodes,
    flows,
    messageFlows: collaborations.flatMap(readMessageFlows),
    ...readAsides(collaborations, processes),
    foreign: [...foreign, ...dangling],
    layout: readLayout(allOf(definitions, 'diagrams')),
  }
}

/** A process without a name is called after its pool. */
function poolOf(process: ModdleElement | null, collaborations: readonly ModdleElement[]): ModdleElement | null {
  const pools = collaborations.flatMap((each) => allOf(each, 'participants'))
  return pools.find((pool) => process !== null && oneOf(pool, 'processRef') === process) ?? null
}
