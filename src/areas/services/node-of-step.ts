import type { Basis, ClockAct, Limit, Part } from '#law/flows/chart.ts'
import type { PlannedNode } from '#law/flows/compose/chart-plan.ts'
import { say } from '#platform/words/phrases.ts'
import { type Carries, chartBook } from './chart-book.ts'
import type { Item, Step } from './item.ts'
import { decisionRule, ruled, statutoryLimit, stepLimit } from './item-limits.ts'
import type { StepParts } from './step-parts.ts'

/** A step of the item as a node of its chart, with what its kind carries: basis, risk points, documents, clocks. */
export function nodeOfStep(item: Item, parts: StepParts, index: number, lane: string): PlannedNode {
  const step = item.steps[index]
  if (!step) throw new Error(`${item.id} has no step ${index + 1}`)
  const part = partOf(step, parts, index)
  const isParty = step.post === null
  return {
    ...{ id: step.id, kind: step.wait ? 'task' : 'user', name: step.does, lane, part },
    ...(isParty ? { post: { role: null, at: step.at } } : {}),
    ...{ counted: step.counted, together: step.together },
    ...carriedBy(item, carries(step, part)),
    limits: limitsOf(item, step, part),
    clocks: clocksOf(item, step, part, index === parts.intake + 1),
  }
}

/** Basis, risk points and documents that the lawbook puts on a step of this kind. */
export function carriedBy(item: Item, carried: Carries): Pick<PlannedNode, 'basis' | 'risks' | 'documents'> {
  const { licence = [], other = [], risks = [], documents = [] } = carried
  return {
    basis: item.kind === 'licence' ? licence.map(cited) : [...ownBasis(item), ...other.map(cited)],
    risks: risks.map(({ level, point, control, responsible }) => ({
      ...{ level, point: say(point), control: say(control), responsible: say(responsible) },
    })),
    documents: documents.map((one) => ({ name: say(one.name), public: one.public })),
  }
}

/** The laws the item itself stands on. */
export function ownBasis({ basis }: Item): readonly Basis[] {
  return basis.map(({ law, article, text }) => ({ law: law['zh-Hans'], article, version: text }))
}

function partOf(step: Step, parts: StepParts, index: number): Part | null {
  if (index === parts.intake) return 'intake'
  if (index === parts.decision) return 'decision'
  if (index === parts.delivery) return 'delivery'
  return step.wait ? 'wait' : null
}

function carries(step: Step, part: Part | null): Carries {
  const { parts, roles } = chartBook()
  if (part === 'intake' || part === 'decision' || part === 'delivery' || part === 'wait') return parts[part]
  const carried = step.role === null ? parts.wait : roles[step.role]
  if (!carried) throw new Error(`lawbook/flows/of-items.yaml says nothing of the duty ${step.role}`)
  return carried
}

function limitsOf(item: Item, step: Step, part: Part | null): readonly Limit[] {
  const own = stepLimit(item, step)
  const law = lawLimit(item, step, part)
  return [...(own ? [own] : []), ...(law ? [law] : [])]
}

function lawLimit(item: Item, step: Step, part: Part | null): Limit | null {
  if (part === 'intake') return ruled('ALL.CORRECTION_NOTICE')
  if (part === 'decision') return statutoryLimit(item)
  if (part === 'delivery') return ruled('ALL.DELIVERY')
  return step.special && step.role === 'legal' ? ruled('ALL.HEARING_HOLD') : null
}

function clocksOf(item: Item, step: Step, part: Part | null, isFirst: boolean): readonly ClockAct[] {
  const rule = decisionRule(item)
  const acts: ClockAct[] = isFirst ? [{ action: 'start', rule }] : []
  if (part === 'intake') acts.push({ action: 'start', rule: 'ALL.CORRECTION_NOTICE' })
  if (part === 'decision') acts.push({ action: 'stop', rule })
  if (part === 'delivery') acts.push({ action: 'start', rule: 'ALL.DELIVERY' })
  if (step.special) acts.push({ action: 'pause', rule })
  return acts
}

function cited(words: string): Basis {
  const [law = '', article = null] = words.split(' ')
  return { law, article, version: null }
}
