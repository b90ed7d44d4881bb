import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

export interface ChartSheetProps {
  readonly lang: Lang
  /** Name of the chart; the drawing's own title says the same. */
  readonly name: string
  /**
   * SVG text of our own drawing (`law/flows/draw`). Trap: it goes into the page as it stands, so it must never be text
   * that somebody sent us.
   */
  readonly svg: string
}

/** A drawing in its own panel: what does not fit scrolls inside it, also by keyboard, and the page stands still. */
export function ChartSheet({ lang, name, svg }: ChartSheetProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="panel" tabIndex={0} aria-label={wordsOf(lang).chart.panel(name)}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, every word in it escaped there */}
      <div className={`sheet ${breadthOf(svg)}`} dangerouslySetInnerHTML={{ __html: svg }} />
    </section>
  )
}

/** Up to here a drawing can be read beside its outline, and up to there as wide as the page; pixels at 96 to the inch. */
const MOST_NARROW = 1040
const MOST_BROAD = 1900

/** How broad a drawing is by its own word: beside its outline, over it as wide as the page, or scrolling even then. */
export function breadthOf(svg: string): 'narrow' | 'broad' | 'vast' {
  const width = Number(/ viewBox="0 0 ([\d.]+) /.exec(svg)?.[1] ?? 0)
  if (width <= MOST_NARROW) return 'narrow'
  return width <= MOST_BROAD ? 'broad' : 'vast'
}
