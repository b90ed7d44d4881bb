import type { Box } from '#law/flows/chart.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Whether a line drawn through these points passes through the inside of a box. To touch its border is not to pass. */
export function runsThrough(points: readonly Point[], { x, y, width, height }: Box): boolean {
  return points.slice(1).some((to, i) => {
    const from = points[i] ?? to
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
    return right > x + 1 && left < x + width - 1 && bottom > y + 1 && top < y + height - 1
  })
}
