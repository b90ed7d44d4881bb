import type { KeyEntry } from '#ui/chart-key.tsx'

/** A line of the difference in words. `change` is null where the mark says all: the step is new, or gone. */
export interface DifferenceLine {
  readonly id: string
  readonly mark: 'added' | 'removed' | 'changed'
  readonly step: string
  /** What of it changed, how it was and how it becomes. */
  readonly change: { readonly what: string; readonly was: string; readonly becomes: string } | null
}

/** Two editions ready to be shown: drawn on one sheet with marks, and told line by line. */
export interface DrawnDifference {
  readonly name: string
  readonly svg: string
  readonly lines: readonly DifferenceLine[]
  readonly shown: readonly KeyEntry[]
}
