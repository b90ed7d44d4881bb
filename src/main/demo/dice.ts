import { must } from '#base/assert.ts'

/** Chance that is the same every time for the same seed. */
export interface Dice {
  /** A whole number from 0 to `below` − 1. */
  int(below: number): number
  /** True in `percent` of a hundred throws. */
  chance(percent: number): boolean
  pick<T>(from: readonly T[]): T
}

/** Dice over a small fast generator (mulberry32, public domain): nothing about it is secret, only repeatable. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const int = (below: number) => next() % below
  return {
    int,
    chance: (percent) => int(10_000) < percent * 100,
    pick: (from) => must(from[int(from.length)], 'one of a list'),
  }
}
