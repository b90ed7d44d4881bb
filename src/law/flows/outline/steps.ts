import type { Node } from '../chart.ts'

/** Nodes on which somebody works, or something inside does: they have numbers, the same that a case counts its steps by. */
const NUMBERED: ReadonlySet<string> = new Set(['task', 'user', 'manual', 'rule', 'subprocess', 'call'])
/** Nodes that pass by themselves: told in their place, without a number. */
const AUTOMATIC: ReadonlySet<string> = new Set(['service', 'send', 'script'])

/** The numbers of the steps, by id, in the order of hearing; the outline and the drawing show the same. */
export function numbersOf(order: readonly Node[]): ReadonlyMap<string, number> {
  return new Map(order.filter(({ kind }) => NUMBERED.has(kind)).map(({ id }, i) => [id, i + 1]))
}

/** Whether a node is a step of the outline; an end only where it carries more than its name. */
export function isStep({ kind, documents, text, risks }: Node): boolean {
  if (kind === 'end') return documents.length > 0 || risks.length > 0 || text !== null
  return NUMBERED.has(kind) || AUTOMATIC.has(kind) || kind === 'receive' || kind === 'start' || kind === 'intermediate'
}
