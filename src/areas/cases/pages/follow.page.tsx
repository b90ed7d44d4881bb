import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { ChartFigure } from '#ui/chart-figure.tsx'
import { DayStrip } from '#ui/day-strip.tsx'
import { type FlowStep, FlowSteps } from '#ui/flow-steps.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printMonthDay } from '#ui/print-day.ts'
import type { DrawnRun } from '../../processes/index.ts'
import { showCaseNumber } from '../case.ts'
import type { ClockShown } from '../clock-shown.ts'
import type { FollowView, StepView } from '../contract.ts'
import { FollowAside } from './follow-aside.page.tsx'
import { FollowForms } from './follow-forms.page.tsx'
import { Decided, ToCorrect, WhyNotAccepted } from './follow-outcome.page.tsx'
import { StateNow } from './follow-state.page.tsx'
import { wordsOf } from './words/index.ts'

/** A document of the case as a link on a page. `key` names it within the case: `correction-2`. */
export interface DocumentLine {
  readonly key: string
  readonly title: string
  readonly number: string
  readonly on: Day
}

export interface FollowProps {
  readonly lang: Lang
  readonly view: FollowView
  /** The clock that falls due first, if one runs; then the others. */
  readonly clocks: readonly ClockShown[]
  /** The case on the chart it is pinned to; null where it ended before charts ran. */
  readonly chart: DrawnRun | null
  readonly documents: readonly DocumentLine[]
  readonly phrase: string
  readonly today: Day
  readonly csrf: string
  readonly requestKey: string
  cite(article: Article): Cited
  /** The articles of the page, in one line each. */
  readonly laws: readonly LawEntry[]
  link(path: string): string
}

/** Where a case is, who holds it, what is due when and why, what was decided, what may be done now. */
export function Follow(props: FollowProps) {
  const { lang, view, clocks } = props
  const words = wordsOf(lang).follow
  const [leading] = clocks
  return (
    <>
      <PageHead record title={view.item.name[lang]} kind={words.kind(showCaseNumber(view.number))} />
      <StateNow {...props} />
      {leading && (
        <section aria-labelledby="days">
          <h2 id="days">
            {leading.dueOn && leading.facts.state === 'running'
              ? words.why(printMonthDay(lang, leading.dueOn))
              : `${words.whyStopped}${lang === 'en' ? ': ' : '：'}${leading.name}`}
          </h2>
          <DayStrip
            lang={lang}
            picture={leading.picture}
            today={props.today}
            twin={leading.twin}
            reasons={leading.reasons.map(reason)}
          />
          {clocks.slice(1).map((clock) => (
            <details key={clock.rule + clock.kind}>
              <summary>
                {clock.name}
                {lang === 'en' ? ': ' : '：'}
                {clock.twin}
              </summary>
              <ul className="dots">
                {clock.reasons.map(reason).map(({ key, says }) => (
                  <li key={key}>{says}</li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      )}
      <div className="cols sec">
        <div>
          <WhyNotAccepted {...props} />
          <Decided {...props} />
          <ToCorrect {...props} />
          <section aria-labelledby="steps">
            <h2 id="steps">{words.steps}</h2>
            <FlowSteps lang={lang} steps={view.steps.map((step) => flowStep(lang, step))} />
          </section>
          <FollowForms {...props} />
          <section aria-label={words.complainTitle}>
            <p className="quiet">{words.complain}</p>
          </section>
        </div>
        <FollowAside {...props} />
      </div>
      {props.chart && <OnChart {...props} chart={props.chart} />}
      <LawList lang={lang} laws={props.laws} />
    </>
  )
}

/** Where the case stands on the chart it is pinned to, drawn and told. */
function OnChart({ lang, view, chart, link }: FollowProps & { readonly chart: DrawnRun }) {
  const words = wordsOf(lang).follow
  const { chartId, number } = chart.chart
  return (
    <section aria-labelledby="chart">
      <h2 id="chart">{words.onChart}</h2>
      <p className="intro">
        {words.onChartLead(number)} <a href={link(`/charts/${chartId}?edition=${number}`)}>{words.theChart}</a>
      </p>
      <ChartFigure
        lang={lang}
        id="case"
        name={view.item.name[lang]}
        svg={chart.svg}
        rows={chart.rows}
        shown={chart.shown}
      />
    </section>
  )
}

/** One reason with the articles it stands on. */
function reason({ key, says, laws }: ClockShown['reasons'][number]) {
  return {
    key,
    says: (
      <>
        {says}
        <LawChips laws={laws} />
      </>
    ),
  }
}

function flowStep(lang: Lang, step: StepView): FlowStep {
  const days = step.doneOn ?? step.startedOn
  const holder = step.holder ? [step.holder.body[lang], step.post?.[lang]].filter(Boolean).join(' ') : step.post?.[lang]
  return {
    key: String(step.no),
    title: step.name[lang],
    state: step.state === 'done' ? 'past' : step.state === 'here' ? 'now' : 'later',
    ...(days === null ? {} : { days: printMonthDay(lang, days) }),
    ...(holder ? { holder } : {}),
  }
}
