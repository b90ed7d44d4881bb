import type { FlowEvent, Token } from '../state.ts'
import { catchOn } from './catch-on.ts'
import type { Draft } from './draft.ts'
import { activityAt, notHere, waitAt } from './find-wait.ts'
import { catcherFrom, throwError } from './throw-error.ts'

/** Something failed outside: at an activity, at the border event that catches it, or (no element) wherever it is caught. */
export function failed(draft: Draft, event: Extract<FlowEvent, { type: 'error' }>): void {
  const { element, code = null, token } = event
  if (element === undefined) throwError(draft, '', code, innermost(draft, code))
  else failedAt(draft, element, code, token)
}

function failedAt(draft: Draft, element: string, code: string | null, token: number | undefined): void {
  const node = draft.program.nodes.get(element)?.node
  if (node?.kind === 'boundary' && node.trigger?.kind === 'error' && node.attachedTo !== null) {
    const host = activityAt(draft, node.attachedTo, token)
    if (host) catchOn(draft, node, host)
    else notHere(draft, element)
    return
  }
  const at = waitAt(draft, element, token) ?? activityAt(draft, element, token)
  if (at) throwError(draft, element, code, at.id)
  else notHere(draft, element)
}

/** The oldest wait from which the error is caught somewhere outwards; 0 (the run itself) where it is from none. */
function innermost(draft: Draft, code: string | null): number {
  const waits = draft.tokens.filter(({ by, holds }) => by === undefined && holds === undefined)
  const caught = (token: Token): boolean => catcherFrom(draft, token.id, code) !== null
  return waits.find(caught)?.id ?? 0
}
