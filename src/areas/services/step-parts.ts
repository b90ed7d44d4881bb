import type { Item, Step } from './item.ts'

/** Which of an item's steps play a part, by place from 0. `delivery` null: the item has none, and the law adds one. */
export interface StepParts {
  readonly intake: number
  readonly decision: number
  readonly delivery: number | null
}

/**
 * Finds intake, decision and delivery among the steps of an item.
 *
 * Intake is where the window accepts: the first step with that duty, else the one that may end in a correction notice.
 * Delivery is the first step with that duty after the decision; where nobody has it, the last step, if a decision lies
 * before it. Decision is the step that may end in a refusal, else the last one of a deciding post before delivery.
 *
 * Errors: an item without intake or decision throws; nothing could be accepted or decided on its chart.
 */
export function partsOf({ id, steps }: Pick<Item, 'id' | 'steps'>): StepParts {
  const intake = firstOf(
    steps,
    ({ role }) => role === 'intake',
    ({ branch }) => branch === 'intake',
  )
  const decisions = steps.flatMap((step, i) => (i !== intake && decides(step) ? [i] : []))
  const named = steps.findIndex(({ branch }) => branch === 'decision')
  const delivered = steps.findIndex(({ role }, i) => role === 'deliver' && i > (decisions[0] ?? steps.length))
  const last = steps.length - 1
  const before = (end: number) => decisions.filter((i) => i < end).at(-1)
  const closing = last > named && before(last) !== undefined ? last : null
  const delivery = delivered !== -1 ? delivered : closing
  const decision = named !== -1 ? named : before(delivery ?? steps.length)
  if (intake === -1 || decision === undefined) throw new Error(`${id} has no intake or no decision among its steps`)
  return { intake, decision, delivery }
}

function decides({ role, branch }: Step): boolean {
  return role === 'decide' || branch === 'decision'
}

function firstOf(steps: readonly Step[], ...tests: readonly ((step: Step) => boolean)[]): number {
  for (const test of tests) {
    const found = steps.findIndex(test)
    if (found !== -1) return found
  }
  return -1
}
