import type { Node } from '../chart.ts'
import type { FlowEvent } from '../state.ts'
import type { Draft } from './draft.ts'
import { isNamed } from './message.ts'

/** The first event of a run, and the start events it sets off. */
export function beginRun(draft: Draft, event: FlowEvent): void {
  const { starts } = draft.program
  const begun = startsBy(event, starts)
  if (begun === 'not-begun' || begun === 'which-start') {
    draft.no = { code: begun, element: event.element ?? '' }
    return
  }
  draft.moving = begun.map(({ id }) => ({ to: id, by: null, in: 0 }))
}

/**
 * `start` begins at the event it names, else at all plain ones together, else at the only one there is: whoever says
 * start says that what the event waits for has come. Message and timer begin at their own event.
 */
function startsBy(event: FlowEvent, starts: readonly Node[]): readonly Node[] | 'not-begun' | 'which-start' {
  if (event.type === 'complete' || event.type === 'error') return 'not-begun'
  const named = starts.find(({ id }) => id === event.element)
  if (event.type === 'start') {
    if (event.element !== undefined) return named ? [named] : 'which-start'
    const plain = starts.filter(({ trigger }) => trigger === null || trigger.kind === 'none')
    if (plain.length > 0) return plain
    return starts.length === 1 ? starts : 'which-start'
  }
  if (named) return named.trigger?.kind === event.type ? [named] : 'not-begun'
  if (event.type !== 'message' || event.element !== undefined || event.name === undefined) return 'not-begun'
  const called = starts.find((each) => each.kind === 'start' && isNamed(each, event.name ?? ''))
  return called ? [called] : 'not-begun'
}
