import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { ChartKey, type KeyEntry } from './chart-key.tsx'
import { ChartOutline, type OutlineRow } from './chart-outline.tsx'
import { wordsOf } from './words/index.ts'

export interface ChartFigureProps {
  readonly lang: Lang
  /** Name of the chart; the drawing's own title says the same. */
  readonly name: string
  /**
   * SVG text of our own drawing (`law/flows/draw`). Trap: it goes into the page as it stands, so it must never be text
   * that somebody sent us.
   */
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

/** A chart drawn, and beside it the same told step by step. The drawing scrolls sideways inside its own panel only. */
export function ChartFigure({ lang, name, svg, rows, shown, id = 'chart', note, foot }: ChartFigureProps) {
  const words = wordsOf(lang).chart
  return (
    <div className={`chart-cols ${breadthOf(svg)}`}>
      <figure>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section className="panel" tabIndex={0} aria-label={words.panel(name)}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every word in it escaped there */}
          <div className="sheet" dangerouslySetInnerHTML={{ __html: svg }} />
        </section>
        <figcaption>
          <ChartKey lang={lang} shown={shown} />
          {note !== undefined && <p className="small quiet">{note}</p>}
        </figcaption>
      </figure>
      <section aria-labelledby={`${id}-steps`}>
        <h2 id={`${id}-steps`}>{words.steps}</h2>
        <ChartOutline lang={lang} rows={rows} />
        {foot}
      </section>
    </div>
  )
}

/**
 * How a drawing is set: beside its outline where it is narrow enough to be read there; else over it, as wide as the page;
 * a very broad one scrolls even then. Unit: pixel at 96 to the inch, as the drawing says of itself.
 */
function breadthOf(svg: string): 'beside' | 'over' | 'scrolls' {
  const width = Number(/ viewBox="0 0 ([\d.]+) /.exec(svg)?.[1] ?? 0)
  if (width <= MOST_BESIDE) return 'beside'
  return width <= MOST_FITTED ? 'over' : 'scrolls'
}

const MOST_BESIDE = 1040
const MOST_FITTED = 1800
