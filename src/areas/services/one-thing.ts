import type { Text } from '#base/text.ts'

/** Several items for which one applies once (一件事): side by side under one limit of its own. */
export interface OneThing {
  readonly id: string
  readonly name: Text
  /** Id of the body that leads. */
  readonly lead: string
  readonly items: readonly string[]
  /** Unit: working days; 0 is on the spot. Ceiling: 45 (行政许可法 §42(2)). */
  readonly promised: number
}
