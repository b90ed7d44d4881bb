import type { Lang } from '#base/text.ts'
import { printCount } from './print-day.ts'
import { wordsOf } from './words/index.ts'

export interface PagerProps {
  readonly lang: Lang
  /** Numbers of the first and last entry shown, from 1. */
  readonly from: number
  readonly to: number
  readonly total: number
  readonly previous: string | null
  readonly next: string | null
}

/** Back and on through a long list, and where one stands in it. */
export function Pager({ lang, from, to, total, previous, next }: PagerProps) {
  const words = wordsOf(lang).pager
  return (
    <nav className="pages" aria-label={words.label}>
      {previous !== null && (
        <a className="tap" rel="prev" href={previous}>
          ← {words.previous}
        </a>
      )}
      <span className="quiet">{words.where(printCount(from), printCount(to), printCount(total))}</span>
      {next !== null && (
        <a className="tap" rel="next" href={next}>
          {words.next} →
        </a>
      )}
    </nav>
  )
}
