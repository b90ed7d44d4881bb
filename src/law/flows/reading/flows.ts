import type { ModdleElement } from 'bpmn-moddle'
import type { Foreign } from '../beside.ts'
import type { Flow, MessageFlow } from '../chart.ts'
import { allOf, idOf, oneOf, wordOf } from './element.ts'
import { feelOf } from './feel-of.ts'
import { scopesOf } from './processes.ts'
import { nameOf } from './said.ts'

/**
 * Sequence flows of all levels; those that lead from or to nothing, or ask in another language, are foreign. The standard lets
 * a flow be without id; it is known by its ends then.
 */
export function readFlows(processes: readonly ModdleElement[]): {
  readonly flows: readonly Flow[]
  readonly dangling: readonly Foreign[]
} {
  const flows: Flow[] = []
  const dangling: Foreign[] = []
  for (const { holder, parent } of processes.flatMap((process) => scopesOf(process))) {
    for (const each of allOf(holder, 'flowElements').filter(({ $type }) => $type === 'bpmn:SequenceFlow')) {
      const [from, to] = [oneOf(each, 'sourceRef'), oneOf(each, 'targetRef')]
      const because = strangeIn(each, from, to)
      const id = idOf(each) || `${from ? idOf(from) : ''}>${to ? idOf(to) : ''}`
      if (because !== null) {
        dangling.push({ id, type: each.$type, because, name: nameOf(each), parent, lane: null, attachedTo: null })
      }
      if (from && to) flows.push(flowOf(each, id, from, to))
    }
  }
  return { flows, dangling }
}

/** Message flows between pools, or between what lies in them. */
export function readMessageFlows(collaboration: ModdleElement): readonly MessageFlow[] {
  return allOf(collaboration, 'messageFlows').flatMap((each) => {
    const [from, to] = [oneOf(each, 'sourceRef'), oneOf(each, 'targetRef')]
    return from && to ? [{ id: idOf(each), name: nameOf(each), from: idOf(from), to: idOf(to) }] : []
  })
}

function flowOf(element: ModdleElement, id: string, from: ModdleElement, to: ModdleElement): Flow {
  return { id, name: nameOf(element), from: idOf(from), to: idOf(to), condition: conditionOf(element) }
}

function conditionOf(flow: ModdleElement): string | null {
  return feelOf(oneOf(flow, 'conditionExpression')?.['body'])
}

function strangeIn(flow: ModdleElement, from: ModdleElement | null, to: ModdleElement | null): string | null {
  if (!from) return 'sourceRef'
  if (!to) return 'targetRef'
  const expression = oneOf(flow, 'conditionExpression')
  const language = expression && conditionOf(flow) !== null ? wordOf(expression, 'language') : null
  return language !== null && !/feel/i.test(language) ? 'language' : null
}
