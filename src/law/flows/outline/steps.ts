import type { Node } from '../chart.ts'

/** Nodes on which somebody or something works; they have numbers. */
const NUMBERED: ReadonlySet<string> = new Set([
  ...['task', 'user', 'manual', 'service', 'rule', 'send', 'script', 'subprocess', 'call'],
])

/** The numbers of the steps, by id, in the order of hearing; the outline and the drawing show the same. */
export function numbersOf(order: readonly Node[]): ReadonlyMap<string, number> {
  return new Map(order.filter(({ kind }) => NUMBERED.has(kind)).map(({ id }, i) => [id, i + 1]))
}

/** Whether a node is a step of the outline; an end only where it carries more than its name. */
export function isStep({ kind, documents, text, risks }: Node): boolean {
  if (kind === 'end') return documents.length > 0 || risks.length > 0 || text !== null
  return NUMBERED.has(kind) || kind === 'receive' || kind === 'start' || kind === 'intermediate'
}
