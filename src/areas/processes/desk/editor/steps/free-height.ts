import type { Standing } from './place-after.ts'

/** Blank space kept above and below. */
const AIR = 10

/**
 * How high the upper edge of a step may stand in a lane so that it covers nothing there: in the middle if that is free,
 * else as near to it as possible. In a lane that is full it is the middle all the same: what covers is seen and moved.
 */
export function freeHeight(step: Standing, lane: Standing, others: readonly Standing[]): number {
  const middle = lane.y + (lane.height - step.height) / 2
  const beside = others.filter((other) => other.x < step.x + step.width + AIR && other.x + other.width > step.x - AIR)
  const tries = [middle, ...beside.flatMap((other) => [other.y - step.height - AIR, other.y + other.height + AIR])]
  const fits = (y: number) => y >= lane.y && y + step.height <= lane.y + lane.height
  const covers = (y: number) => beside.some((other) => y < other.y + other.height && other.y < y + step.height)
  return (
    tries
      .filter((y) => fits(y) && !covers(y))
      .reduce<number | null>((best, y) => (best === null || away(y, middle) < away(best, middle) ? y : best), null) ??
    middle
  )
}

function away(y: number, middle: number): number {
  return Math.abs(y - middle)
}
