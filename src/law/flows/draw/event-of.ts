import type { Foreign } from '../beside.ts'
import type { Node } from '../chart.ts'
import { type DrawnEvent, SYMBOLS } from './event.ts'

/** An event of the chart as it is drawn. */
export function eventOf({ name, kind, trigger, catches, interrupting }: Node): DrawnEvent {
  const waits = trigger?.kind
  return {
    name,
    ring: kind === 'start' || kind === 'end' ? kind : 'between',
    symbol: waits === undefined || waits === 'none' ? null : SYMBOLS[waits],
    full: !catches,
    broken: kind === 'boundary' && !interrupting,
  }
}

/** An event the house does not run, as it is drawn all the same. */
export function foreignEventOf({ name, type, because }: Foreign): DrawnEvent {
  const symbol = BECAUSE[because ?? '']
  return {
    name,
    ring: type === 'bpmn:StartEvent' ? 'start' : type === 'bpmn:EndEvent' ? 'end' : 'between',
    symbol: symbol ? SYMBOLS[symbol] : null,
    full: type === 'bpmn:EndEvent' || type === 'bpmn:IntermediateThrowEvent',
    broken: false,
  }
}

const BECAUSE: Readonly<Record<string, keyof typeof SYMBOLS>> = {
  'bpmn:MessageEventDefinition': 'message',
  'bpmn:TimerEventDefinition': 'timer',
  'bpmn:ErrorEventDefinition': 'error',
  'bpmn:SignalEventDefinition': 'signal',
  'bpmn:LinkEventDefinition': 'link',
  'bpmn:EscalationEventDefinition': 'escalation',
  'bpmn:ConditionalEventDefinition': 'conditional',
  'bpmn:CompensateEventDefinition': 'compensate',
  'bpmn:CancelEventDefinition': 'cancel',
  'bpmn:TerminateEventDefinition': 'terminate',
  'bpmn:MultipleEventDefinitions': 'multiple',
}
