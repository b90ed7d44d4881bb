import type { Box } from '../chart.ts'
import type { Grid, Way } from './find-way.ts'
import type { BorderGate, Direction } from './gates.ts'
import { isEvent, isGateway } from './kinds.ts'
import type { Knitted, KnittedFlow } from './knit-plan.ts'
import type { Places } from './place-boxes.ts'
import { NAME_WIDTH } from './place-labels.ts'
import { CLEARANCE } from './spacing.ts'
import { type Stretches, stretchesIn } from './stretches.ts'
import { textSize } from './text-size.ts'
import { type Tracks, tracksOf } from './tracks.ts'

/** What it costs to cross another flow, to turn on its line, and to lie on it. Unit: pixel of detour. */
const CROSS = 46
const TOUCH = 70
const ON_IT = 900
/** Two flows may join on their way into the same node, and part on their way out of the same gateway. */
const JOIN = 1
const FORK = 3
const SHARED_WAY_IN = 14
const SHARED_WAY_OUT = 90
const SHARED_GATEWAY = 12
const BOTH_WAYS = 160
/** To run where the words of an event or a gateway will stand. */
const OVER_WORDS = 30

/** Who already runs where on the sheet. */
export class Traffic {
  readonly tracks: Tracks
  readonly #wall: Stretches
  readonly #words: Stretches
  readonly #gateways: ReadonlySet<string>
  readonly #level = new Map<number, KnittedFlow[]>()
  readonly #upright = new Map<number, KnittedFlow[]>()
  readonly #ports = new Map<string, Set<Direction>>()

  constructor(knitted: Knitted, places: Places) {
    this.tracks = tracksOf(places)
    this.#wall = stretchesIn(this.tracks, [...places.nodes.values(), ...places.notes.values()].map(grown))
    this.#words = stretchesIn(this.tracks, wordsToCome(knitted, places))
    this.#gateways = new Set(knitted.nodes.filter(({ kind }) => isGateway(kind)).map(({ id }) => id))
  }

  x(ix: number): number {
    return this.tracks.xs[ix] ?? 0
  }

  y(iy: number): number {
    return this.tracks.ys[iy] ?? 0
  }

  /** What it costs more to use a gate that others use. */
  crowd(node: string, key: string, direction: Direction): number {
    const used = this.#ports.get(key)
    if (!used) return 0
    if (used.has(direction === 'in' ? 'out' : 'in')) return BOTH_WAYS
    if (direction === 'in') return SHARED_WAY_IN
    return this.#gateways.has(node) ? SHARED_GATEWAY : SHARED_WAY_OUT
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
    const forks = this.#gateways.has(flow.from)
    const isKin = (other: KnittedFlow) => other.to === flow.to || (forks && other.from === flow.from)
    const lying = (there: readonly KnittedFlow[] | undefined) => {
      let sum = 0
      if (there) for (const other of there) sum += other.to === flow.to ? JOIN : isKin(other) ? FORK : ON_IT
      return sum
    }
    const strangers = (there: readonly KnittedFlow[] | undefined) => {
      let count = 0
      if (there) for (const other of there) if (!isKin(other)) count++
      return count
    }
    const cost = (at: number, side: 'level' | 'upright', there: ReadonlyMap<number, KnittedFlow[]>) =>
      this.#wall[side][at] ? Number.POSITIVE_INFINITY : lying(there.get(at)) + (this.#words[side][at] ? OVER_WORDS : 0)
    const crossed = (ix: number, iy: number, isLevel: boolean) => {
      const [map, one, other] = isLevel
        ? [this.#upright, iy * width + ix, (iy - 1) * width + ix]
        : [this.#level, iy * width + ix, iy * width + ix - 1]
      return Math.max(strangers(map.get(one)), strangers(map.get(other)))
    }
    return {
      ...{ xs, ys },
      level: (ix, iy) => cost(iy * width + ix, 'level', this.#level),
      upright: (ix, iy) => cost(iy * width + ix, 'upright', this.#upright),
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

function add(map: Map<number, KnittedFlow[]>, key: number, flow: KnittedFlow): void {
  const there = map.get(key)
  if (there) there.push(flow)
  else map.set(key, [flow])
}

/** Events on a border are small and stand close: a line may pass nearer. */
function grown({ x, y, width, height }: Box): Box {
  const by = width < 30 ? 3 : CLEARANCE - 1
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** Where names most likely go: under an event, over a gateway. Events on a border have a flow there. */
function wordsToCome({ nodes }: Knitted, places: Places): readonly Box[] {
  return nodes.flatMap(({ id, kind, name }) => {
    const box = places.nodes.get(id)
    if (!box || name['zh-Hans'] === '' || kind === 'boundary' || !(isGateway(kind) || isEvent(kind))) return []
    const { width, height } = textSize(name, NAME_WIDTH)
    const y = isGateway(kind) ? box.y - height - 2 : box.y + box.height + 2
    return [{ x: box.x + (box.width - width) / 2, y, width, height }]
  })
}
