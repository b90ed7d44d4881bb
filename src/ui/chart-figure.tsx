import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { ChartKey, type KeyEntry } from './chart-key.tsx'
import { ChartOutline, type OutlineRow } from './chart-outline.tsx'
import { breadthOf, ChartSheet } from './chart-sheet.tsx'
import { wordsOf } from './words/index.ts'

export interface ChartFigureProps {
  readonly lang: Lang
  readonly name: string
  /** Our own drawing: see the trap of `ChartSheet`. */
  readonly svg: string
  readonly rows: readonly OutlineRow[]
  /** What occurs in this drawing, for the key below it. */
  readonly shown: readonly KeyEntry[]
  /** Only where a page shows several. */
  readonly id?: string
  /** Under the key: when the figures were true. */
  readonly note?: ReactNode
  /** After the steps: whom to call. */
  readonly foot?: ReactNode
}

/** A chart drawn, and beside it the same told step by step; under it where the drawing needs the breadth of the page. */
export function ChartFigure({ lang, name, svg, rows, shown, id = 'chart', note, foot }: ChartFigureProps) {
  return (
    <div className={`chart-cols ${breadthOf(svg)}`}>
      <figure>
        <ChartSheet lang={lang} name={name} svg={svg} />
        <figcaption>
          <ChartKey lang={lang} shown={shown} />
          {note !== undefined && <p className="small quiet">{note}</p>}
        </figcaption>
      </figure>
      <section aria-labelledby={`${id}-steps`}>
        <h2 id={`${id}-steps`}>{wordsOf(lang).chart.steps}</h2>
        <ChartOutline lang={lang} rows={rows} />
        {foot}
      </section>
    </div>
  )
}
