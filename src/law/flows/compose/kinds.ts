import type { NodeKind } from '../chart.ts'

/** Drawn as a diamond. */
export function isGateway(kind: NodeKind): boolean {
  return kind === 'exclusive' || kind === 'parallel' || kind === 'inclusive' || kind === 'event-based'
}

/** Drawn as a circle, its words beside it. */
export function isEvent(kind: NodeKind): boolean {
  return kind === 'start' || kind === 'end' || kind === 'intermediate' || kind === 'boundary'
}
