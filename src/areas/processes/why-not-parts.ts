import type { Refusal } from '#base/outcome.ts'
import type { Chart, Part } from '#law/flows/chart.ts'

/** Parts without which what runs on a chart would never begin in law, never be decided, or never reach the applicant. */
const NEEDED: readonly Part[] = ['intake', 'decision', 'delivery']

/**
 * Why a chart may not follow the edition before it: it has lost a part by which those who run on it find their way. Null
 * when nothing is lost; a chart that never had the part need not get it.
 */
export function whyNotParts(before: Chart, after: Chart): Refusal | null {
  const has = (chart: Chart, part: Part) => chart.nodes.some((node) => node.part === part)
  const lost = NEEDED.find((part) => has(before, part) && !has(after, part))
  return lost ? { code: 'processes.part-lost', kind: 'invalid', facts: { part: lost } } : null
}
