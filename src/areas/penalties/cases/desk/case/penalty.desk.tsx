import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { ChartFigure } from '#ui/chart-figure.tsx'
import type { Cited } from '#ui/law-chip.tsx'
import type { DrawnRun } from '../../../../processes/index.ts'
import type { Said } from '../../../standards/calculator/settings.ts'
import type { PenaltyView } from '../../contract.ts'
import { deskWordsOf } from '../words/index.ts'
import { PenaltyActions } from './penalty-actions.desk.tsx'
import { PenaltyFile } from './penalty-file.desk.tsx'
import { PenaltyHead } from './penalty-head.desk.tsx'
import { PenaltyMeasured } from './penalty-measured.desk.tsx'
import { PenaltyMoney } from './penalty-money.desk.tsx'
import type { ClockShown } from './show-clocks.ts'

export interface PenaltyProps {
  readonly lang: Lang
  readonly view: PenaltyView
  readonly clocks: readonly ClockShown[]
  /** Names of what the standard says, in the language of the page. */
  readonly said: Said
  /** The facts that were measured, name and value; none while nothing is proposed. */
  readonly facts: readonly (readonly [string, string])[]
  /** The published chart with the place where the case stands. */
  readonly chart: DrawnRun | null
  /** The sentence for each refusal of `mayNotDo`, by verb. */
  readonly whyNot: ReadonlyMap<string, string>
  readonly today: Day
  /** Sees and answers notices of internal control. */
  readonly mayNotices: boolean
  cite(article: Article): Cited
  link(path: string): string
}

/** Everything on one screen: the clock above, what is proposed and owed, the file, what may be done and why not the rest. */
export function PenaltyOnDesk(props: PenaltyProps) {
  return (
    <>
      <PenaltyHead {...props} />
      <div className="cols">
        <section aria-labelledby="measured">
          <PenaltyMeasured {...props} />
          <PenaltyMoney {...props} />
        </section>
        <PenaltyFile {...props} />
        <PenaltyActions {...props} />
      </div>
      {props.chart && <OnChart {...props} chart={props.chart} />}
    </>
  )
}

/** Where the case stands on the published chart it is pinned to, drawn and told. */
function OnChart({ lang, chart, link }: PenaltyProps & { readonly chart: DrawnRun }) {
  const words = deskWordsOf(lang).case
  const { chartId, number } = chart.chart
  return (
    <details className="plain wide">
      <summary id="chart">{words.where}</summary>
      <p className="intro">
        {words.whereLead} <a href={link(`/charts/${chartId}?edition=${number}`)}>{words.chart(number)}</a>
      </p>
      <ChartFigure lang={lang} id="case" name={chart.name} svg={chart.svg} rows={chart.rows} shown={chart.shown} />
    </details>
  )
}
