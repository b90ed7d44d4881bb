import type { Chart, Flow, Node } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'

/**
 * One level of a chart (the process, or the inside of one subprocess) as places and stations: a place is a flow that may
 * hold tokens, a station takes tokens from its places and puts them on one of its ways.
 */
export interface Net {
  /** Ids of flows; the index is the place. */
  readonly places: readonly string[]
  readonly stations: readonly Station[]
  /** Ways on which the level may begin: one for each start event, as it begins by one of them. */
  readonly begins: readonly (readonly number[])[]
}

export interface Station {
  readonly id: string
  /** Takes one token from any place; one from each; or what there is once nothing more can come. */
  readonly takes: 'any' | 'all' | 'inclusive'
  readonly ins: readonly number[]
  /** What may be put where; one of them is chosen. An empty way takes the token away. */
  readonly ways: readonly (readonly number[])[]
  /** Ends everything on this level at once (terminate, error). */
  readonly final: boolean
}

/** The net of what lies directly inside `parent` (null: of the process). A subprocess inside it is one step. */
export function netOf(chart: Chart, near: Neighbours, parent: string | null, process: string): Net {
  const nodes = chart.nodes.filter((node) => node.parent === parent && node.process === process)
  const foreign = chart.foreign.filter(
    (each) => each.parent === parent && !near.nodes.has(each.id) && each.attachedTo === null,
  )
  const ids = new Set([...nodes, ...foreign].map(({ id }) => id))
  const flows = chart.flows.filter(({ from, to }) => ids.has(from) && ids.has(to))
  const placeOf = new Map(flows.map(({ id }, place) => [id, place]))
  const places = (some: readonly Flow[]) => some.flatMap(({ id }) => placeOf.get(id) ?? [])
  const ins = (id: string) => places(near.into(id))
  const outs = (id: string) => places(near.out(id))
  const plain = foreign.map(({ id }) => ({ id, takes: 'any' as const, ins: ins(id), ways: [outs(id)], final: false }))
  return {
    places: flows.map(({ id }) => id),
    stations: [
      ...plain,
      ...nodes.map((node) => ({
        id: node.id,
        takes: takesOf(node, ins(node.id)),
        ins: ins(node.id),
        ways: withBorders(waysOf(node, near, outs(node.id), places), near.borders(node.id), outs),
        final: node.trigger?.kind === 'terminate' || (node.kind === 'end' && node.trigger?.kind === 'error'),
      })),
    ],
    begins: nodes.filter(({ kind }) => kind === 'start').map(({ id }) => outs(id)),
  }
}

function takesOf({ kind }: Node, ins: readonly number[]): Station['takes'] {
  if (ins.length < 2) return 'any'
  return kind === 'parallel' ? 'all' : kind === 'inclusive' ? 'inclusive' : 'any'
}

/** One exit of a fork that chooses one; any of those that choose several; all of the others. */
function waysOf(
  node: Node,
  near: Neighbours,
  outs: readonly number[],
  places: (some: readonly Flow[]) => readonly number[],
): readonly (readonly number[])[] {
  if (node.kind === 'exclusive' || node.kind === 'event-based')
    return outs.length === 0 ? [[]] : outs.map((place) => [place])
  const exits = near.out(node.id)
  if (node.kind === 'parallel' || exits.every(({ condition }) => condition === null)) return [outs]
  const sure = exits.filter(({ id, condition }) => condition === null && id !== node.defaultFlow)
  const asked = exits.filter(({ condition, id }) => condition !== null && id !== node.defaultFlow)
  const otherwise = exits.filter(({ id }) => id === node.defaultFlow)
  const some = subsets(places(asked)).filter((chosen) => chosen.length > 0)
  return [...some.map((chosen) => [...places(sure), ...chosen]), [...places(sure), ...places(otherwise)]]
}

/** Each way as it is or with what events that do not interrupt add; and the ways of those that do. */
function withBorders(
  ways: readonly (readonly number[])[],
  borders: readonly Node[],
  outs: (id: string) => readonly number[],
): readonly (readonly number[])[] {
  const cut = borders.filter(({ interrupting }) => interrupting).map(({ id }) => outs(id))
  const extra = subsets(borders.filter(({ interrupting }) => !interrupting)).map((some) =>
    some.flatMap(({ id }) => outs(id)),
  )
  return [...ways, ...cut].flatMap((way) => extra.map((more) => [...way, ...more]))
}

/** Every choice of some of them. Of more than six only none, each alone, each pair and all: enough to starve a join. */
function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length <= 6)
    return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, i) => bits & (1 << i)))
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b]))
  return [[], ...all.map((one) => [one]), ...pairs, all]
}
