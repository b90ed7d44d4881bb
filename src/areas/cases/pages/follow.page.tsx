import type { ReactNode } from 'react'
import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { DayStrip } from '#ui/day-strip.tsx'
import { type FlowStep, FlowSteps } from '#ui/flow-steps.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { Light, type LightState } from '#ui/light.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate, printDay, printMonthDay, printShortMoment } from '#ui/print-day.ts'
import { Seal } from '#ui/seal.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { showCaseNumber } from '../case.ts'
import type { ClockShown } from '../clock-shown.ts'
import type { FollowView, StepView } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { FollowForms } from './follow-forms.page.tsx'
import { Decided, ToCorrect, WhyNotAccepted } from './follow-outcome.page.tsx'
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
        <aside aria-label={words.history}>
          <Receipt {...props} />
          <Documents {...props} />
          <section aria-labelledby="history">
            <h2 id="history">{words.history}</h2>
            <ul className="list small">
              {view.timeline.map((entry) => (
                <li key={`${entry.at} ${entry.type}`}>
                  <span className="quiet">{printShortMoment(lang, entry.at)}</span>
                  <br />
                  {caseWordsOf(lang).facts[entry.type] ?? entry.type}
                  {entry.article && <LawChips laws={[props.cite(entry.article)]} />}
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
      <LawList lang={lang} laws={props.laws} />
    </>
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

/** The answer first: light, who holds it, until when. */
function StateNow({ lang, view, clocks }: FollowProps) {
  const words = wordsOf(lang).follow
  const shared = caseWordsOf(lang)
  const light = LIGHT[view.light]
  const [leading] = clocks
  const post = (view.steps.find(({ state }) => state === 'here')?.post ?? view.holder.post)?.[lang] ?? null
  const open = leading?.dueOn && leading.facts.state === 'running'
  return (
    <div className={`state ${light ?? ''}`}>
      <p className="sr">{words.state}</p>
      {light && <Light lang={lang} state={light} />}
      <p>
        {open ? (
          <Sentence
            text={words.heldBy(view.holder.body[lang], post)}
            more={<b className="nb">{words.dueBy(leading.name, printDay(lang, leading.dueOn))}</b>}
            lang={lang}
          />
        ) : (
          <b>{shared.states[view.state]}</b>
        )}
        <small>
          {shared.stateSentences[view.state]} {open ? leading.twin : ''}
        </small>
      </p>
    </div>
  )
}

function Sentence({ lang, text, more }: { readonly lang: Lang; readonly text: string; readonly more: ReactNode }) {
  return lang === 'en' ? (
    <>
      {text}. {more}.
    </>
  ) : (
    <>
      {text}，{more}。
    </>
  )
}

function Receipt({ lang, view }: FollowProps) {
  const words = wordsOf(lang).receipt
  const lines = [
    { name: words.number, value: showCaseNumber(view.number) },
    { name: words.receivedOn, value: printDate(lang, view.collectedOn) },
    { name: words.phrase, value: words.phraseElsewhere },
  ]
  return (
    <div className="receipt">
      <h2>{words.heading}</h2>
      <SummaryList small lines={lines} />
      <Seal />
    </div>
  )
}

/** Each document is a small form, so that the phrase stays out of addresses. */
function Documents({ lang, documents, view, phrase, csrf, requestKey, link }: FollowProps) {
  const words = wordsOf(lang).follow
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.documents}</h2>
      <p className="small quiet">{words.documentsHint}</p>
      <ul className="list small">
        {documents.map((document) => (
          <li key={document.key}>
            <form method="post" action={link(`/follow/document/${document.key}`)}>
              <input type="hidden" name="csrf" value={csrf} />
              <input type="hidden" name="request_key" value={requestKey} />
              <input type="hidden" name="number" value={view.number} />
              <input type="hidden" name="phrase" value={phrase} />
              <button className="btn link" type="submit">
                {document.title}
              </button>
              <span className="quiet"> {printMonthDay(lang, document.on)}</span>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
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

/** The light of the page; nothing where no clock runs. */
const LIGHT: Readonly<Record<FollowView['light'], LightState | null>> = {
  none: null,
  suspended: null,
  normal: 'ok',
  near: 'near',
  over_promised: 'late',
  over_statutory: 'late',
}
