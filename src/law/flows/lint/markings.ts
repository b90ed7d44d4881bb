import { must } from '#base/assert.ts'
import type { Net, Station } from './net.ts'

/** How many tokens lie on each place. */
type Marking = Uint8Array

/** What was found among the states a net can get into. */
export interface Explored {
  /** Joins that wait for ever: on which places nothing comes, after which forks were taken how. */
  readonly starving: readonly {
    readonly station: string
    readonly missing: readonly number[]
    readonly after: readonly number[]
  }[]
  /** Places before joins on which tokens pile up without end. */
  readonly piling: readonly number[]
  /** States examined. */
  readonly states: number
  /** False when the search was given up; then the absence of findings proves nothing. */
  readonly complete: boolean
}

/** More tokens than this on one flow: the net makes more than it takes. */
const PILE = 6

/**
 * Walks through the states of a net from one beginning, at most `bound` of them.
 *
 * Of what could happen next only one station is let go at a time, all its ways after another: in nets where a choice is
 * never disturbed from outside (a gateway chooses by data alone) the order does not matter to where things get stuck, so
 * ten branches side by side cost ten steps, not 2¹⁰ states. A station without choice goes first; what ends everything
 * goes last, so that a join is not excused by an end that happens to be quick.
 */
export function explore(net: Net, begin: readonly number[], bound: number): Explored {
  const upstream = upstreamOf(net)
  const first = put(new Uint8Array(net.places.length), begin)
  const seen = new Set([String(first)])
  const open: { readonly marking: Marking; readonly after: readonly number[] }[] = [{ marking: first, after: [] }]
  const starving = new Map<string, Explored['starving'][number]>()
  const piling = new Set<number>()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.size > bound)
      return { starving: [...starving.values()], piling: [...piling], states: seen.size, complete: false }
    const { marking, after } = at
    const station = nextOf(net, marking, upstream)
    if (!station) {
      for (const stuck of stuckOf(net, marking))
        if (!starving.has(stuck.station)) starving.set(stuck.station, { ...stuck, after })
      continue
    }
    const taken = take(marking, station)
    for (const way of station.ways) {
      const made = put(taken, way)
      const pile = made.findIndex((tokens) => tokens > PILE)
      if (pile >= 0) piling.add(pile)
      else if (!seen.has(String(made))) {
        seen.add(String(made))
        open.push({ marking: made, after: station.ways.length > 1 ? [...after, ...way.slice(0, 1)] : after })
      }
    }
  }
  return { starving: [...starving.values()], piling: [...piling], states: seen.size, complete: true }
}

/** Who goes next: first whoever has no choice. Nobody, where all that is left waits or ends everything. */
function nextOf(net: Net, marking: Marking, upstream: Upstream): Station | undefined {
  const ready = net.stations.filter((station) => !station.final && isReady(net, station, marking, upstream))
  return ready.find(({ ways }) => ways.length === 1) ?? ready[0]
}

function isReady(net: Net, { id, takes, ins }: Station, marking: Marking, upstream: Upstream): boolean {
  const held = ins.filter((place) => marking[place])
  if (takes === 'any' || held.length === 0) return held.length > 0
  if (takes === 'all') return held.length === ins.length
  const before = (place: number) => must(upstream.get(`${id} ${place}`), 'upstream')
  const bare = ins.filter((place) => !marking[place])
  const elsewhere = net.places.flatMap((_, place) => (marking[place] && !ins.includes(place) ? [place] : []))
  return !elsewhere.some(
    (place) => bare.some((to) => before(to).has(place)) && !held.some((to) => before(to).has(place)),
  )
}

function take(marking: Marking, { takes, ins }: Station): Marking {
  const held = ins.filter((place) => marking[place])
  return change(marking, takes === 'any' ? held.slice(0, 1) : held, -1)
}

const put = (marking: Marking, way: readonly number[]) => change(marking, way, 1)

function change(marking: Marking, places: readonly number[], by: number): Marking {
  const made = marking.slice()
  for (const place of places) made[place] = (made[place] ?? 0) + by
  return made
}

/** The joins that hold tokens when nothing goes on any more; none where something ends everything. */
function stuckOf({ stations }: Net, marking: Marking) {
  if (stations.some(({ final, ins }) => final && ins.some((place) => marking[place]))) return []
  return stations
    .filter(({ ins }) => ins.some((place) => marking[place]))
    .map(({ id, ins }) => ({ station: id, missing: ins.filter((place) => !marking[place]) }))
}

/**
 * For each place before an inclusive join: the places from which a token can come there without passing the join. By
 * BPMN 2.0.2 §13.4.3 the join waits for a token that can still come to a bare place and to none that holds one already.
 */
type Upstream = ReadonlyMap<string, ReadonlySet<number>>

function upstreamOf({ stations }: Net): Upstream {
  const joins = stations.filter(({ takes }) => takes === 'inclusive')
  return new Map(
    joins.flatMap((join) => join.ins.map((place) => [`${join.id} ${place}`, before(stations, join, place)])),
  )
}

function before(stations: readonly Station[], join: Station, place: number): ReadonlySet<number> {
  const seen = new Set<number>()
  const open = [place]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const to = at
    const from = stations.filter((station) => station !== join && station.ways.some((way) => way.includes(to)))
    for (const source of from.flatMap(({ ins }) => ins)) {
      if (seen.has(source)) continue
      seen.add(source)
      open.push(source)
    }
  }
  return seen
}
