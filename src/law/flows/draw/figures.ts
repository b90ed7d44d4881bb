import type { Box, Shape } from '../chart.ts'
import { clearSpot, type Occupied } from './clear-spot.ts'
import { widthOf } from './measure.ts'
import { textAt } from './text.ts'

const SIZE = 14
const HIGH = 18
/** Between the two lines beside the middle of a step, where a line of the chart may come in. */
const APART = 6

/** Where the lines of figures may stand, each as a box of its own. */
interface Spot {
  readonly anchor: 'start' | 'end'
  readonly boxes: readonly Box[]
}

/**
 * Up to two lines of figures beside a step: left of it, above and below its middle, so that a line that comes in there
 * runs between them; where that would cover something, below, right or above.
 */
export function drawFigures(
  lines: readonly string[],
  { x, y, width, height }: Shape,
  occupied: Occupied,
): { readonly svg: string; readonly boxes: readonly Box[] } | null {
  const shown = lines.slice(0, 2)
  if (shown.length === 0) return null
  const stack = (left: number, top: number, anchor: Spot['anchor'], apart: number): Spot => ({
    anchor,
    boxes: shown.map((line, i) => {
      const wide = widthOf(line, SIZE)
      return { x: anchor === 'end' ? left - wide : left, y: top + i * (HIGH + apart), width: wide, height: HIGH }
    }),
  })
  const beside = y + height / 2 - (shown.length * (HIGH + APART) - APART) / 2
  const spot = clearSpot(
    [
      stack(x - 8, beside, 'end', APART),
      stack(x + 12, y + height + 6, 'start', 0),
      stack(x + width - 2, y + height + 6, 'end', 0),
      stack(x + width + 8, beside, 'start', APART),
      stack(x + 40, y - shown.length * HIGH - 4, 'start', 0),
    ],
    occupied,
  )
  const svg = spot.boxes.map((box, i) => {
    const at = spot.anchor === 'end' ? box.x + box.width : box.x
    return textAt([shown[i] ?? ''], at, box.y, { className: 'sm halo', size: SIZE, anchor: spot.anchor })
  })
  return { svg: svg.join(''), boxes: spot.boxes }
}
