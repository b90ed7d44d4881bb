import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { ClockFace, leftWords } from '#ui/clock-face.tsx'
import { DayStrip } from '#ui/day-strip.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { printDate } from '#ui/print-day.ts'
import { showCaseNumber } from '../case.ts'
import type { ClockShown } from '../clock-shown.ts'
import type { CaseView } from '../contract.ts'
import type { DocumentLine } from '../pages/follow.page.tsx'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { CaseActions } from './case-actions.desk.tsx'
import { CaseGiven } from './case-given.desk.tsx'
import { CaseHistory } from './case-history.desk.tsx'
import { postNow } from './post-now.ts'
import { wordsOf } from './words/index.ts'

export interface CaseProps {
  readonly lang: Lang
  readonly view: CaseView
  /** The clock that falls due first, then the others. */
  readonly clocks: readonly ClockShown[]
  readonly documents: readonly DocumentLine[]
  /** The sentence for each refusal of `mayNotDo`, by verb. */
  readonly whyNot: ReadonlyMap<string, string>
  readonly today: Day
  cite(article: Article): Cited
  link(path: string): string
}

/** Everything on one screen: the clock above, what was given, what happened, what may be done now and why not the rest. */
export function CaseOnDesk(props: CaseProps) {
  return (
    <>
      <Head {...props} />
      <div className="cols">
        <CaseGiven {...props} />
        <CaseHistory {...props} />
        <CaseActions {...props} />
      </div>
    </>
  )
}

function Head({ lang, view, clocks, today, link }: CaseProps) {
  const words = wordsOf(lang).case
  const shared = caseWordsOf(lang)
  const [leading] = clocks
  return (
    <header className="casehead">
      <nav className="crumb" aria-label={words.back}>
        <a href={link('/desk/queue')}>{words.back}</a>
      </nav>
      <div className="line">
        <div>
          <h1>{view.item.name[lang]}</h1>
          <dl className="meta">
            <dt>{words.meta.applicant}</dt>
            <dd>{view.applicantFull.name}</dd>
            <dt>{words.meta.number}</dt>
            <dd>{showCaseNumber(view.number)}</dd>
            <dt>{words.meta.state}</dt>
            <dd>{shared.states[view.state]}</dd>
            <dt>{words.meta.step}</dt>
            <dd>
              {view.step?.[lang]} {postNow(view)?.[lang] ?? view.holder.body[lang]}
            </dd>
            <dt>{words.meta.item}</dt>
            <dd>
              <a href={link(`/items/${view.item.id}`)}>
                {view.item.id} {shared.edition(view.item.edition)}
              </a>{' '}
              {view.chart && (
                <a href={link(`/charts/${view.chart.chartId}?edition=${view.chart.number}`)}>
                  {words.chart(view.chart.number)}
                </a>
              )}
            </dd>
            <dt>{words.meta.channel}</dt>
            <dd>
              {shared.channels[view.channel]} {view.receiving[lang]}
            </dd>
          </dl>
        </div>
        <div>
          {leading ? (
            <>
              <ClockFace
                lang={lang}
                facts={leading.facts}
                sentence={`${leading.name}${lang === 'en' ? ': ' : '：'}${leading.twin}`}
              />
              <DayStrip lang={lang} picture={leading.picture} today={today} twin="" />
              <Why {...{ lang, clock: leading, label: words.why }} />
            </>
          ) : (
            <p className="quiet">{words.twinNone}</p>
          )}
          <OtherClocks lang={lang} clocks={clocks.slice(1)} />
        </div>
      </div>
    </header>
  )
}

/** How the date came about; folded, because the strip tells most of it. */
function Why({ clock, label }: { readonly lang: Lang; readonly clock: ClockShown; readonly label: string }) {
  return (
    <details>
      <summary>{label}</summary>
      <ul className="dots">
        {clock.reasons.map(({ key, says, laws }) => (
          <li key={key}>
            {says}
            <LawChips laws={laws} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function OtherClocks({ lang, clocks }: { readonly lang: Lang; readonly clocks: readonly ClockShown[] }) {
  const words = wordsOf(lang).case
  return clocks.map((clock) => (
    <details key={clock.rule + clock.kind}>
      <summary>
        {clock.name}{' '}
        {clock.facts.state === 'met'
          ? leftWords(lang, clock.facts)
          : clock.dueOn && words.due(printDate(lang, clock.dueOn))}
      </summary>
      <p className="small">{clock.twin}</p>
      <Why lang={lang} clock={clock} label={words.why} />
    </details>
  ))
}
