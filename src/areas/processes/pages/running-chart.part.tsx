import type { Lang } from '#base/text.ts'
import { ChartFigure } from '#ui/chart-figure.tsx'
import { printMoment } from '#ui/print-day.ts'
import type { ChartView } from '../contract.ts'
import type { DrawnChart } from '../drawn-chart.ts'
import { inWords } from '../words-of-chart.ts'
import { wordsOf } from './words/index.ts'

export interface RunningChartProps {
  readonly lang: Lang
  readonly view: ChartView
  readonly drawn: DrawnChart
}

/** The drawing with the outline beside it, when its figures were true, and whom to call about a step. */
export function RunningChart({ lang, view, drawn }: RunningChartProps) {
  const words = wordsOf(lang).chart
  const { chart } = view.edition
  const { figures } = view
  const ran = figures !== null && figures.cases !== 0
  return (
    <ChartFigure
      lang={lang}
      name={inWords(lang, chart.name)}
      svg={drawn.svg}
      rows={drawn.rows}
      shown={drawn.shown}
      note={
        ran ? (
          <>
            {words.asOf(printMoment(lang, figures.asOf))} {figures.rounded && words.rounded}
          </>
        ) : (
          words.neverRun
        )
      }
      foot={
        chart.complaint && (
          <p className="small">
            {words.complaint(chart.complaint.telephone)} {chart.complaint.way && inWords(lang, chart.complaint.way)}
          </p>
        )
      }
    />
  )
}
