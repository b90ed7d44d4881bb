import type { Canvas } from 'bpmn-js/lib/Modeler.js'

/** Room for the palette at the left, and blank around the drawing; in pixels of the screen. */
const PALETTE = 110
const BLANK = 24
/** Never larger than this: a chart of three steps need not fill the wall. */
const LARGEST = 1.25
/** The smallest scale at which words of a step can be read. */
export const LEGIBLE = 0.8

/** Shows the drawing beside the palette: the whole of it, or as much of its begin as is there at a scale of `least`. */
export function fitSheet(canvas: Canvas, least = 0): void {
  canvas.resized()
  const { inner, outer } = canvas.viewbox()
  const wide = Math.max(1, outer.width - PALETTE - 2 * BLANK)
  const high = Math.max(1, outer.height - 2 * BLANK)
  const whole = Math.min(wide / Math.max(1, inner.width), high / Math.max(1, inner.height), LARGEST)
  const scale = Math.max(whole, least)
  const beside = PALETTE + BLANK + Math.max(0, wide - inner.width * scale) / 2
  const above = BLANK + Math.max(0, high - inner.height * scale) / 2
  canvas.viewbox({
    x: inner.x - beside / scale,
    y: inner.y - above / scale,
    width: outer.width / scale,
    height: outer.height / scale,
  })
}
