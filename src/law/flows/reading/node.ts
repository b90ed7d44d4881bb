import type { ModdleElement, Reference } from 'bpmn-moddle'
import { bug } from '#base/assert.ts'
import { type Node, PARTS, POST_LEVELS, type Post } from '../chart.ts'
import { allOf, extrasOf, flagOf, idOf, oneOf, wordOf } from './element.ts'
import { readBasis, readClocks, readDocuments, readLimits, readRisks } from './extras.ts'
import { readMulti } from './multi.ts'
import { kindOf } from './node-kind.ts'
import type { Standing } from './nodes.ts'
import { nameOf, textOf } from './said.ts'
import { readTrigger } from './trigger.ts'

/** A flow node of BPMN as a node of the chart. */
export function readNode(element: ModdleElement, at: Standing, references: readonly Reference[]): Node {
  const kind = kindOf(element) ?? bug(`${element.$type} is no node`)
  const [step] = extrasOf(element, 'gk:Step')
  const [host, otherwise] = [oneOf(element, 'attachedToRef'), oneOf(element, 'default')]
  const part = step ? wordOf(step, 'part') : null
  return {
    id: idOf(element),
    kind,
    name: nameOf(element),
    ...at,
    trigger: readTrigger(element),
    catches: ['bpmn:StartEvent', 'bpmn:BoundaryEvent', 'bpmn:IntermediateCatchEvent'].includes(element.$type),
    attachedTo: host && idOf(host),
    interrupting: kind === 'boundary' && flagOf(element, 'cancelActivity', true),
    defaultFlow: otherwise && idOf(otherwise),
    multi: readMulti(element, references),
    calls: calledBy(element),
    part: PARTS.find((each) => each === part) ?? null,
    post: step ? postOf(step) : null,
    counted: step ? flagOf(step, 'counted', true) : true,
    together: step ? flagOf(step, 'together', false) : false,
    limits: readLimits(element),
    basis: readBasis(element),
    risks: readRisks(element),
    documents: readDocuments(element),
    clocks: readClocks(element),
    text: textOf(element),
  }
}

/** Who does it, as `gk:step` says; null where it says neither role nor level. */
export function postOf(step: ModdleElement): Post | null {
  const [role, level] = [wordOf(step, 'role'), wordOf(step, 'at')]
  if (role === null && level === null) return null
  return { role, at: POST_LEVELS.find((each) => each === level) ?? 'body' }
}

/** The chart a call activity calls, the decision a rule task asks. */
function calledBy(element: ModdleElement): string | null {
  const [step] = extrasOf(element, 'gk:Step')
  if (element.$type === 'bpmn:BusinessRuleTask') return step ? wordOf(step, 'decision') : null
  if (element.$type !== 'bpmn:CallActivity') return null
  const holder = oneOf(element, 'extensionElements')
  const vendor = holder ? allOf(holder, 'values').find((each) => wordOf(each, 'processId') !== null) : null
  return wordOf(element, 'calledElement') ?? (vendor ? wordOf(vendor, 'processId') : null)
}
