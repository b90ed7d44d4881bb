import type { Box } from '../chart.ts'
import type { Points } from './geometry.ts'
import type { Knitted } from './knit-plan.ts'
import { type Places, placeBoxes } from './place-boxes.ts'
import { placeLabels } from './place-labels.ts'
import { routeFlows } from './route-flows.ts'

/** The whole drawing of a plan. Unit: pixel. */
export interface Drawing extends Places {
  readonly routes: ReadonlyMap<string, Points>
  /** Of events, gateways and flows that have words. */
  readonly labels: ReadonlyMap<string, Box>
}

/** Boxes first, then ways between them, then the words beside both. */
export function layOut(knitted: Knitted): Drawing {
  const places = placeBoxes(knitted)
  const routes = routeFlows(knitted, places)
  return { ...places, routes, labels: placeLabels(knitted, places, routes) }
}
