import type { Refusal } from '#base/outcome.ts'
import { factsAsked } from '#law/flows/asked-facts.ts'
import { type Chart, type Node, PARTS, type Part } from '#law/flows/chart.ts'

/** Parts by which those who run on a chart find their way; without one a case could not go on, or a right could not be had. */
const NEEDED: readonly Part[] = PARTS.filter((part) => part !== 'wait')
/** Parts at which a receive task is passed by an act of the house. */
const RECEIVED: readonly (Part | null)[] = [
  ...(['correction', 'special', 'hand-over'] as const),
  ...(['suspension', 'payment', 'instalments', 'late-payment', 'enforcement'] as const),
  ...(['reasons', 'agency-opinion', 'third-opinion'] as const),
]
/** Messages that an act of the house brings to a penalty or a request for information. */
const BROUGHT: readonly string[] = [
  ...['statement', 'statement-waived', 'hearing-requested', 'rights-waived', 'crime-returned', 'crime-filed'],
  ...['correction-lapsed', 'fee-noticed', 'fee-lapsed'],
]
/** Facts that are told with these parts by themselves. */
const TOLD: Readonly<Record<'intake' | 'decision', readonly string[]>> = {
  intake: ['intake', 'filing'],
  decision: ['outcome', 'collect_here'],
}

/**
 * Why a chart may not follow the edition before it, because what runs on it would be stranded: a part is lost, it would
 * wait where nobody can pass it, or branch on a fact that nobody is asked. Null when nothing of that is new: a chart that
 * never had a part need not get it, and one on which such waits are drawn already (a procedure of the law, on which no
 * case runs) may have more of them.
 */
export function whyNotParts(before: Chart, after: Chart): Refusal | null {
  const has = (chart: Chart, part: Part) => chart.nodes.some((node) => node.part === part)
  const lost = NEEDED.find((part) => has(before, part) && !has(after, part))
  if (lost) return { code: 'processes.part-lost', kind: 'invalid', facts: { part: lost } }
  const [stuck] = strandedAt(before).length === 0 ? strandedAt(after) : []
  if (stuck)
    return { code: 'processes.nobody-passes', kind: 'invalid', facts: { step: stuck.name['zh-Hans'] || stuck.id } }
  const [untold] = untoldOn(before).length === 0 ? untoldOn(after) : []
  return untold ? { code: 'processes.fact-untold', kind: 'invalid', facts: { fact: untold } } : null
}

/** Where a case would wait for a message, a call or a result that no act of the house ever brings. */
function strandedAt({ nodes }: Chart): readonly Node[] {
  const borders = new Set(nodes.flatMap(({ attachedTo }) => attachedTo ?? []))
  return nodes.filter(({ id, kind, part, catches, trigger, calls }) => {
    if (kind === 'receive') return !RECEIVED.includes(part)
    if (kind === 'intermediate') return catches && trigger?.kind === 'message' && !BROUGHT.includes(trigger.name)
    if (kind === 'rule') return part !== 'standard' && (calls !== null || borders.has(id))
    if (kind === 'service' || kind === 'send' || kind === 'script') return borders.has(id)
    return kind === 'call'
  })
}

/** Facts besides their own on which the chart branches right after intake or decision, where the form asks for none. */
function untoldOn(chart: Chart): readonly string[] {
  return chart.nodes.flatMap(({ id, part }) =>
    part === 'intake' || part === 'decision'
      ? factsAsked(chart, id).flatMap(({ name }) => (TOLD[part].includes(name) ? [] : [name]))
      : [],
  )
}
