import type { Lang } from '#base/text.ts'
import { ChartFigure } from '#ui/chart-figure.tsx'
import { printMoment } from '#ui/print-day.ts'
import type { ChartFigures } from '../contract.ts'
import type { DrawnChart } from '../drawn-chart.ts'
import type { Told } from '../told-chart.ts'
import { wordsOf } from './words/index.ts'

export interface RunningChartProps {
  readonly lang: Lang
  readonly name: string
  /** Null until the first count. */
  readonly figures: ChartFigures | null
  readonly complaint: Told['complaint']
  readonly drawn: DrawnChart
}

/** The drawing with the outline beside it, when its figures were true, and whom to call about a step. */
export function RunningChart({ lang, name, figures, complaint, drawn }: RunningChartProps) {
  const words = wordsOf(lang).chart
  return (
    <ChartFigure
      lang={lang}
      name={name}
      {...drawn}
      note={<AsOf lang={lang} figures={figures} />}
      foot={
        complaint && (
          <p className="small">
            {words.complaint(complaint.telephone)} {complaint.way}
          </p>
        )
      }
    />
  )
}

function AsOf({ lang, figures }: Pick<RunningChartProps, 'lang' | 'figures'>) {
  const words = wordsOf(lang).chart
  if (figures === null || figures.cases === 0) return words.neverRun
  return (
    <>
      {words.asOf(printMoment(lang, figures.asOf))} {figures.rounded && words.rounded}
    </>
  )
}
