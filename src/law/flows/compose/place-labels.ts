import { must } from '#base/assert.ts'
import type { Box, Name } from '../chart.ts'
import { badness } from './badness.ts'
import type { Points } from './geometry.ts'
import { isEvent, isGateway } from './kinds.ts'
import type { Knitted } from './knit-plan.ts'
import type { Places } from './place-boxes.ts'
import { alongFlow, roundBox } from './spots.ts'
import { type Size, textSize } from './text-size.ts'

/** A spot that much farther down the list has to be that much better. */
const FARTHER = 4
/** Widest line of the name of an event or gateway. */
export const NAME_WIDTH = 92
const FLOW_WIDTH = 84

/** Where the words of events, gateways and ways stand: beside what they name, clear of everything else where it can be. */
export function placeLabels(
  knitted: Knitted,
  places: Places,
  routes: ReadonlyMap<string, Points>,
): ReadonlyMap<string, Box> {
  const labels = new Map<string, Box>()
  const place = (id: string, name: Name, width: number, spots: (size: Size) => readonly Box[]) => {
    if (name['zh-Hans'] === '') return
    const size = textSize(name, width)
    labels.set(id, best(spots({ width: size.width + 6, height: size.height }), places, routes, labels))
  }
  for (const { id, name, kind } of knitted.nodes)
    if (isEvent(kind) || isGateway(kind))
      place(id, name, NAME_WIDTH, (size) => {
        const spots = roundBox(must(places.nodes.get(id), 'box'), size)
        return isGateway(kind) ? [spots.over, spots.under, ...spots.others] : [spots.under, spots.over, ...spots.others]
      })
  for (const flow of knitted.flows) {
    const shared = knitted.flows.flatMap(({ id, from }) =>
      from === flow.from && id !== flow.id ? [must(routes.get(id), 'route')] : [],
    )
    place(flow.id, flow.name, FLOW_WIDTH, (size) => alongFlow(must(routes.get(flow.id), 'route'), shared, size))
  }
  return labels
}

function best(
  spots: readonly Box[],
  places: Places,
  routes: ReadonlyMap<string, Points>,
  labels: ReadonlyMap<string, Box>,
): Box {
  let found: Box | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [far, { x, y, width, height }] of spots.entries()) {
    const box = { x: Math.round(x), y: Math.round(y), width, height }
    const cost = far * FARTHER + badness(box, places, routes, labels)
    if (cost >= least) continue
    least = cost
    found = box
  }
  return must(found, 'a spot for a label')
}
