import type { Box } from '../chart.ts'
import { crossings, type Points, spanned } from './geometry.ts'
import type { Size } from './text-size.ts'

/** How far from what they name words stand, and how much farther where that is taken. Unit: pixel. */
const BESIDE = 4
const OFF = 14

/** Over it, under it, at its sides, at its corners, and a little farther off. */
export function roundBox({ x, y, width, height }: Box, size: Size) {
  const middle = x + (width - size.width) / 2
  const level = y + (height - size.height) / 2
  const [left, right] = [x - size.width - BESIDE, x + width + BESIDE]
  const [over, under] = [y - size.height - BESIDE, y + height + BESIDE]
  const [near, far] = [x + width * 0.62, x + width * 0.38 - size.width]
  const corners = [0, OFF].flatMap((off) => [
    [near, under - BESIDE + off],
    [far, under - BESIDE + off],
    [near, over + BESIDE - off],
    [far, over + BESIDE - off],
  ])
  const at = ([sx = 0, sy = 0]: readonly number[]) => ({ x: sx, y: sy, ...size })
  return {
    over: at([middle, over]),
    under: at([middle, under]),
    others: [...corners, [right, level], [left, level]].map(at),
  }
}

/**
 * Beside each stretch, nearest to where the way begins first. A stretch that other ways of the same gateway share says
 * nothing of this one; its spots come last.
 */
export function alongFlow(points: Points, shared: readonly Points[], size: Size): readonly Box[] {
  const own: Box[] = []
  const common: Box[] = []
  points.forEach((from, i) => {
    const to = points[i + 1]
    if (!to) return
    for (const share of [0, 0.5, 1]) {
      for (const [x, y] of besides(from, to, share, size)) {
        const spot = { x, y, ...size }
        const isCommon = shared.some((other) => crossings(near(spot, from, to), other) > 0)
        ;(isCommon ? common : own).push(spot)
      }
    }
  })
  return [...own, ...common]
}

/** The piece of the stretch that a label stands beside. */
function near(spot: Box, from: Points[number], to: Points[number]): Box {
  const line = spanned(from, to)
  const isLevel = from.y === to.y
  const x = isLevel ? spot.x + spot.width / 2 - 1 : line.x
  const y = isLevel ? line.y : spot.y + spot.height / 2 - 1
  return { x, y, width: 2, height: 2 }
}

function besides(
  from: Points[number],
  to: Points[number],
  share: number,
  { width, height }: Size,
): readonly (readonly [number, number])[] {
  if (from.y === to.y) {
    const [left, right] = [Math.min(from.x, to.x) + BESIDE, Math.max(from.x, to.x) - BESIDE - width]
    const x = from.x <= to.x ? left + (right - left) * share : right + (left - right) * share
    return [
      [x, from.y - height - 2],
      [x, from.y + 3],
    ]
  }
  const [top, bottom] = [Math.min(from.y, to.y) + BESIDE, Math.max(from.y, to.y) - BESIDE - height]
  const y = from.y <= to.y ? top + (bottom - top) * share : bottom + (top - bottom) * share
  return [
    [from.x + BESIDE, y],
    [from.x - BESIDE - width, y],
  ]
}
