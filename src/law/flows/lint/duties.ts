import type { Chart, Node } from '../chart.ts'
import { type Finding, finding } from './finding.ts'

/**
 * What each step must say. Whoever works on it (user, manual and plain tasks): name, post, limit, basis. What waits for
 * somebody or tells somebody (receive and send tasks): name, post, basis; how long others take is not ours to limit. A
 * step whose time is not counted (`counted="false"`, or a clock it pauses) needs no limit. Rule and call name what they
 * call; a message says which.
 */
export function findDuties(chart: Chart): readonly Finding[] {
  return chart.nodes.flatMap((node) => {
    const say = (wrong: boolean, code: Missing) => (wrong ? [finding(chart, code, [node.id], {})] : [])
    const works = WORKED.has(node.kind)
    const acts = works || node.kind === 'receive' || node.kind === 'send'
    return [
      ...say(isActivity(node) && node.name['zh-Hans'].trim() === '', 'no-name'),
      ...say(acts && !hasPost(chart, node), 'no-post'),
      ...say(works && node.limits.length === 0 && timeCounts(node), 'no-limit'),
      ...say(acts && node.basis.length === 0, 'no-basis'),
      ...say(node.kind === 'rule' && node.calls === null, 'no-decision'),
      ...say(node.kind === 'call' && node.calls === null, 'no-called-chart'),
      ...say(node.multi !== null && node.multi.collection === null, 'no-collection'),
      ...say(node.trigger?.kind === 'message' && node.trigger.name.trim() === '', 'message-without-name'),
      ...say(node.trigger?.kind === 'timer' && node.trigger.limit === null, 'timer-without-limit'),
    ]
  })
}

type Missing =
  | 'no-name'
  | 'no-post'
  | 'no-limit'
  | 'no-basis'
  | 'no-decision'
  | 'no-called-chart'
  | 'no-collection'
  | 'message-without-name'
  | 'timer-without-limit'

const WORKED: ReadonlySet<string> = new Set(['task', 'user', 'manual'])
const ACTIVITIES: ReadonlySet<string> = new Set([
  ...WORKED,
  ...['service', 'rule', 'send', 'receive', 'script', 'subprocess', 'call'],
])
const isActivity = ({ kind }: Node) => ACTIVITIES.has(kind)

/** Its own post, or the lane it lies in: of itself or of the subprocess around it. */
function hasPost(chart: Chart, node: Node): boolean {
  if (node.post !== null || node.lane !== null) return true
  const around = chart.nodes.find(({ id }) => id === node.parent)
  return around !== undefined && hasPost(chart, around)
}

function timeCounts({ counted, clocks }: Node): boolean {
  return counted && !clocks.some(({ action }) => action === 'pause')
}
