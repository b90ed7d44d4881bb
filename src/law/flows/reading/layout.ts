import type { ModdleElement } from 'bpmn-moddle'
import type { Box, Edge, Layout, Shape } from '../chart.ts'
import { allOf, flagOf, idOf, numberOf, oneOf } from './element.ts'

/** Where things stand, of all diagrams of the file; an element that is drawn twice stands where it is drawn first. */
export function readLayout(diagrams: readonly ModdleElement[]): Layout {
  const shapes = new Map<string, Shape>()
  const edges = new Map<string, Edge>()
  for (const [sheet, diagram] of diagrams.entries()) {
    const plane = oneOf(diagram, 'plane')
    for (const drawn of plane ? allOf(plane, 'planeElement') : []) {
      const element = oneOf(drawn, 'bpmnElement')
      if (!element) continue
      const [shape, edge] = [shapeOf(drawn, sheet), edgeOf(drawn, sheet)]
      if (shape && !shapes.has(idOf(element))) shapes.set(idOf(element), shape)
      if (edge && !edges.has(idOf(element))) edges.set(idOf(element), edge)
    }
  }
  return { shapes, edges }
}

function shapeOf(drawn: ModdleElement, sheet: number): Shape | null {
  const box = boxOf(drawn)
  if (drawn.$type !== 'bpmndi:BPMNShape' || !box) return null
  return {
    ...box,
    sheet,
    label: labelOf(drawn),
    expanded: flagOf(drawn, 'isExpanded', false),
    horizontal: flagOf(drawn, 'isHorizontal', box.width >= box.height),
  }
}

function edgeOf(drawn: ModdleElement, sheet: number): Edge | null {
  if (drawn.$type !== 'bpmndi:BPMNEdge') return null
  const points = allOf(drawn, 'waypoint').map((each) => ({ x: numberOf(each, 'x') ?? 0, y: numberOf(each, 'y') ?? 0 }))
  return { sheet, points, label: labelOf(drawn) }
}

function labelOf(drawn: ModdleElement): Box | null {
  const label = oneOf(drawn, 'label')
  return label && boxOf(label)
}

function boxOf(holder: ModdleElement): Box | null {
  const bounds = oneOf(holder, 'bounds')
  if (!bounds) return null
  const [x, y] = [numberOf(bounds, 'x') ?? 0, numberOf(bounds, 'y') ?? 0]
  return { x, y, width: numberOf(bounds, 'width') ?? 0, height: numberOf(bounds, 'height') ?? 0 }
}
