import type { Token } from '../state.ts'
import type { Draft } from './draft.ts'

/** The oldest wait at a node, or the one that is named. */
export function waitAt(draft: Draft, element: string, token?: number): Token | null {
  const waits = draft.tokens.filter(({ at, by, holds }) => at === element && by === undefined && holds === undefined)
  return waits.find(({ id }) => token === undefined || id === token) ?? null
}

/** The oldest activity (with all its instances) at a node, or the one that is named: what events on a border belong to. */
export function activityAt(draft: Draft, element: string, token?: number): Token | null {
  const activities = draft.tokens.filter(({ at, by, n }) => at === element && by === undefined && n === undefined)
  return activities.find(({ id }) => token === undefined || id === token) ?? null
}

/** Refuses: the chart does not know the element, or nothing of the kind waits there. */
export function notHere(draft: Draft, element: string): void {
  draft.no = { code: draft.program.nodes.has(element) ? 'not-here' : 'no-such-element', element }
}
