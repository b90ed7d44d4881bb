import type { Lang } from '#base/text.ts'
import { LawList } from '#ui/law-list.tsx'
import type { ChartView, PowerLine } from '../contract.ts'
import type { DrawnChart } from '../drawn-chart.ts'
import type { Told } from '../told-chart.ts'
import { ChartFacts } from './chart-facts.part.tsx'
import { ChartFile } from './chart-file.part.tsx'
import { ChartHead } from './chart-head.part.tsx'
import { Conformance } from './conformance.part.tsx'
import { Editions } from './editions.part.tsx'
import { PowersOnChart } from './powers-on-chart.part.tsx'
import { RunningChart } from './running-chart.part.tsx'
import { wordsOf } from './words/index.ts'

export interface ChartProps {
  readonly lang: Lang
  readonly name: string
  readonly view: ChartView
  readonly drawn: DrawnChart
  readonly told: Told
  /** The powers that run on a general procedure; none where the chart was drawn for one power. */
  readonly powers: readonly PowerLine[]
  link(path: string): string
}

/** A chart that belongs to no single power: drawn, told, measured, and its file to check. */
export function ChartPage({ lang, name, view, drawn, told, powers, link }: ChartProps) {
  const words = wordsOf(lang).chart
  const { edition, editions } = view
  const here = link(`/charts/${edition.chartId}`)
  return (
    <div className="chart-page">
      <ChartHead
        lang={lang}
        kind={words.kindOfChart(view.body[lang])}
        title={name}
        lead={
          <>
            {view.figures === null ? words.leadNeverRun : words.lead}
            {view.power && (
              <>
                {' '}
                <a href={link(`/powers/${view.power.id}`)}>{words.power}</a>
              </>
            )}
          </>
        }
        edition={edition}
        inForce={view.inForce}
        editions={editions}
        here={here}
        differenceHref={(from, to) => link(`/charts/${edition.chartId}/difference?from=${from}&to=${to}`)}
      />
      <ChartFacts lang={lang} {...told} number={edition.number} figures={view.figures} />
      <RunningChart lang={lang} name={name} figures={view.figures} complaint={told.complaint} drawn={drawn} />
      <PowersOnChart lang={lang} powers={powers} link={link} />
      <Conformance lang={lang} deviation={view.deviation} />
      <Editions lang={lang} editions={editions} here={here} link={link} />
      <ChartFile lang={lang} edition={edition} link={link} />
      <LawList lang={lang} laws={told.laws} />
    </div>
  )
}
