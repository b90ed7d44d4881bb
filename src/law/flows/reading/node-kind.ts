import type { ModdleElement } from 'bpmn-moddle'
import type { NodeKind } from '../chart.ts'

const KINDS: Readonly<Record<string, NodeKind>> = {
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:IntermediateCatchEvent': 'intermediate',
  'bpmn:IntermediateThrowEvent': 'intermediate',
  'bpmn:BoundaryEvent': 'boundary',
  'bpmn:Task': 'task',
  'bpmn:UserTask': 'user',
  'bpmn:ManualTask': 'manual',
  'bpmn:ServiceTask': 'service',
  'bpmn:BusinessRuleTask': 'rule',
  'bpmn:SendTask': 'send',
  'bpmn:ReceiveTask': 'receive',
  'bpmn:ScriptTask': 'script',
  'bpmn:ExclusiveGateway': 'exclusive',
  'bpmn:ParallelGateway': 'parallel',
  'bpmn:InclusiveGateway': 'inclusive',
  'bpmn:EventBasedGateway': 'event-based',
  'bpmn:SubProcess': 'subprocess',
  'bpmn:Transaction': 'subprocess',
  'bpmn:AdHocSubProcess': 'subprocess',
  'bpmn:CallActivity': 'call',
}

/** What kind of node a BPMN element is; null for one the house has no word for. */
export function kindOf(element: ModdleElement): NodeKind | null {
  return KINDS[element.$type] ?? null
}
