import type { Names } from '#law/feel/compile.ts'
import type { FeelType } from '#law/feel/types/type.ts'
import type { Chart } from '../chart.ts'
import { namesOf } from '../conditions.ts'

/** One FEEL expression of a chart: where it stands, the names it may use, and what it must come to. */
export interface Expression {
  readonly owner: string
  readonly source: string
  readonly names: Names
  /** One of these. */
  readonly wanted: readonly FeelType[]
}

/** Every expression of the chart: conditions of flows, collections and ends of repeated steps. */
export function expressionsOf(chart: Chart): readonly Expression[] {
  const names = namesOf(chart) ?? {}
  const asked = (owner: string, source: string | null, wanted: readonly FeelType[], more: Names = {}) =>
    source === null ? [] : [{ owner, source, names: { ...names, ...more }, wanted }]
  return [
    ...chart.flows.flatMap(({ id, condition }) => asked(id, condition, ['boolean'])),
    ...chart.nodes.flatMap(({ id, multi }) => [
      ...asked(id, multi?.collection ?? null, ['number', { list: 'any' }]),
      ...asked(id, multi?.until ?? null, ['boolean'], COUNTS),
    ]),
  ]
}

/** What a completion condition may ask beside the facts (BPMN 2.0.2, table 10.30). */
const COUNTS: Names = {
  numberOfInstances: 'number',
  numberOfCompletedInstances: 'number',
  numberOfActiveInstances: 'number',
}
