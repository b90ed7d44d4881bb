import type { ReactNode } from 'react'
import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { ChartFigure } from '#ui/chart-figure.tsx'
import type { Cited } from '#ui/law-chip.tsx'
import type { DrawnRun } from '../../processes/index.ts'
import type { RequestView } from '../contract.ts'
import type { ClockShown } from '../show-clocks.ts'
import { RequestActions } from './request-actions.desk.tsx'
import { RequestAsked } from './request-asked.desk.tsx'
import { RequestBeside } from './request-beside.desk.tsx'
import { RequestFile } from './request-file.desk.tsx'
import { RequestHead } from './request-head.desk.tsx'
import { RequestLetters } from './request-letters.desk.tsx'
import { deskWordsOf } from './words/index.ts'

export interface RequestProps {
  readonly lang: Lang
  readonly view: RequestView
  readonly clocks: readonly ClockShown[]
  /** The published chart with the place where the request stands. */
  readonly chart: DrawnRun | null
  /** The name of the body asked. */
  readonly body: string
  /** Names of the results (rows of table 三), by their codes. */
  readonly codes: Readonly<Record<string, string>>
  /** Names of staff, by id. */
  readonly names: ReadonlyMap<string, string>
  /** The sentence for each verb that may not be done. */
  readonly whyNot: ReadonlyMap<string, string>
  /** May know who asks; then no applicant means that the identity was purged. */
  readonly seesIdentity: boolean
  readonly today: Day
  /** The papers the reply gives out; null: none, and none can be put to it. */
  readonly replyFiles: ReactNode
  cite(article: Article): Cited
  link(path: string): string
}

/** Everything on one screen: the clock above, what is asked and answered, the file, what may be done and why not the rest. */
export function RequestOnDesk(props: RequestProps) {
  return (
    <>
      <RequestHead {...props} />
      <div className="cols">
        <section aria-labelledby="asked">
          <RequestAsked {...props} />
          {props.replyFiles}
          <RequestLetters {...props} />
          <RequestBeside {...props} />
        </section>
        <RequestFile {...props} />
        <RequestActions {...props} />
      </div>
      {props.chart && <OnChart {...props} chart={props.chart} />}
    </>
  )
}

/** Where the request stands on the published chart it is pinned to, drawn and told. */
function OnChart({ lang, chart, link }: RequestProps & { readonly chart: DrawnRun }) {
  const words = deskWordsOf(lang).case
  const { chartId, number } = chart.chart
  return (
    <details className="plain wide">
      <summary id="chart">{words.where}</summary>
      <p className="intro">
        {words.whereLead} <a href={link(`/charts/${chartId}?edition=${number}`)}>{words.chart}</a>
      </p>
      <ChartFigure lang={lang} id="case" name={chart.name} svg={chart.svg} rows={chart.rows} shown={chart.shown} />
    </details>
  )
}
