import type { Lang } from '#base/text.ts'
import type { Chart } from '#law/flows/chart.ts'
import { type Change, differenceOf } from '#law/flows/difference.ts'
import { drawDifference } from '#law/flows/draw/draw-difference.ts'
import type { KeyEntry } from '#ui/chart-key.tsx'
import { lawbook } from '../clocks/index.ts'
import { inWords } from './words-of-chart.ts'

/** One difference in a sentence; `key` is unique among them. */
export interface DifferenceLine {
  readonly key: string
  readonly mark: Change['mark']
  readonly says: string
}

/** Two editions ready to be shown: drawn on one sheet with marks, and told line by line. */
export interface DrawnDifference {
  readonly name: string
  readonly svg: string
  readonly lines: readonly DifferenceLine[]
  readonly shown: readonly KeyEntry[]
}

/** Draws what became of a chart from one edition to the next, and tells it in the order of reading. */
export function drawnDifference(lang: Lang, before: Chart, after: Chart): DrawnDifference {
  const changes = differenceOf(before, after, lawbook())
  const marks = (['added', 'removed', 'changed'] as const).filter((mark) => changes.some((one) => one.mark === mark))
  return {
    name: inWords(lang, after.name),
    svg: drawDifference(before, after, { lang, book: lawbook() }),
    lines: changes.map(({ mark, sentence }, i) => ({ key: String(i), mark, says: sentence[lang] })),
    shown: ['step', ...marks],
  }
}
