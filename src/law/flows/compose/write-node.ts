import type { ModdleElement } from 'bpmn-moddle'
import { must } from '#base/assert.ts'
import type { NodeKind, Trigger } from '../chart.ts'
import type { ChartPlan, PlannedNode } from './chart-plan.ts'
import { writeOfNode } from './write-extensions.ts'
import type { Make } from './write-plan.ts'

const TYPES: Readonly<Record<Exclude<NodeKind, 'intermediate'>, string>> = {
  start: 'bpmn:StartEvent',
  end: 'bpmn:EndEvent',
  boundary: 'bpmn:BoundaryEvent',
  task: 'bpmn:Task',
  user: 'bpmn:UserTask',
  manual: 'bpmn:ManualTask',
  service: 'bpmn:ServiceTask',
  rule: 'bpmn:BusinessRuleTask',
  send: 'bpmn:SendTask',
  receive: 'bpmn:ReceiveTask',
  script: 'bpmn:ScriptTask',
  exclusive: 'bpmn:ExclusiveGateway',
  parallel: 'bpmn:ParallelGateway',
  inclusive: 'bpmn:InclusiveGateway',
  'event-based': 'bpmn:EventBasedGateway',
  subprocess: 'bpmn:SubProcess',
  call: 'bpmn:CallActivity',
}

/** Messages and errors that events of the plan name, by kind and name: BPMN declares them beside the process. */
export function eventRoots(make: Make, plan: ChartPlan): ReadonlyMap<string, ModdleElement> {
  const roots = new Map<string, ModdleElement>()
  for (const { trigger } of plan.nodes) {
    if (trigger?.kind === 'message')
      roots.set(`message ${trigger.name}`, make('bpmn:Message', { id: `message-${trigger.name}`, name: trigger.name }))
    if (trigger?.kind === 'error' && trigger.code !== null)
      roots.set(
        `error ${trigger.code}`,
        make('bpmn:Error', { id: `error-${trigger.code}`, name: trigger.code, errorCode: trigger.code }),
      )
  }
  return roots
}

/** One node without its neighbours. */
export function writeNode(make: Make, node: PlannedNode, roots: ReadonlyMap<string, ModdleElement>): ModdleElement {
  const { id, kind, trigger, catches = true, multi } = node
  const isTask = kind === 'send' || kind === 'receive'
  const type =
    kind === 'intermediate' ? (catches ? 'bpmn:IntermediateCatchEvent' : 'bpmn:IntermediateThrowEvent') : TYPES[kind]
  const element = make(type, {
    ...{ id, name: node.name['zh-Hans'] || undefined, extensionElements: writeOfNode(make, node) },
    ...(kind === 'boundary' ? { cancelActivity: node.interrupting ?? true } : {}),
    ...(kind === 'call' ? { calledElement: node.calls ?? undefined } : {}),
    messageRef: isTask && trigger?.kind === 'message' ? roots.get(`message ${trigger.name}`) : undefined,
    eventDefinitions: trigger && !isTask ? writeTrigger(make, id, trigger, roots) : [],
    loopCharacteristics:
      multi &&
      make('bpmn:MultiInstanceLoopCharacteristics', {
        isSequential: multi.sequential,
        loopCardinality: make('bpmn:FormalExpression', { body: multi.collection }),
        completionCondition: multi.until === null ? undefined : make('bpmn:FormalExpression', { body: multi.until }),
      }),
  })
  element['incoming'] = []
  element['outgoing'] = []
  return element
}

/** A timer's limit stands as `gk:limit` on the event: a legal clock, which no duration of BPMN can say. */
function writeTrigger(
  make: Make,
  id: string,
  trigger: Trigger,
  roots: ReadonlyMap<string, ModdleElement>,
): readonly ModdleElement[] {
  switch (trigger.kind) {
    case 'none':
      return []
    case 'terminate':
      return [make('bpmn:TerminateEventDefinition', { id: `${id}-event` })]
    case 'timer':
      return [make('bpmn:TimerEventDefinition', { id: `${id}-event` })]
    case 'message':
      return [
        make('bpmn:MessageEventDefinition', {
          ...{ id: `${id}-event`, messageRef: must(roots.get(`message ${trigger.name}`), 'message') },
        }),
      ]
    case 'error':
      return [
        make('bpmn:ErrorEventDefinition', {
          ...{ id: `${id}-event`, errorRef: trigger.code === null ? undefined : roots.get(`error ${trigger.code}`) },
        }),
      ]
  }
}
