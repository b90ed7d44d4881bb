import { must } from '#base/assert.ts'
import type { Chart } from '../chart.ts'
import type { Neighbours } from '../neighbours.ts'
import { type Finding, finding } from './finding.ts'
import { type Explored, explore } from './markings.ts'
import { type Net, netOf } from './net.ts'

/** States examined in one chart, all its levels and beginnings together. Measured: half a second. */
const BOUND = 20_000

/**
 * Joins that can wait for ever, and work that piles up before a join, turn by turn.
 *
 * Method: every state that tokens can get into is walked through, level by level: each subprocess by itself, then as one
 * step of what surrounds it. A state in which nothing can go on and tokens lie before a join is a starved join; the way
 * there is told. Exact for exclusive, parallel and event-based gateways, activities, interrupting events, and loops.
 *
 * Limits, on the side of complaining: no data is looked at, so equal conditions at two forks count as free; an event that
 * does not interrupt is taken to happen at most once a stay, and together with the step's exit. On the side of silence: of
 * more than six conditional exits of one fork only some combinations are tried. More than the bound is an error of its
 * own, as what cannot be examined is not published.
 */
export function findJoins(chart: Chart, near: Neighbours): readonly Finding[] {
  const processes = [...new Set(chart.nodes.map(({ process }) => process))]
  const insides = chart.nodes.filter(({ kind }) => kind === 'subprocess')
  const nets = [
    ...processes.map((process) => ({ owner: chart.id, net: netOf(chart, near, null, process) })),
    ...insides.map(({ id, process }) => ({ owner: id, net: netOf(chart, near, id, process) })),
  ]
  let left = BOUND
  return nets.flatMap(({ owner, net }) => {
    const all = net.begins.map((begin) => {
      const explored = explore(net, begin, left)
      left = Math.max(0, left - explored.states)
      return explored
    })
    return [...starved(chart, net, all), ...piled(chart, net, all), ...given(chart, owner, all)]
  })
}

function starved(chart: Chart, net: Net, all: readonly Explored[]): readonly Finding[] {
  const first = new Map(all.flatMap(({ starving }) => starving).map((stuck) => [stuck.station, stuck]))
  const flow = (place: number) => must(net.places[place], 'place')
  return [...first.values()].map(({ station, missing, after }) =>
    finding(chart, 'starving-join', [station], { missing: missing.map(flow), after: [...new Set(after.map(flow))] }),
  )
}

/** One finding a level is enough: all places of the loop pile up together. */
function piled(chart: Chart, net: Net, all: readonly Explored[]): readonly Finding[] {
  const place = all.flatMap(({ piling }) => piling)[0]
  const to = chart.flows.find(({ id }) => place !== undefined && id === net.places[place])?.to
  return to === undefined ? [] : [finding(chart, 'piling-up', [to], {})]
}

function given(chart: Chart, owner: string, all: readonly Explored[]): readonly Finding[] {
  const up = all.find(({ complete }) => !complete)
  return up ? [finding(chart, 'too-many-ways', [owner], { ways: up.states })] : []
}
