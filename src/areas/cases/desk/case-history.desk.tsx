import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { LawChips } from '#ui/law-chip.tsx'
import { printMonthDay, printShortMoment } from '#ui/print-day.ts'
import { type Happening, Timeline } from '#ui/timeline.tsx'
import { showCaseNumber } from '../case.ts'
import type { StepView, TimelineEntry } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { CaseProps } from './case.desk.tsx'
import { wordsOf } from './words/index.ts'

/** What happened, newest first; then the small clocks of the steps, hand-overs, joint cases and documents. */
export function CaseHistory(props: CaseProps) {
  const { lang, view } = props
  const words = wordsOf(lang).case
  return (
    <section aria-labelledby="history">
      <h2 id="history">
        {words.history}
        <small>{words.historySmall}</small>
      </h2>
      <Timeline
        lang={lang}
        happenings={view.timeline.map((entry, i) => happening(props, entry, i === view.timeline.length - 1))}
      />
      <h3>{words.steps}</h3>
      <ul className="list">
        {view.steps.map((step) => (
          <li key={step.no}>{stepLine(lang, step)}</li>
        ))}
      </ul>
      <HandOvers {...props} />
      <Joint {...props} />
      <h3>{words.documents}</h3>
      <ul className="list">
        {props.documents.map((document) => (
          <li key={document.key}>
            <a href={props.link(`/desk/cases/${view.number}/documents/${document.key}`)}>{document.title}</a>{' '}
            <span className="quiet">
              {document.number} {printMonthDay(lang, document.on)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function happening({ lang, cite, today }: CaseProps, entry: TimelineEntry, first: boolean): Happening {
  const shared = caseWordsOf(lang)
  const words = wordsOf(lang).case
  const post = entry.by.post?.[lang] ?? (entry.by.kind === 'officer' ? null : shared.by[entry.by.kind])
  const who = post === null ? entry.by.staffName : words.by(post, entry.by.staffName)
  return {
    key: `${entry.at} ${entry.type}`,
    at: entry.at,
    when: whenOf(lang, entry, today),
    what: shared.facts[entry.type] ?? entry.type,
    details: [who, entry.article && <LawChips key="law" laws={[cite(entry.article)]} />].filter(Boolean),
    ...(entry.counted === null ? {} : { clock: shared.countedDay(entry.counted) }),
    mark: entry.turnsClock ? 'stop' : first ? 'begin' : 'done',
  }
}

function whenOf(lang: Lang, entry: TimelineEntry, today: Day): string {
  const moment = printShortMoment(lang, entry.at)
  return entry.on === today ? moment.replace(printMonthDay(lang, today), wordsOf(lang).case.today) : moment
}

function stepLine(lang: Lang, step: StepView) {
  const words = wordsOf(lang).case
  return (
    <>
      {step.state === 'here' ? <b>{step.name[lang]}</b> : step.name[lang]}{' '}
      <span className="quiet">{step.post?.[lang]}</span>{' '}
      {step.dueOn && <span className="quiet">{words.stepDue(printMonthDay(lang, step.dueOn))}</span>}{' '}
      {step.late && <span className="tag red">{words.stepLate}</span>}
    </>
  )
}

function HandOvers({ lang, view }: CaseProps) {
  if (view.handOvers.length === 0) return null
  const words = wordsOf(lang).case
  return (
    <>
      <h3>{words.handOvers}</h3>
      <ul className="list">
        {view.handOvers.map((one) => (
          <li key={one.id}>
            {words.handOver(one.from[lang], one.to[lang])} {words.sent(printShortMoment(lang, one.sentAt))}{' '}
            {one.receivedAt ? words.received(printShortMoment(lang, one.receivedAt)) : words.notReceived}
            {one.returned && ` ${words.returned}`}
          </li>
        ))}
      </ul>
    </>
  )
}

function Joint({ lang, view, link }: CaseProps) {
  if (view.jointCases.length === 0) return null
  const words = wordsOf(lang).case
  return (
    <>
      <h3>{words.joint}</h3>
      <ul className="list">
        {view.jointCases.map((one) => (
          <li key={one.number}>
            <a href={link(`/desk/cases/${one.number}`)}>{one.item[lang]}</a> {showCaseNumber(one.number)}{' '}
            {caseWordsOf(lang).states[one.state]}
          </li>
        ))}
      </ul>
    </>
  )
}
