import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { ChartFigure } from '#ui/chart-figure.tsx'
import { DayStrip } from '#ui/day-strip.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FlowSteps } from '#ui/flow-steps.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { Light } from '#ui/light.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDay, printMonthDay } from '#ui/print-day.ts'
import type { BodyLine } from '../../organisations/index.ts'
import type { DrawnRun } from '../../processes/index.ts'
import type { FollowView } from '../contract.ts'
import type { ShownFile } from '../files/shown-file.ts'
import type { State } from '../request.ts'
import type { ClockShown } from '../show-clocks.ts'
import { wordsOf as areaWordsOf } from '../words/index.ts'
import { AnswerPart } from './follow-answer.part.tsx'
import { FeePart } from './follow-fee.part.tsx'
import type { OutcomeShown } from './follow-figures.ts'
import { FollowForms } from './follow-forms.part.tsx'
import { Letters } from './follow-papers.part.tsx'
import { saidOf, stagesOf } from './stages.ts'
import { pageWordsOf } from './words/index.ts'

/** What the applicant typed into a form of this page, and what is wrong with it. */
export type Missing = Readonly<Partial<Record<'subject' | 'text' | 'reasons' | 'sure', string>>>

export interface FollowProps extends FormKeys {
  readonly lang: Lang
  readonly view: FollowView
  readonly files: readonly ShownFile[]
  readonly body: BodyLine
  /** The body named in the reply as the right one. */
  readonly right: BodyLine | null
  /** The body at which the request goes on. */
  readonly onwards: BodyLine | null
  readonly clocks: readonly ClockShown[]
  readonly chart: DrawnRun | null
  readonly outcome: OutcomeShown | null
  readonly feeDueOn: Day | null
  readonly laws: readonly LawEntry[]
  readonly phrase: string
  readonly today: Day
  readonly typed: Readonly<Record<string, string>>
  readonly missing: Missing
  cite(article: Article): Cited
  link(path: string): string
}

/** Where a request is, what is due when and why, what is asked of the applicant now, and the reply. */
export function FollowPage(props: FollowProps) {
  const { lang, view, missing, link } = props
  const words = pageWordsOf(lang).follow
  return (
    <>
      <ErrorSummary lang={lang} errors={Object.entries(missing).map(([field, text]) => ({ field, text }))} />
      <PageHead record title={view.subject} kind={words.kind(spokenNumber(view.number))} />
      <StateNow {...props} />
      <FollowForms {...props} />
      <AnswerPart {...props} />
      <Letters {...props} />
      <Clocks {...props} />
      <FeePart {...props} />
      <div className="cols sec">
        <section aria-labelledby="steps">
          <h2 id="steps">{words.steps}</h2>
          <FlowSteps lang={lang} steps={stagesOf(lang, view)} />
        </section>
        <aside aria-label={words.said}>
          <section aria-labelledby="said">
            <h2 id="said">{words.said}</h2>
            <p className="pre">{view.text}</p>
          </section>
          <section aria-labelledby="history">
            <h2 id="history">{words.history}</h2>
            <ul className="list small">
              {view.steps.map(({ on, kind }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the file only grows at its end
                <li key={`${i} ${kind}`}>
                  <span className="quiet">{printMonthDay(lang, on)}</span> {areaWordsOf(lang).verbs[kind]}
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
      <OnChart {...props} />
      <p className="quiet">{words.complain}</p>
      <LawList lang={lang} laws={props.laws} />
      <p>
        <a href={link('/requests')}>{pageWordsOf(lang).home.title}</a>
      </p>
    </>
  )
}

const WAITS_FOR_APPLICANT: readonly State[] = ['correcting', 'paying', 'reasons']

/** The answer first: light, who holds it, until when; where it goes on elsewhere, there and nothing else. */
function StateNow(props: FollowProps) {
  const { lang, view, body, clocks } = props
  const words = pageWordsOf(lang).follow
  if (view.goesOn) return <GoesOn {...props} />
  const [leading] = clocks
  const light = leading?.light ?? null
  return (
    <div className={`state ${light ?? ''}`}>
      <p className="sr">{words.state}</p>
      {light && <Light lang={lang} state={light} />}
      <p>
        {WAITS_FOR_APPLICANT.includes(view.state) ? words.withYou : words.handledBy(body.name[lang])}
        {lang === 'en' ? ': ' : '，'}
        <b>
          {leading?.light && leading.dueOn
            ? words.dueBy(leading.duty, printDay(lang, leading.dueOn))
            : areaWordsOf(lang).states[view.state]}
        </b>
        {lang === 'en' ? '.' : '。'}
        <small>{saidOf(lang, view.state)}</small>
      </p>
    </div>
  )
}

/** Where it is handled now, with one button to look there. */
function GoesOn({ lang, view, onwards, csrf, requestKey, link }: FollowProps) {
  if (!view.goesOn || !onwards) return null
  const words = pageWordsOf(lang).follow
  const { number, phrase } = view.goesOn
  if (phrase === null)
    return (
      <div className="state">
        <p>{words.mergedInto(spokenNumber(number))}</p>
      </div>
    )
  return (
    <form method="post" action={link('/requests/follow')} className="state">
      <HiddenKeys csrf={csrf} requestKey={requestKey} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="phrase" value={phrase} />
      <div>
        <p>{words.goesOn(onwards.name[lang], spokenNumber(number))}</p>
        <button className="btn" type="submit">
          {words.goesOnLook}
        </button>
      </div>
    </form>
  )
}

function Clocks({ lang, view, clocks, today, cite }: FollowProps) {
  const words = pageWordsOf(lang).follow
  const [leading, ...others] = clocks
  if (!leading)
    return view.state === 'submitted' ? (
      <section aria-labelledby="days">
        <h2 id="days">{words.noClock}</h2>
        <p>
          {words.noClockSays}
          <LawChips laws={['31', '33.2'].map((article) => cite({ law: 'R19', article }))} />
        </p>
      </section>
    ) : null
  const reasons = leading.reasons.map(({ key, says, articles }) => ({
    key,
    says: (
      <>
        {says}
        <LawChips laws={articles.map(cite)} />
      </>
    ),
  }))
  return (
    <section aria-labelledby="days">
      <h2 id="days">
        {leading.light && leading.dueOn ? words.why(printMonthDay(lang, leading.dueOn)) : words.whyEnded}
      </h2>
      <DayStrip {...{ lang, picture: leading.picture, today, twin: leading.twin, reasons }} />
      {view.extended && <p>{words.extended(view.extended.days, view.extended.reason)}</p>}
      {others.map((clock) => (
        <details key={clock.key}>
          <summary>
            {clock.name}
            {pageWordsOf(lang).colon}
            {clock.twin}
          </summary>
          <ul className="dots">
            {clock.reasons.map(({ key, says }) => (
              <li key={key}>{says}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** Where the request stands on the chart it is pinned to, drawn and told. */
function OnChart({ lang, chart, link }: FollowProps) {
  if (!chart) return null
  const words = pageWordsOf(lang).follow
  const { chartId, number } = chart.chart
  return (
    <section aria-labelledby="chart">
      <h2 id="chart">{words.onChart}</h2>
      <p className="intro">
        {words.onChartLead(number)} <a href={link(`/charts/${chartId}?edition=${number}`)}>{words.theChart}</a>
      </p>
      <details>
        <summary>{words.openChart}</summary>
        <ChartFigure
          {...{ lang, id: 'case', name: chart.name, svg: chart.svg, rows: chart.rows, shown: chart.shown }}
        />
      </details>
    </section>
  )
}
