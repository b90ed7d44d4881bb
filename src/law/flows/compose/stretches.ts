import type { Box } from '../chart.ts'
import type { Tracks } from './tracks.ts'

/** One byte for each stretch of a track: 1 where it runs through one of the boxes. */
export interface Stretches {
  readonly level: Uint8Array
  readonly upright: Uint8Array
}

/** Which stretches of the tracks run through these boxes. */
export function stretchesIn({ xs, ys }: Tracks, boxes: readonly Box[]): Stretches {
  const width = xs.length
  const level = new Uint8Array(width * ys.length)
  const upright = new Uint8Array(width * ys.length)
  for (const { x, y, width: w, height: h } of boxes) {
    for (let iy = 0; iy < ys.length; iy++) {
      const here = ys[iy] ?? 0
      const next = ys[iy + 1] ?? here
      if (next <= y || here >= y + h) continue
      for (let ix = 0; ix < width; ix++) {
        const at = xs[ix] ?? 0
        const beyond = xs[ix + 1] ?? at
        if (here > y && at < x + w && beyond > x) level[iy * width + ix] = 1
        if (at > x && at < x + w) upright[iy * width + ix] = 1
      }
    }
  }
  return { level, upright }
}
