import type { Chart } from '../chart.ts'
import { type Finding, finding } from './finding.ts'

/**
 * Ids used twice, and names written in full-width characters.
 *
 * Strict about what is compared character by character: ids, names of facts, names and codes of messages and errors;
 * expressions are looked at in `conditions.ts`. There a `（` or `＞` looks like the half-width one and never equals it. Free:
 * names of steps, lanes and branches, and quoted values; in Chinese they are written in full-width punctuation.
 */
export function findIds(chart: Chart): readonly Finding[] {
  const ids = idsOf(chart)
  const twice = [...Map.groupBy(ids, (id) => id)].filter(([, all]) => all.length > 1).map(([id]) => id)
  return [
    ...twice.map((id) => finding(chart, 'duplicate-id', [id], { id })),
    ...namesOf(chart, ids).flatMap(({ owner, name }) => {
      const wide = WIDE.exec(name)
      return wide ? [finding(chart, 'full-width', [owner], { name, found: wide[0] })] : []
    }),
  ]
}

/** Full-width forms of ASCII, the ideographic space, CJK punctuation and curly quotation marks. */
const WIDE = /[\u3000-\u303f\uff01-\uff65\uffe0-\uffe6\u2018-\u201f]/u

function idsOf({ nodes, flows, messageFlows, lanes, pools, notes, asides, ties, foreign }: Chart): readonly string[] {
  const within = new Set([...nodes, ...flows].map(({ id }) => id))
  const apart = foreign.filter(({ id }) => !within.has(id))
  const foreignIds = [...new Set(apart.map(({ id }) => id))]
  const named = [nodes, flows, messageFlows, lanes, pools, notes, asides, ties].flat().map(({ id }) => id)
  return [...named, ...foreignIds]
}

/** Each name with the element it is used at. */
function namesOf(chart: Chart, ids: readonly string[]): readonly { readonly owner: string; readonly name: string }[] {
  return [
    ...[...new Set(ids)].map((id) => ({ owner: id, name: id })),
    ...chart.facts.map(({ name }) => ({ owner: chart.id, name })),
    ...chart.nodes.flatMap(({ id, trigger, multi }) => {
      const waited = trigger?.kind === 'message' ? trigger.name : trigger?.kind === 'error' ? trigger.code : null
      return [waited, multi?.element].flatMap((name) => (name == null ? [] : [{ owner: id, name }]))
    }),
  ]
}
