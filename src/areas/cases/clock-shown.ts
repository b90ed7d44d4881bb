import type { ReactNode } from 'react'
import type { Article } from '#base/outcome.ts'
import type { Cited } from '#ui/law-chip.tsx'
import type { DrawnClock } from '../clocks/index.ts'

/** A clock in the words of one language, ready for the parts that draw it. */
export interface ClockShown extends Omit<DrawnClock, 'key'> {
  /** What it is the time for: `作出决定`. */
  readonly name: string
  readonly kind: 'statutory' | 'promised'
  /** How the date came about, step by step, each with its articles. */
  readonly reasons: readonly {
    readonly key: string
    readonly says: ReactNode
    readonly laws: readonly Cited[]
    readonly articles: readonly Article[]
  }[]
}
