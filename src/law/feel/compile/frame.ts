import type { Run } from '../run.ts'
import type { FeelValue } from '../values/value.ts'

/** The values of one scope while an expression runs: places as the scope numbered them. */
export interface Frame {
  readonly slots: FeelValue[]
  readonly up: Frame | null
  readonly run: Run
}

/** A compiled expression. It never throws for what an author or a fact got wrong; it notes that in the run. */
export type Code = (frame: Frame) => FeelValue

/** A frame inside another. */
export function frameIn(up: Frame, slots: FeelValue[]): Frame {
  return { slots, up, run: up.run }
}

/** The frame so many steps further out. */
export function frameAt(frame: Frame, steps: number): Frame {
  let at = frame
  for (let step = 0; step < steps; step += 1) at = at.up ?? at
  return at
}
