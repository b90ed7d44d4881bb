import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import type { EditionLine } from '../contract.ts'
import type { DrawnDifference } from '../drawn-difference.ts'
import { AsWritten } from './as-written.part.tsx'
import { ComparePair } from './compare-pair.part.tsx'
import { DifferenceSheet, DifferenceTable } from './difference-shown.part.tsx'
import { wordsOf } from './words/index.ts'

export interface DifferenceProps {
  readonly lang: Lang
  readonly from: EditionLine
  readonly to: EditionLine
  readonly editions: readonly EditionLine[]
  readonly difference: DrawnDifference
  link(path: string): string
}

/** Two editions of a chart side by side: what changed in words, and both drawn on one sheet. */
export function DifferencePage({ lang, from, to, editions, difference, link }: DifferenceProps) {
  const words = wordsOf(lang).difference
  const href = (one: EditionLine) => link(`/charts/${one.chartId}?edition=${one.number}`)
  return (
    <div className="chart-page">
      <PageHead record title={words.title(difference.name)} lead={words.lead(from.number, to.number)} />
      <ul className="list">
        {[from, to].map((one) => (
          <li key={one.number}>
            <a className="tap" href={href(one)}>
              {words.since(one.number, printDate(lang, one.inForceFrom))}
            </a>{' '}
            {one.note !== null && <AsWritten lang={lang} words={one.note} />}
          </li>
        ))}
      </ul>
      <section aria-labelledby="list">
        <h2 id="list">{words.list}</h2>
        {difference.lines.length === 0 ? (
          <Empty says={words.none} />
        ) : (
          <>
            <p className="intro">{words.count(difference.lines.length)}</p>
            <DifferenceTable lang={lang} lines={difference.lines} />
          </>
        )}
      </section>
      <section aria-labelledby="drawing">
        <h2 id="drawing">{words.drawing}</h2>
        <DifferenceSheet lang={lang} difference={difference} />
      </section>
      <section aria-labelledby="again">
        <h2 id="again">{words.again}</h2>
        <ComparePair lang={lang} editions={editions} from={from.number} to={to.number} link={link} />
      </section>
    </div>
  )
}
