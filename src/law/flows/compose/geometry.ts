import type { Box, Edge } from '../chart.ts'

export type Points = Edge['points']

/** Whether two boxes have some area in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** How many stretches of a line run through a box. */
export function crossings(box: Box, points: Points): number {
  let count = 0
  points.forEach((from, i) => {
    const to = points[i + 1]
    if (to && overlap(box, spanned(from, to))) count++
  })
  return count
}

/** The box around a stretch, two pixels wide. */
export function spanned(a: Points[number], b: Points[number]): Box {
  const [x, y] = [Math.min(a.x, b.x) - 1, Math.min(a.y, b.y) - 1]
  return { x, y, width: Math.abs(a.x - b.x) + 2, height: Math.abs(a.y - b.y) + 2 }
}
