import type { Chart } from '../chart.ts'

/** One FEEL expression of a chart: where it stands, and the names it may use. */
export interface Expression {
  readonly owner: string
  readonly source: string
  readonly names: readonly string[]
}

/** Every expression of the chart: conditions of flows, collections and ends of repeated steps. */
export function expressionsOf({ flows, nodes, facts }: Chart): readonly Expression[] {
  const declared = facts.map(({ name }) => name)
  return [
    ...flows.flatMap(({ id, condition }) =>
      condition === null ? [] : [{ owner: id, source: condition, names: declared }],
    ),
    ...nodes.flatMap(({ id, multi }) => {
      if (multi === null) return []
      const inner = multi.element === null ? declared : [...declared, multi.element]
      return [
        ...(multi.collection === null ? [] : [{ owner: id, source: multi.collection, names: declared }]),
        ...(multi.until === null ? [] : [{ owner: id, source: multi.until, names: inner }]),
      ]
    }),
  ]
}
