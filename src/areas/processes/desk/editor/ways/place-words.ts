import type { Box } from '#law/flows/chart.ts'
import type { Point } from './runs-through.ts'

/** Blank between words and the line or box they belong to. */
const AIR = 5

/** Where the words of a flow may stand: over each level stretch or right of each upright one, the first stretches first. */
export function besideLine(points: readonly Point[], { width, height }: Box): readonly Point[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to
    const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
    if (from.y === to.y && Math.abs(to.x - from.x) >= width + 2 * AIR)
      return [
        { x: left + AIR, y: top - height - AIR },
        { x: left + AIR, y: top + AIR },
      ]
    if (from.x === to.x && Math.abs(to.y - from.y) >= height + 2 * AIR)
      return [
        { x: left + AIR, y: top + AIR },
        { x: left - width - AIR, y: top + AIR },
      ]
    return []
  })
}

/** Where the words of an event or a gateway may stand: above, below, and pushed to the left or right of both. */
export function besideShape(shape: Box, { width, height }: Box): readonly Point[] {
  const centre = shape.x + shape.width / 2
  const [above, below] = [shape.y - height - AIR, shape.y + shape.height + AIR]
  const pushed = [centre - width - AIR, centre + AIR, shape.x - width - AIR, shape.x + shape.width + AIR]
  return [
    ...[above, below].map((y) => ({ x: centre - width / 2, y })),
    ...pushed.flatMap((x) => [above, below].map((y) => ({ x, y }))),
  ]
}

/** The first place where the words lie on none of the boxes; null where there is none. */
export function firstFree(places: readonly Point[], words: Box, boxes: readonly Box[]): Point | null {
  const isFree = ({ x, y }: Point) => !boxes.some((box) => lieOn({ ...words, x, y }, box))
  return places.find(isFree) ?? null
}

/** Whether one box lies on another. */
export function lieOn(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
