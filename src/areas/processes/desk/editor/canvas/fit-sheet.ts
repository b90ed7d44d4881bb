import type { Canvas } from 'bpmn-js/lib/Modeler.js'

/** Room for the palette at the left, and blank around the drawing; in pixels of the screen. */
const PALETTE = 110
const BLANK = 24
/** Never larger than this: a chart of three steps need not fill the wall. */
const LARGEST = 1.25

/** Shows the whole drawing beside the palette. */
export function fitSheet(canvas: Canvas): void {
  const { inner, outer } = canvas.viewbox()
  const wide = Math.max(1, outer.width - PALETTE - 2 * BLANK)
  const high = Math.max(1, outer.height - 2 * BLANK)
  const scale = Math.min(wide / Math.max(1, inner.width), high / Math.max(1, inner.height), LARGEST)
  const beside = PALETTE + BLANK + (wide - inner.width * scale) / 2
  const above = BLANK + (high - inner.height * scale) / 2
  canvas.viewbox({
    x: inner.x - beside / scale,
    y: inner.y - above / scale,
    width: outer.width / scale,
    height: outer.height / scale,
  })
}
