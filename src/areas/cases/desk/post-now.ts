import type { Text } from '#base/text.ts'
import type { FollowView } from '../contract.ts'

/** The post whose turn it is: that of the step, else the one that holds the case. */
export function postNow(view: Pick<FollowView, 'steps' | 'holder'>): Text | null {
  return view.steps.find((step) => step.state === 'here')?.post ?? view.holder.post
}
