import type { PlannedLane } from '#law/flows/compose/chart-plan.ts'
import { say } from '#platform/words/phrases.ts'
import { chartBook } from './chart-book.ts'
import type { Item, Step } from './item.ts'

export const APPLICANT = 'lane-applicant'
export const SPECIAL = 'lane-special'

/** One lane a post, in the order in which they first act; the applicant above, special procedures below. */
export function lanesOf({ steps }: Pick<Item, 'steps'>): readonly PlannedLane[] {
  const { applicant, special_lane } = chartBook().nodes
  const posts = steps.filter((step, i) => step.post !== null && steps.findIndex((one) => sameLane(one, step)) === i)
  return [
    { id: APPLICANT, name: say(applicant.name), post: { role: 'applicant', at: 'body' } },
    ...posts.flatMap((step, i) =>
      step.post === null ? [] : [{ id: `lane-${i + 1}`, name: step.post, post: { role: step.role, at: step.at } }],
    ),
    { id: SPECIAL, name: say(special_lane.name), post: { role: null, at: 'body' } },
  ]
}

/** The lane of a step: that of its post, or the applicant's where nobody acts. */
export function laneOf(lanes: readonly PlannedLane[], step: Step): string {
  const found = lanes.find(
    ({ name, post }) => name['zh-Hans'] === step.post?.['zh-Hans'] && post?.at === step.at && post.role === step.role,
  )
  return found?.id ?? APPLICANT
}

function sameLane(one: Step, other: Step): boolean {
  return one.at === other.at && one.post?.['zh-Hans'] === other.post?.['zh-Hans']
}
