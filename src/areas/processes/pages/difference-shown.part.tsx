import type { Lang } from '#base/text.ts'
import { ChartKey } from '#ui/chart-key.tsx'
import { Table } from '#ui/table.tsx'
import { wordsOf as uiWordsOf } from '#ui/words/index.ts'
import type { DifferenceLine, DrawnDifference } from '../drawn-difference.ts'
import { wordsOf } from './words/index.ts'

/** What differs between two editions, line by line. */
export function DifferenceTable({ lang, lines }: { readonly lang: Lang; readonly lines: readonly DifferenceLine[] }) {
  const words = wordsOf(lang).difference
  return (
    <Table
      lang={lang}
      caption={words.list}
      captionHidden
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        { key: 'what', title: words.what, cell: (line) => line.says },
        {
          key: 'mark',
          title: words.mark,
          cell: (line) => <span className={`tag mark ${line.mark}`}>{words.marks[line.mark]}</span>,
        },
      ]}
    />
  )
}

/** Both editions drawn on one sheet: what is new, gone and changed is marked by line, word and colour. */
export function DifferenceSheet({ lang, difference }: { readonly lang: Lang; readonly difference: DrawnDifference }) {
  return (
    <figure className="sec">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="panel" tabIndex={0} aria-label={uiWordsOf(lang).chart.panel(difference.name)}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every word in it escaped there */}
        <div className="sheet" dangerouslySetInnerHTML={{ __html: difference.svg }} />
      </section>
      <figcaption>
        <ChartKey lang={lang} shown={difference.shown} />
      </figcaption>
    </figure>
  )
}
