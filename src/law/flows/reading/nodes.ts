import type { ModdleElement, Reference } from 'bpmn-moddle'
import type { Foreign } from '../beside.ts'
import type { Node } from '../chart.ts'
import { allOf, idOf, oneOf } from './element.ts'
import { becauseOf, isForeignAsAWhole, isNoNode } from './foreign.ts'
import { readNode } from './node.ts'
import { scopesOf } from './processes.ts'
import { nameOf } from './said.ts'

/** Where an element stands. */
export interface Standing {
  readonly process: string
  readonly parent: string | null
  readonly lane: string | null
}

/** All nodes of all processes in the order of the file, and what the house does not run. */
export function readNodes(
  processes: readonly ModdleElement[],
  laneOf: ReadonlyMap<string, string>,
  references: readonly Reference[],
): { readonly nodes: readonly Node[]; readonly foreign: readonly Foreign[] } {
  const nodes: Node[] = []
  const foreign: Foreign[] = []
  for (const process of processes) {
    for (const { holder, parent } of scopesOf(process)) {
      for (const element of allOf(holder, 'flowElements').filter((each) => !isNoNode(each))) {
        const at = { process: idOf(process), parent, lane: laneIn(element, parent, laneOf) }
        const because = becauseOf(element)
        if (because !== null) foreign.push(asForeign(element, at, because === element.$type ? null : because))
        if (!isForeignAsAWhole(element)) nodes.push(readNode(element, at, references))
      }
    }
  }
  return { nodes, foreign }
}

/** Its own lane, else that of the activity it stands on, else that of the subprocess it lies in. */
function laneIn(element: ModdleElement, parent: string | null, laneOf: ReadonlyMap<string, string>): string | null {
  const host = oneOf(element, 'attachedToRef')
  return laneOf.get(idOf(element)) ?? (host && laneOf.get(idOf(host))) ?? (parent && laneOf.get(parent)) ?? null
}

function asForeign(element: ModdleElement, { parent, lane }: Standing, because: string | null): Foreign {
  const host = oneOf(element, 'attachedToRef')
  return {
    id: idOf(element),
    type: element.$type,
    because,
    name: nameOf(element),
    parent,
    lane,
    attachedTo: host && idOf(host),
  }
}
