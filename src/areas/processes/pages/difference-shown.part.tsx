import type { Lang } from '#base/text.ts'
import { ChartKey } from '#ui/chart-key.tsx'
import { ChartSheet } from '#ui/chart-sheet.tsx'
import { Table } from '#ui/table.tsx'
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
      <ChartSheet lang={lang} name={difference.name} svg={difference.svg} />
      <figcaption>
        <ChartKey lang={lang} shown={difference.shown} />
      </figcaption>
    </figure>
  )
}
