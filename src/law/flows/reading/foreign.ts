import type { ModdleElement } from 'bpmn-moddle'
import { allOf, flagOf, oneOf, wordOf } from './element.ts'
import { kindOf } from './node-kind.ts'
import { strangeExtraOf } from './strange-extra.ts'

/** Flow elements that are no nodes: flows and data. */
export function isNoNode({ $type }: ModdleElement): boolean {
  return ['bpmn:SequenceFlow', 'bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference'].includes($type)
}

/** Whether it cannot even be shown as a node of ours: an element or an event of a kind the house has no word for. */
export function isForeignAsAWhole(element: ModdleElement): boolean {
  return kindOf(element) === null || strangeEventOf(element) !== null
}

/** What is outside the declared subset: the type of the element itself, or the detail; null where it is inside. */
export function becauseOf(element: ModdleElement): string | null {
  if (kindOf(element) === null) return element.$type
  return strangeEventOf(element) ?? strangeDetailOf(element) ?? strangeExtraOf(element)
}

const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  'bpmn:StartEvent': ['none', 'bpmn:TimerEventDefinition', 'bpmn:MessageEventDefinition'],
  'bpmn:EndEvent': [
    'none',
    'bpmn:TerminateEventDefinition',
    'bpmn:ErrorEventDefinition',
    'bpmn:MessageEventDefinition',
  ],
  'bpmn:IntermediateCatchEvent': ['bpmn:TimerEventDefinition', 'bpmn:MessageEventDefinition'],
  'bpmn:IntermediateThrowEvent': ['none', 'bpmn:MessageEventDefinition'],
  'bpmn:BoundaryEvent': ['bpmn:TimerEventDefinition', 'bpmn:MessageEventDefinition', 'bpmn:ErrorEventDefinition'],
}

/** The definition by which an event is not one of ours; the event itself where it should have one and has none. */
function strangeEventOf(element: ModdleElement): string | null {
  const allowed = TRIGGERS[element.$type]
  if (!allowed) return null
  const definitions = [...allOf(element, 'eventDefinitions'), ...allOf(element, 'eventDefinitionRef')]
  const types = definitions.map(({ $type }) => $type)
  if (types.length === 0) return allowed.includes('none') ? null : element.$type
  if (types.length > 1) return 'bpmn:MultipleEventDefinitions'
  return types.find((type) => !allowed.includes(type)) ?? null
}

function strangeDetailOf(element: ModdleElement): string | null {
  const loop = oneOf(element, 'loopCharacteristics')
  if (loop && loop.$type !== 'bpmn:MultiInstanceLoopCharacteristics') return loop.$type
  if (element.$type === 'bpmn:Transaction' || element.$type === 'bpmn:AdHocSubProcess') return element.$type
  if (flagOf(element, 'triggeredByEvent', false)) return 'triggeredByEvent'
  if (flagOf(element, 'isForCompensation', false)) return 'isForCompensation'
  if (flagOf(element, 'instantiate', false)) return 'instantiate'
  if (element['eventGatewayType'] === 'Parallel') return 'eventGatewayType'
  return element.$type === 'bpmn:ScriptTask' && wordOf(element, 'script') !== null ? 'script' : null
}
