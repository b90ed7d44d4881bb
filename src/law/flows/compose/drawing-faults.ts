import type { Box, Chart, Edge } from '../chart.ts'

/**
 * What is wrong with where things stand on a sheet, for tests: boxes on one another or outside their lane, ways that are
 * not square, run through a box or do not reach their ends, words over a box. Empty where nothing is.
 */
export function drawingFaults({ nodes, flows, lanes, notes, layout: { shapes, edges } }: Chart): readonly string[] {
  const boxes = new Map([...nodes, ...notes].flatMap(({ id }) => entry(id, shapes.get(id))))
  const isHosted = (one: string, other: string) =>
    nodes.some(({ id, attachedTo }) => id === one && attachedTo === other)
  const ids = [...boxes.keys()]
  const faults: string[] = []
  for (const [i, one] of ids.entries())
    for (const other of ids.slice(i + 1))
      if (!isHosted(one, other) && !isHosted(other, one) && overlap(boxes.get(one), boxes.get(other)))
        faults.push(`${one} lies on ${other}`)
  for (const { id, lane } of nodes)
    if (!lanes.some((one) => one.id === lane && inside(shapes.get(id), shapes.get(one.id))))
      faults.push(`${id} is outside`)
  for (const { id, from, to } of flows) {
    const points = edges.get(id)?.points ?? []
    if (!reaches(points.at(0), boxes.get(from)) || !reaches(points.at(-1), boxes.get(to))) faults.push(`${id} hangs`)
    for (const [a, b] of stretches(points)) {
      if (a.x !== b.x && a.y !== b.y) faults.push(`${id} is not square`)
      for (const [other, box] of boxes)
        if (overlap(spanned(a, b), shrunk(box)) && !isHosted(from, other)) faults.push(`${id} runs through ${other}`)
    }
  }
  for (const [id, { label }] of [...shapes, ...edges])
    if (label && !lanes.some((lane) => lane.id === id))
      for (const [other, box] of boxes) if (overlap(label, box)) faults.push(`the words of ${id} lie on ${other}`)
  return faults
}

type Point = Edge['points'][number]

function entry(id: string, box: Box | undefined): readonly (readonly [string, Box])[] {
  return box ? [[id, box]] : []
}

function stretches(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]
    return from ? [[from, to] as const] : []
  })
}

function reaches(point: Point | undefined, box: Box | undefined): boolean {
  if (!point || !box) return false
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const onSide = (point.x === box.x || point.x === right) && point.y >= box.y && point.y <= bottom
  return onSide || ((point.y === box.y || point.y === bottom) && point.x >= box.x && point.x <= right)
}

function overlap(a: Box | undefined, b: Box | undefined): boolean {
  if (!a || !b) return false
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function inside(box: Box | undefined, lane: Box | undefined): boolean {
  if (!box || !lane) return false
  return box.y >= lane.y && box.y + box.height <= lane.y + lane.height && box.x + box.width <= lane.x + lane.width
}

function spanned(a: Point, b: Point): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x: x - 0.1, y: y - 0.1, width: Math.abs(a.x - b.x) + 0.2, height: Math.abs(a.y - b.y) + 0.2 }
}

/** A line may touch the border it ends at. */
function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }
}
