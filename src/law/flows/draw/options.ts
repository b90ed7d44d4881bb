import type { Lang } from '#base/text.ts'
import type { Rules } from '../length-of-limit.ts'

/** What became of an element in the later of two editions. */
export type Mark = 'added' | 'removed' | 'changed'

/** How a run departed from the chart. */
export type Deviation = 'skipped' | 'reordered' | 'foreign'

/** How a chart is to be drawn. Everything by ids of elements; ids the chart does not have are passed over. */
export interface DrawOptions {
  readonly lang: Lang
  /** Where a step leads to, e.g. `#s-ID`; null or left out: no link. */
  readonly href?: (id: string) => string | null
  /** Looks up how long rules are; without it a limit by rule is shown as `法定期限`. */
  readonly book?: Rules
  /** Up to two short lines left of a step: `412 件`, `中位 0.3 日`. */
  readonly figures?: ReadonlyMap<string, readonly string[]>
  /** Where a case stands. */
  readonly here?: readonly string[]
  /** Steps and flows the case has passed. */
  readonly done?: readonly string[]
  readonly marks?: ReadonlyMap<string, Mark>
  readonly deviations?: ReadonlyMap<string, Deviation>
  /** A style sheet put into the SVG, for a file that must look right by itself; pages link `chart-drawing.css`. */
  readonly style?: string
  /** Begins every id in the SVG, where a page shows several drawings. Default `chart`. */
  readonly prefix?: string
}
