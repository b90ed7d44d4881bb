import type { Box } from '../chart.ts'
import type { Grid, Way } from './find-way.ts'
import type { BorderGate, Direction } from './gates.ts'
import type { KnittedFlow } from './knit-plan.ts'
import type { Places } from './place-boxes.ts'
import { CLEARANCE, type Tracks, tracksOf } from './tracks.ts'

/** What it costs to cross another flow, to turn on its line, and to lie on it. Unit: pixel of detour. */
const CROSS = 46
const TOUCH = 70
const ON_IT = 900
/** Two flows may join on their way into the same node. */
const JOIN = 1
const SHARED_WAY_IN = 14
const SHARED_WAY_OUT = 90
const BOTH_WAYS = 160

/** Who already runs where on the sheet. */
export class Traffic {
  readonly tracks: Tracks
  readonly #wall: { readonly level: Uint8Array; readonly upright: Uint8Array }
  readonly #level = new Map<number, KnittedFlow[]>()
  readonly #upright = new Map<number, KnittedFlow[]>()
  readonly #ports = new Map<string, Set<Direction>>()

  constructor(places: Places) {
    this.tracks = tracksOf(places)
    this.#wall = walls(this.tracks, places)
  }

  x(ix: number): number {
    return this.tracks.xs[ix] ?? 0
  }

  y(iy: number): number {
    return this.tracks.ys[iy] ?? 0
  }

  /** What it costs more to use a gate that others use. */
  crowd(key: string, direction: Direction): number {
    const used = this.#ports.get(key)
    if (!used) return 0
    if (used.has(direction === 'in' ? 'out' : 'in')) return BOTH_WAYS
    return direction === 'in' ? SHARED_WAY_IN : SHARED_WAY_OUT
  }

  /** Writes a way down, so that the next flows keep off it. */
  take(flow: KnittedFlow, { from, cells, to }: Way<BorderGate>): void {
    this.#port(from.key, 'out')
    this.#port(to.key, 'in')
    const width = this.tracks.xs.length
    cells.forEach(([ix, iy], i) => {
      const next = cells[i + 1]
      if (!next) return
      if (next[1] === iy) add(this.#level, iy * width + Math.min(ix, next[0]), flow)
      else add(this.#upright, Math.min(iy, next[1]) * width + ix, flow)
    })
  }

  gridFor(flow: KnittedFlow): Grid {
    const { xs, ys } = this.tracks
    const width = xs.length
    const level = (ix: number, iy: number) =>
      this.#wall.level[iy * width + ix] ? Number.POSITIVE_INFINITY : lying(flow, this.#level.get(iy * width + ix))
    const upright = (ix: number, iy: number) =>
      this.#wall.upright[iy * width + ix] ? Number.POSITIVE_INFINITY : lying(flow, this.#upright.get(iy * width + ix))
    const crossed = (ix: number, iy: number, isLevel: boolean) => {
      const [map, one, other] = isLevel
        ? [this.#upright, iy * width + ix, (iy - 1) * width + ix]
        : [this.#level, iy * width + ix, iy * width + ix - 1]
      return Math.max(foreign(flow, map.get(one)), foreign(flow, map.get(other)))
    }
    return {
      ...{ xs, ys, level, upright },
      through: (ix, iy, turning, isLevel) =>
        turning ? TOUCH * Math.max(crossed(ix, iy, true), crossed(ix, iy, false)) : CROSS * crossed(ix, iy, isLevel),
    }
  }

  #port(key: string, direction: Direction): void {
    const used = this.#ports.get(key) ?? new Set()
    used.add(direction)
    this.#ports.set(key, used)
  }
}

function lying(flow: KnittedFlow, there: readonly KnittedFlow[] | undefined): number {
  if (!there) return 0
  return there.reduce((sum, { to }) => sum + (to === flow.to ? JOIN : ON_IT), 0)
}

function foreign(flow: KnittedFlow, there: readonly KnittedFlow[] | undefined): number {
  return there ? there.filter(({ to }) => to !== flow.to).length : 0
}

function add(map: Map<number, KnittedFlow[]>, key: number, flow: KnittedFlow): void {
  const there = map.get(key)
  if (there) there.push(flow)
  else map.set(key, [flow])
}

/** Stretches of tracks that run through a box or too near to it. */
function walls({ xs, ys }: Tracks, { nodes, notes }: Places) {
  const width = xs.length
  const level = new Uint8Array(width * ys.length)
  const upright = new Uint8Array(width * ys.length)
  for (const box of [...nodes.values(), ...notes.values()]) {
    const { x, y, width: w, height: h } = grown(box)
    for (let iy = 0; iy < ys.length; iy++) {
      const here = ys[iy] ?? 0
      const next = ys[iy + 1] ?? here
      for (let ix = 0; ix < width; ix++) {
        const at = xs[ix] ?? 0
        const beyond = xs[ix + 1] ?? at
        if (here > y && here < y + h && at < x + w && beyond > x) level[iy * width + ix] = 1
        if (at > x && at < x + w && here < y + h && next > y) upright[iy * width + ix] = 1
      }
    }
  }
  return { level, upright }
}

/** Events on a border are small and stand close: a line may pass nearer. */
function grown({ x, y, width, height }: Box): Box {
  const by = width < 30 ? 3 : CLEARANCE - 1
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
