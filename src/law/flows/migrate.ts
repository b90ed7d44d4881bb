import { familyOf } from './migrating/family.ts'
import { rivalsOf } from './migrating/rivals.ts'
import type { Program } from './program.ts'
import type { FlowEffect, FlowState, Token } from './state.ts'

/** Ids of an edition to ids of the next, for nodes and flows; an id that is not in it stays as it is. */
export type IdMap = Readonly<Record<string, string>>

/** Why a run that stands at `element` of the edition before cannot be moved. */
export interface MapFault {
  readonly code: /** The next edition has no such element. */
    | 'gone'
    /** It has one, but another kind of wait, join, subprocess or number of instances. */
    | 'other-kind'
    /** It is another part of the case (intake, decision, hand-over): acts of law would be skipped or done twice. */
    | 'other-part'
    /** It lies in another subprocess. */
    | 'other-scope'
    /** A join was reached by a flow that has no counterpart leading to it. */
    | 'no-such-flow'
    /** The events that are waited for together are others. */
    | 'other-rivals'
    /** The map names an element that the edition before does not have. */
    | 'unknown'
  readonly element: string
  readonly target: string
}

/**
 * Everything at which a run of `before` could stand and which has no lawful place in `after`. A run can be moved if it
 * stands at none of them (`placesOf`): nothing is guessed, a step without counterpart needs an entry in the map.
 */
export function checkMap(before: Program, after: Program, map: IdMap): readonly MapFault[] {
  const known = new Set([...before.nodes.keys(), ...before.chart.flows.map(({ id }) => id)])
  const unknown = Object.entries(map).filter(([element]) => !known.has(element))
  return [
    ...unknown.map(([element, target]): MapFault => ({ code: 'unknown', element, target })),
    ...[...before.nodes.keys()].flatMap((element) => faultsAt(before, after, map, element)),
  ]
}

/** Ids of all nodes and flows a run stands at, its subprocesses and joins among them; sorted, each once. */
export function placesOf({ tokens }: FlowState): readonly string[] {
  return [...new Set(tokens.flatMap(({ at, by }) => (by === undefined ? [at] : [at, by])))].sort()
}

/**
 * The run as it stands on the next edition, and which limits begin and end by that. Only for runs without a fault in
 * `checkMap`. Facts are kept, also those nobody asks any more. Trap: nothing is walked; a run waits where it waited.
 */
export function migrate(
  before: Program,
  after: Program,
  state: FlowState,
  map: IdMap,
): { readonly state: FlowState; readonly effects: readonly FlowEffect[] } {
  const moved = state.tokens.map((token) => ({ token, now: moveToken(token, map) }))
  const effects = moved.flatMap(({ token, now }) => [
    ...timersOf(before, token)
      .filter((old) => !timersOf(after, now).some((timer) => isSame(timer, old)))
      .map(({ element }): FlowEffect => ({ kind: 'disarm', element, token: token.id })),
    ...timersOf(after, now).filter((timer) => !timersOf(before, token).some((old) => isSame(timer, old))),
  ])
  return { state: { ...state, tokens: moved.map(({ now }) => now) }, effects }
}

function faultsAt(before: Program, after: Program, map: IdMap, element: string): readonly MapFault[] {
  const planned = before.nodes.get(element)
  const family = planned && familyOf(planned)
  if (!planned || !family) return []
  const target = map[element] ?? element
  const fault = (code: MapFault['code'], at = element): MapFault => ({ code, element: at, target })
  const there = after.nodes.get(target)
  if (!there) return [fault('gone')]
  const { parent, part } = planned.node
  if (familyOf(there) !== family) return [fault('other-kind')]
  if (there.node.part !== part) return [fault('other-part')]
  if ((parent === null ? null : (map[parent] ?? parent)) !== there.node.parent) return [fault('other-scope')]
  if (family === 'parallel' || family === 'inclusive') {
    return planned.into
      .filter((flow) => !there.into.includes(map[flow] ?? flow))
      .map((flow) => fault('no-such-flow', flow))
  }
  const rivals = rivalsOf(before, element).map((id) => map[id] ?? id)
  return String(rivals.sort()) === String(rivalsOf(after, target)) ? [] : [fault('other-rivals')]
}

function moveToken(token: Token, map: IdMap): Token {
  const to = (id: string): string => map[id] ?? id
  return {
    ...token,
    at: to(token.at),
    ...(token.by === undefined ? {} : { by: to(token.by) }),
    ...(token.rang === undefined ? {} : { rang: token.rang.map(to) }),
  }
}

type Armed = Extract<FlowEffect, { kind: 'arm' }>

/** Limits that run for a token: its own, and those on its border that have not run out. */
function timersOf({ nodes }: Program, token: Token): readonly Armed[] {
  const planned = nodes.get(token.at)
  if (!planned || token.by !== undefined) return []
  const own = planned.node.kind === 'intermediate' ? [planned.node] : []
  const border = token.n === undefined ? planned.boundaries : []
  return [...own, ...border].flatMap(({ id, trigger }): readonly Armed[] => {
    if (trigger?.kind !== 'timer' || token.rang?.includes(id)) return []
    return [{ kind: 'arm', element: id, token: token.id, limit: trigger.limit }]
  })
}

function isSame(one: Armed, other: Armed): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
