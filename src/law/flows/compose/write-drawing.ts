import type { ModdleElement } from 'bpmn-moddle'
import type { Box } from '../chart.ts'
import type { Knitted } from './knit-plan.ts'
import type { Drawing } from './lay-out.ts'
import { LANE_HEAD } from './spacing.ts'
import type { Make } from './write-plan.ts'

const INSET = 10

/** Diagram interchange: a shape for all that has an area, an edge for every flow, labels where words stand beside. */
export function writeDrawing(
  make: Make,
  plan: Knitted,
  drawing: Drawing,
  sheet: ModdleElement,
  drawn: ReadonlyMap<string, ModdleElement>,
): ModdleElement {
  const shape = (id: string, box: Box, more: Readonly<Record<string, unknown>> = {}) =>
    make('bpmndi:BPMNShape', {
      ...{ id: `${id}-shape`, bpmnElement: drawn.get(id), bounds: bounds(make, box), ...more },
      label: labelOf(make, drawing.labels.get(id)),
    })
  const edge = (id: string) =>
    make('bpmndi:BPMNEdge', {
      ...{ id: `${id}-edge`, bpmnElement: drawn.get(id), label: labelOf(make, drawing.labels.get(id)) },
      waypoint: drawing.routes.get(id)?.map((point) => make('dc:Point', { ...point })),
    })
  const planeElement = [
    shape(`${plan.id}-pool`, drawing.pool, { isHorizontal: true }),
    ...[...drawing.lanes].map(([id, box]) => laneShape(make, id, box, drawn)),
    ...[...drawing.nodes].map(([id, box]) => shape(id, box)),
    ...[...drawing.notes].map(([id, box]) => shape(id, box)),
    ...plan.flows.map(({ id }) => edge(id)),
  ]
  const plane = make('bpmndi:BPMNPlane', { id: `${plan.id}-plane`, bpmnElement: sheet, planeElement })
  return make('bpmndi:BPMNDiagram', { id: `${plan.id}-diagram`, plane })
}

/** The name of a lane stands level at its left; editors that write it upwards pass over the label. */
function laneShape(make: Make, id: string, box: Box, drawn: ReadonlyMap<string, ModdleElement>): ModdleElement {
  const head = { x: box.x + INSET, y: box.y + INSET, width: LANE_HEAD - 2 * INSET, height: box.height - 2 * INSET }
  return make('bpmndi:BPMNShape', {
    ...{ id: `${id}-shape`, bpmnElement: drawn.get(id), isHorizontal: true, bounds: bounds(make, box) },
    label: labelOf(make, head),
  })
}

function labelOf(make: Make, box: Box | undefined): ModdleElement | undefined {
  return box && make('bpmndi:BPMNLabel', { bounds: bounds(make, box) })
}

function bounds(make: Make, { x, y, width, height }: Box): ModdleElement {
  return make('dc:Bounds', { x, y, width, height })
}
