import type { ReactNode } from 'react'
import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { ClockFacts } from '#ui/clock-face.tsx'
import type { DayPicture } from '#ui/day-picture.ts'
import type { Cited } from '#ui/law-chip.tsx'

/** A clock in the words of one language, ready for the parts that draw it. */
export interface ClockShown {
  readonly rule: string
  /** What it is the time for: `作出决定`. */
  readonly name: string
  readonly kind: 'statutory' | 'promised'
  readonly dueOn: Day | null
  readonly facts: ClockFacts
  readonly picture: DayPicture
  /** The picture in one sentence. */
  readonly twin: string
  /** How the date came about, step by step, each with its articles. */
  readonly reasons: readonly {
    readonly key: string
    readonly says: ReactNode
    readonly laws: readonly Cited[]
    readonly articles: readonly Article[]
  }[]
}
