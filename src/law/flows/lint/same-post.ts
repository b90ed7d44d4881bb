import type { Chart, Node } from '../chart.ts'
import { type Duty, type Finding, finding } from './finding.ts'

/**
 * One post on both sides: who investigates should not review, who does either should not decide. A post is the lane, or
 * without one the role of the step.
 *
 * A guess by words, therefore a warning: the part `decision` decides; otherwise the Chinese name says what is done, and
 * where it does not, the role of the post.
 */
export function findSamePost(chart: Chart): readonly Finding[] {
  const steps = chart.nodes.flatMap((node) => {
    const duty = dutyOf(chart, node)
    const post = node.lane ?? node.post?.role ?? null
    return duty === null || post === null ? [] : [{ id: node.id, duty, post }]
  })
  return [...Map.groupBy(steps, ({ post }) => post)].flatMap(([post, held]) => {
    const duties = ORDER.filter((duty) => held.some((step) => step.duty === duty))
    if (duties.length < 2) return []
    const subject = chart.lanes.some(({ id }) => id === post) ? [post] : []
    return [finding(chart, 'same-post', [...subject, ...held.map(({ id }) => id)], { duties })]
  })
}

const ORDER: readonly Duty[] = ['investigate', 'review', 'decide']
const BY_ROLE: ReadonlyMap<string, Duty> = new Map([
  ['site_check', 'investigate'],
  ['review', 'review'],
  ['legal', 'review'],
  ['decide', 'decide'],
])

function dutyOf(chart: Chart, node: Node): Duty | null {
  if (!['task', 'user', 'manual'].includes(node.kind)) return null
  if (node.part === 'decision') return 'decide'
  if (node.part !== null) return null
  const name = node.name['zh-Hans']
  if (/调查|核查|勘查|勘验|取证|现场检查/.test(name)) return 'investigate'
  if (/审核|复核|审查|审批意见/.test(name)) return 'review'
  if (/决定|批准|签发/.test(name)) return 'decide'
  const lane = chart.lanes.find(({ id }) => id === node.lane)
  return BY_ROLE.get(node.post?.role ?? lane?.post?.role ?? '') ?? null
}
