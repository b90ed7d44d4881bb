import type { ModdleElement } from 'bpmn-moddle'
import type { Lane, Pool } from '../chart.ts'
import { allOf, extrasOf, idOf, oneOf } from './element.ts'
import { postOf } from './node.ts'
import { scopesOf } from './processes.ts'
import { nameOf } from './said.ts'

/** Pools, lanes with those inside them, and the innermost lane of each node. */
export function readLanes(
  collaborations: readonly ModdleElement[],
  processes: readonly ModdleElement[],
): { readonly pools: readonly Pool[]; readonly lanes: readonly Lane[]; readonly laneOf: ReadonlyMap<string, string> } {
  const participants = collaborations.flatMap((each) => allOf(each, 'participants'))
  const pools = participants.map((each): Pool => {
    const process = oneOf(each, 'processRef')
    return { id: idOf(each), name: nameOf(each), process: process && idOf(process) }
  })
  const lanes: Lane[] = []
  const laneOf = new Map<string, string>()
  for (const process of processes) {
    const pool = pools.find((each) => each.process === idOf(process))?.id ?? null
    for (const { holder } of scopesOf(process)) {
      for (const set of allOf(holder, 'laneSets')) walk(set, pool, null, lanes, laneOf)
    }
  }
  return { pools, lanes, laneOf }
}

/** Outer lanes first, so that an inner one has the last word about a node that both name. */
function walk(
  set: ModdleElement,
  pool: string | null,
  parent: string | null,
  lanes: Lane[],
  laneOf: Map<string, string>,
): void {
  for (const lane of allOf(set, 'lanes')) {
    const [step] = extrasOf(lane, 'gk:Step')
    lanes.push({ id: idOf(lane), name: nameOf(lane), pool, parent, post: step ? postOf(step) : null })
    for (const node of allOf(lane, 'flowNodeRef')) laneOf.set(idOf(node), idOf(lane))
    const inner = oneOf(lane, 'childLaneSet')
    if (inner) walk(inner, pool, idOf(lane), lanes, laneOf)
  }
}
