import type { Model, Requirements } from '../model.ts'
import type { XmlNode } from '../xml/write-xml.ts'
import { requirementIds } from './requirement-ids.ts'

const [WIDTH, HEIGHT, GAP_X, GAP_Y] = [160, 60, 40, 60]

interface Placed {
  readonly id: string
  readonly requires: Requirements
  readonly x: number
  readonly y: number
}

/** A drawing by ranks: what rests on nothing stands below, each decision above what it requires. Unit: pixels. */
export function diagramNode(model: Model): XmlNode {
  const placed = place(model)
  const shapes = placed.map(({ id, x, y }) => ({
    name: 'dmndi:DMNShape',
    attributes: { id: `${id}_shape`, dmnElementRef: id },
    children: [{ name: 'dc:Bounds', attributes: { x, y, width: WIDTH, height: HEIGHT } }],
  }))
  const edges = placed.flatMap((to) => requirementIds(to).flatMap((each) => edgeNode(each.id, each.href, to, placed)))
  const diagram = {
    name: 'dmndi:DMNDiagram',
    attributes: { id: `${model.id}_diagram` },
    children: [...shapes, ...edges],
  }
  return { name: 'dmndi:DMNDI', children: [diagram] }
}

function edgeNode(id: string, href: string, to: Placed, placed: readonly Placed[]): XmlNode[] {
  const from = placed.find((each) => `#${each.id}` === href)
  if (!from) return []
  const points = [
    { x: from.x + WIDTH / 2, y: from.y },
    { x: to.x + WIDTH / 2, y: to.y + HEIGHT },
  ]
  const children = points.map((point) => ({ name: 'di:waypoint', attributes: point }))
  return [{ name: 'dmndi:DMNEdge', attributes: { id: `${id}_edge`, dmnElementRef: id }, children }]
}

const NOTHING: Requirements = { decisions: [], inputs: [], knowledge: [], authorities: [] }

function place(model: Model): Placed[] {
  const elements = [
    ...model.inputs.map((each) => ({ id: each.id, requires: NOTHING })),
    ...[...model.sources, ...model.knowledge, ...model.decisions].map(({ id, requires }) => ({ id, requires })),
  ]
  const ranks = new Map<string, number>()
  const rankOf = (id: string, above: readonly string[]): number => {
    const known = ranks.get(id)
    if (known !== undefined) return known
    const element = elements.find((each) => each.id === id)
    const hrefs = element ? Object.values(element.requires).flat() : []
    const below = hrefs.map((href) => href.slice(1)).filter((each) => !above.includes(each) && each !== id)
    const rank = below.length === 0 ? 0 : 1 + Math.max(...below.map((each) => rankOf(each, [...above, id])))
    ranks.set(id, rank)
    return rank
  }
  const highest = Math.max(0, ...elements.map((each) => rankOf(each.id, [])))
  const filled = new Map<number, number>()
  return elements.map(({ id, requires }) => {
    const rank = ranks.get(id) ?? 0
    const column = filled.get(rank) ?? 0
    filled.set(rank, column + 1)
    return { id, requires, x: GAP_X + column * (WIDTH + GAP_X), y: GAP_Y + (highest - rank) * (HEIGHT + GAP_Y) }
  })
}
