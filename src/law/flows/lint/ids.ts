import type { Chart } from '../chart.ts'
import { expressionsOf } from './expressions.ts'
import { type Finding, finding } from './finding.ts'

/**
 * Ids used twice, and names written in full-width characters.
 *
 * Strict about what is compared character by character: ids, names of facts, names and codes of messages and errors, and
 * expressions outside their quotation marks. There a `（` or `＞` looks like the half-width one and never equals it. Free:
 * names of steps, lanes and branches, and quoted values; in Chinese they are written in full-width punctuation.
 */
export function findIds(chart: Chart): readonly Finding[] {
  const ids = idsOf(chart)
  const twice = [...Map.groupBy(ids, (id) => id)].filter(([, all]) => all.length > 1).map(([id]) => id)
  return [
    ...twice.map((id) => finding(chart, 'duplicate-id', [id], { id })),
    ...namesOf(chart, ids).flatMap(({ owner, name, found }) => {
      const wide = WIDE.exec(found)
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

/** Each name with the element it is used at, and the part of it that must be half-width. */
function namesOf(chart: Chart, ids: readonly string[]) {
  const whole = (owner: string, name: string) => ({ owner, name, found: name })
  return [
    ...[...new Set(ids)].map((id) => whole(id, id)),
    ...chart.facts.map((fact) => whole(chart.id, fact.name)),
    ...chart.nodes.flatMap(({ id, trigger, multi }) => [
      ...(trigger?.kind === 'message' ? [whole(id, trigger.name)] : []),
      ...(trigger?.kind === 'error' && trigger.code !== null ? [whole(id, trigger.code)] : []),
      ...(multi?.element ? [whole(id, multi.element)] : []),
    ]),
    ...expressionsOf(chart).map(({ owner, source }) => ({
      owner,
      name: source,
      found: source.replace(/"(?:[^"\\]|\\.)*"/gu, ''),
    })),
  ]
}
