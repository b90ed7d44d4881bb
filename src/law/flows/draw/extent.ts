import type { Box, Layout } from '../chart.ts'

/** Room around the drawing, for what sits on the borders of the outermost shapes. */
const MARGIN = 24

/** The part of a sheet that is drawn upon: its shapes, lines and labels, with a margin. */
export function extentOf(layout: Layout, sheet: number, labels: readonly Box[]): Box {
  const on = <T extends { readonly sheet: number }>(all: ReadonlyMap<string, T>) =>
    [...all.values()].filter((each) => each.sheet === sheet)
  const points = on(layout.edges).flatMap((edge) => edge.points)
  const boxes: readonly Box[] = [
    ...on(layout.shapes),
    ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
    ...labels,
  ]
  if (boxes.length === 0) return { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN }
  const left = least(boxes.map(({ x }) => x))
  const top = least(boxes.map(({ y }) => y))
  const right = -least(boxes.map(({ x, width }) => -x - width))
  const bottom = -least(boxes.map(({ y, height }) => -y - height))
  return {
    x: Math.floor(left) - MARGIN,
    y: Math.floor(top) - MARGIN,
    width: Math.ceil(right - left) + 2 * MARGIN,
    height: Math.ceil(bottom - top) + 2 * MARGIN,
  }
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}
