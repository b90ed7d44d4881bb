import { isIPv6 } from 'node:net'
import type { Rate } from './settings.ts'

/**
 * Counts requests per key in windows of fixed length. Memory is bounded by the keys of one window; at the brim the
 * window begins anew rather than growing. State of this process only: several processes each keep their own count.
 */
export class Pace {
  readonly #rate: Rate
  #window = -1
  readonly #counts = new Map<string, number>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /** Counts one request; answers 0 when it may pass, else the seconds to wait. */
  wait(key: string, nowMs: number): number {
    const length = this.#rate.seconds * 1000
    const window = Math.floor(nowMs / length)
    if (window !== this.#window || this.#counts.size >= 200_000) {
      this.#window = window
      this.#counts.clear()
    }
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count <= this.#rate.max ? 0 : Math.ceil(((window + 1) * length - nowMs) / 1000)
  }
}

/** Whom an address stands for: one IPv4 address, or one IPv6 network of 64 bits (a household has that many addresses). */
export function paceKey(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
  const groups = [...front, ...gap, ...back].slice(0, 4)
  return `${groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`
}
