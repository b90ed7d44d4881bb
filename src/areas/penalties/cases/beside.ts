import type { Refusal } from '#base/outcome.ts'
import type { Paper } from './papers.ts'

/** What stands open beside the main road of the procedure: numbers of papers; whether the investigation is suspended. */
export interface Beside {
  readonly preserved: readonly number[]
  readonly seized: readonly number[]
  readonly suspended: boolean
  /** Requests for recusal that nobody decided yet. */
  readonly recusals: readonly number[]
}

/** What the file leaves open. A paper that ends another names it in `data.of`. */
export function besideOf(papers: readonly Paper[]): Beside {
  return {
    preserved: openOf(papers, 'preserve', 'settle-preserved'),
    seized: openOf(papers, 'seize', 'end-seizure'),
    recusals: openOf(papers, 'ask-recusal', 'decide-recusal'),
    suspended: papers.findLast(({ kind }) => kind === 'suspend' || kind === 'resume')?.kind === 'suspend',
  }
}

/**
 * Why the investigation cannot be left now; null: it can. What was registered is settled within seven working days
 * (行政处罚法 §56), so it is settled first; what was seized may be kept until the decision disposes of it.
 */
export function whyNotLeave({ preserved, suspended }: Beside): Refusal | null {
  if (suspended) return no('penalties.suspended', 'APL', '60')
  return preserved.length > 0 ? no('penalties.preserved-open', 'APL', '56') : null
}

/** Why the case cannot end here: nothing seized may be left without an owner (行政强制法 §27, §28). */
export function whyNotEnd({ seized }: Beside): Refusal | null {
  return seized.length > 0 ? no('penalties.seizure-open', 'CE', '28') : null
}

function openOf(papers: readonly Paper[], begun: Paper['kind'], ended: Paper['kind']): readonly number[] {
  const settled = papers.filter(({ kind }) => kind === ended).map(({ data }) => data['of'])
  return papers.filter(({ kind, no }) => kind === begun && !settled.includes(no)).map(({ no }) => no)
}

function no(code: string, law: string, article: string): Refusal {
  return { code, kind: 'conflict', article: { law, article } }
}
