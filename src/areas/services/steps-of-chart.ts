import type { Chart, Lane, Limit, Node } from '#law/flows/chart.ts'
import { outlineOf } from '#law/flows/outline.ts'
import { ROLES } from '#platform/signin/actor.ts'
import { textOfName } from '#platform/words/text-of-name.ts'
import type { Span, Step } from './item.ts'

/** Kinds of nodes at which somebody of the office works. */
const WORKED: readonly Node['kind'][] = ['user', 'manual', 'task']
/** Parts that are no steps of the item: what the applicant does, what runs beside, what only changes hands. */
const NOT_COUNTED: readonly Node['part'][] = ['correction', 'special', 'hand-over']

/**
 * The steps of an item as its chart has them, numbered as pages and small clocks number them: whatever an officer works
 * at, in the order of the outline. For a chart made of an item they are the steps it was made of.
 *
 * Trap: an edited chart may have more of them than the item it is for, and words without English.
 */
export function stepsOfChart(chart: Chart): readonly Step[] {
  const lanes = new Map(chart.lanes.map((lane) => [lane.id, lane]))
  return outlineOf(chart)
    .map(({ node }) => node)
    .filter(({ kind, part }) => WORKED.includes(kind) && !NOT_COUNTED.includes(part))
    .map((node) => stepOf(node, lanes.get(node.lane ?? '') ?? null))
}

function stepOf(node: Node, lane: Lane | null): Step {
  const post = node.post ?? lane?.post ?? null
  const special = node.clocks.some(({ action }) => action === 'pause')
  return {
    ...{ id: node.id, does: textOfName(node.name) },
    post: lane === null || node.post?.role === null ? null : textOfName(lane.name),
    role: ROLES.find((role) => role === post?.role) ?? null,
    at: post?.at ?? 'body',
    limit: spanOf(node.limits),
    ...{ special, wait: node.part === 'wait', counted: !special && node.counted, together: node.together },
    branch: node.part === 'intake' || node.part === 'decision' ? node.part : null,
  }
}

/** The first limit with a number of its own; a rule of the lawbook is told by its name instead. */
function spanOf(limits: readonly Limit[]): Span | null {
  for (const { n, unit } of limits) if (n !== null && unit !== null) return { n, unit }
  return null
}
