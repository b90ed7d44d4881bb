import type { Lang } from '#base/text.ts'
import { ClockFace, leftWords } from '#ui/clock-face.tsx'
import { DayStrip } from '#ui/day-strip.tsx'
import { LawChips } from '#ui/law-chip.tsx'
import { printDate, printNearDay } from '#ui/print-day.ts'
import { showPenaltyNumber } from '../../case.ts'
import { wordsOf } from '../../words/index.ts'
import { deskWordsOf } from '../words/index.ts'
import type { PenaltyProps } from './penalty.desk.tsx'
import type { ClockShown } from './show-clocks.ts'

/** What the case is, and the clock that falls due first. */
export function PenaltyHead(props: PenaltyProps) {
  const { lang, view, clocks, today, link } = props
  const words = deskWordsOf(lang)
  const [leading, ...others] = clocks
  return (
    <header className="casehead">
      <nav className="crumb" aria-label={words.case.back}>
        <a href={link('/desk/penalties')}>{words.case.back}</a>
      </nav>
      <div className="line">
        <div>
          <h1>{view.violation[lang]}</h1>
          <Meta {...props} />
        </div>
        <div>
          {leading ? (
            <>
              <ClockFace lang={lang} facts={leading.facts} sentence={`${leading.name}${words.colon}${leading.twin}`} />
              <DayStrip lang={lang} picture={leading.picture} today={today} twin="" />
              <Why lang={lang} clock={leading} />
            </>
          ) : (
            <p className="quiet">{words.case.noClock}</p>
          )}
          {others.map((clock) => (
            <details key={clock.key}>
              <summary>
                {clock.name}{' '}
                {clock.facts.state === 'met'
                  ? leftWords(lang, clock.facts)
                  : clock.dueOn && words.case.due(printNearDay(lang, clock.dueOn, today))}
              </summary>
              <p className="small">{clock.twin}</p>
              <Why lang={lang} clock={clock} />
            </details>
          ))}
        </div>
      </div>
    </header>
  )
}

function Meta({ lang, view, link }: PenaltyProps) {
  const { case: words, comma } = deskWordsOf(lang)
  const shared = wordsOf(lang)
  const { found, party, chart, steps, investigatorNames } = view
  const [from, to] = [found.actFrom, found.actTo].map((day) => day && printDate(lang, day))
  return (
    <dl className="meta">
      <dt>{words.meta.party}</dt>
      <dd>
        {party.name} <span className="quiet">{shared.partyKinds[party.kind]}</span>
      </dd>
      <dt>{words.meta.number}</dt>
      <dd>{showPenaltyNumber(found.number)}</dd>
      <dt>{words.meta.state}</dt>
      <dd>{shared.states[found.state]}</dd>
      <dt>{words.meta.step}</dt>
      <dd>
        {steps.map((step) => step[lang]).join(comma)}{' '}
        <a href={link(`/charts/${chart.chartId}?edition=${chart.number}`)}>{words.chart(chart.number)}</a>
      </dd>
      <dt>{words.meta.officers}</dt>
      <dd>{investigatorNames.join(comma) || <span className="quiet">{words.nobody}</span>}</dd>
      <dt>{words.meta.act}</dt>
      <dd>
        {to ? (from && from !== to ? words.from(from, to) : to) : [from, words.goesOn].filter(Boolean).join(comma)}
      </dd>
      <dt>{words.meta.source}</dt>
      <dd>
        {shared.leadSources[found.leadSource]} {printDate(lang, found.ledOn)} · {view.body[lang]}
      </dd>
    </dl>
  )
}

/** How the date came about; folded, because the strip tells most of it. */
function Why({ lang, clock }: { readonly lang: Lang; readonly clock: ClockShown }) {
  return (
    <details>
      <summary>{deskWordsOf(lang).case.why}</summary>
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
