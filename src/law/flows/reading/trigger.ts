import type { ModdleElement } from 'bpmn-moddle'
import type { Trigger } from '../chart.ts'
import { allOf, oneOf, wordOf } from './element.ts'
import { readLimits } from './extras.ts'
import { kindOf } from './node-kind.ts'

/** What an event waits for or does, and the message of a send or receive task; null for everything else. */
export function readTrigger(element: ModdleElement): Trigger | null {
  if (element.$type === 'bpmn:ReceiveTask' || element.$type === 'bpmn:SendTask') {
    return oneOf(element, 'messageRef') ? { kind: 'message', name: messageOf(element, element) } : null
  }
  const kind = kindOf(element)
  if (kind !== 'start' && kind !== 'end' && kind !== 'intermediate' && kind !== 'boundary') return null
  const [definition] = [...allOf(element, 'eventDefinitions'), ...allOf(element, 'eventDefinitionRef')]
  switch (definition?.$type) {
    case 'bpmn:TimerEventDefinition':
      return { kind: 'timer', limit: readLimits(element)[0] ?? readLimits(definition)[0] ?? null }
    case 'bpmn:MessageEventDefinition':
      return { kind: 'message', name: messageOf(definition, element) }
    case 'bpmn:ErrorEventDefinition':
      return { kind: 'error', code: codeOf(definition) }
    case 'bpmn:TerminateEventDefinition':
      return { kind: 'terminate' }
    default:
      return { kind: 'none' }
  }
}

/** The name of the message; where the file names none, the event is called after what it waits for. */
function messageOf(holder: ModdleElement, event: ModdleElement): string {
  const message = oneOf(holder, 'messageRef')
  return (message && (wordOf(message, 'name') ?? wordOf(message, 'id'))) ?? wordOf(event, 'name') ?? ''
}

/** The code two error events must have in common; an error without a code is known by its id. */
function codeOf(definition: ModdleElement): string | null {
  const error = oneOf(definition, 'errorRef')
  return error && (wordOf(error, 'errorCode') ?? wordOf(error, 'id'))
}
