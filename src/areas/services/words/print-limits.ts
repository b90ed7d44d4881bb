import type { Lang } from '#base/text.ts'
import type { Item, Span } from '../contract.ts'
import { wordsOf } from './index.ts'

/** `5个工作日`, `10 minutes`. */
export function printSpanOfTime(lang: Lang, span: Span): string {
  return wordsOf(lang).units[span.unit](span.n)
}

/** The promise in words: `5个工作日`, `当场办结`. */
export function printPromise(lang: Lang, promised: Item['promised']): string {
  const words = wordsOf(lang)
  return promised === 0 ? words.onTheSpot : words.units.working_days(promised)
}
