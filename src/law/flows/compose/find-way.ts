import { Heap } from './heap.ts'

/** A grid of tracks with what it costs to go along each stretch and through each crossing. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Extra cost of the level stretch from `ix` to `ix + 1` on `iy`; Infinity where a box stands. */
  level(ix: number, iy: number): number
  /** Extra cost of the upright stretch from `iy` to `iy + 1` on `ix`. */
  upright(ix: number, iy: number): number
  /** Extra cost of going straight through a crossing of tracks, or of turning there. */
  through(ix: number, iy: number, turning: boolean, level: boolean): number
}

/** 0 right, 1 down, 2 left, 3 up: the way one is going. */
export type Heading = 0 | 1 | 2 | 3

/** A place to begin or to arrive at, with the heading one leaves it or comes into it by, and what it costs. */
export interface Gate {
  readonly ix: number
  readonly iy: number
  readonly heading: Heading
  readonly cost: number
}

export const BEND = 34
const DX = [1, 0, -1, 0] as const
const DY = [0, 1, 0, -1] as const
const HEADINGS = [0, 1, 2, 3] as const

/** A way by its crossings of tracks (`ix`, `iy`), with the gates it begins and ends at. */
export interface Way<G extends Gate> {
  readonly from: G
  readonly cells: readonly (readonly [number, number])[]
  readonly to: G
}

/**
 * The cheapest way over the tracks from one of the gates to one of the others: A* with the distance left as its guess.
 * Ties go to whoever was found first, so that the same grid always gives the same way. Null where there is none.
 */
export function findWay<G extends Gate>(grid: Grid, from: readonly G[], to: readonly G[]): Way<G> | null {
  const { xs, ys } = grid
  const width = xs.length
  const stateOf = ({ ix, iy, heading }: Gate) => (iy * width + ix) * 4 + heading
  const best = new Float64Array(width * ys.length * 4).fill(Number.POSITIVE_INFINITY)
  const came = new Int32Array(best.length).fill(-1)
  const goals = new Map(to.map((gate) => [stateOf(gate), gate.cost]))
  const guess = (ix: number, iy: number) => {
    let nearest = Number.POSITIVE_INFINITY
    for (const gate of to)
      nearest = Math.min(
        nearest,
        gate.cost + Math.abs(at(xs, gate.ix) - at(xs, ix)) + Math.abs(at(ys, gate.iy) - at(ys, iy)),
      )
    return nearest
  }
  const open = new Heap()
  for (const gate of from) {
    const state = stateOf(gate)
    if (gate.cost >= (best[state] ?? 0)) continue
    best[state] = gate.cost
    open.push(state, gate.cost + guess(gate.ix, gate.iy))
  }
  const arrived = best.length
  let end = -1
  let endCost = Number.POSITIVE_INFINITY
  for (let state = open.pop(); state !== -1; state = open.pop()) {
    if (state >= arrived) {
      end = state - arrived
      break
    }
    const cost = best[state] ?? 0
    const heading = (state % 4) as Heading // four headings, so the remainder is one of them
    const cell = (state - heading) / 4
    const ix = cell % width
    const iy = (cell - ix) / width
    const goal = goals.get(state)
    if (goal !== undefined && cost + goal < endCost) {
      endCost = cost + goal
      open.push(state + arrived, endCost)
    }
    for (const next of HEADINGS) {
      if ((next + 2) % 4 === heading) continue
      const nx = ix + DX[next]
      const ny = iy + DY[next]
      if (nx < 0 || ny < 0 || nx >= width || ny >= ys.length) continue
      const level = next % 2 === 0
      const stretch = level ? grid.level(Math.min(ix, nx), iy) : grid.upright(ix, Math.min(iy, ny))
      if (stretch === Number.POSITIVE_INFINITY) continue
      const turning = next !== heading
      const step = Math.abs(at(xs, nx) - at(xs, ix)) + Math.abs(at(ys, ny) - at(ys, iy)) + stretch
      const total = cost + step + (turning ? BEND : 0) + grid.through(ix, iy, turning, heading % 2 === 0)
      const after = (ny * width + nx) * 4 + next
      if (total >= (best[after] ?? 0) - 1e-9) continue
      best[after] = total
      came[after] = state
      open.push(after, total + guess(nx, ny))
    }
  }
  if (end === -1) return null
  const states: number[] = []
  for (let state = end; state !== -1; state = came[state] ?? -1) states.push(state)
  states.reverse()
  const start = from.find((gate) => stateOf(gate) === states[0])
  const goal = to.find((gate) => stateOf(gate) === end)
  if (!start || !goal) return null
  const cells = states.map((state) => {
    const cell = Math.floor(state / 4)
    return [cell % width, Math.floor(cell / width)] as const
  })
  return { from: start, cells, to: goal }
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}
