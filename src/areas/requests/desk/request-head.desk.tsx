import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { ClockFace, leftWords } from '#ui/clock-face.tsx'
import { DayStrip } from '#ui/day-strip.tsx'
import { LawChips } from '#ui/law-chip.tsx'
import { printCount, printDate, printNearDay } from '#ui/print-day.ts'
import type { ClockShown } from '../show-clocks.ts'
import { wordsOf } from '../words/index.ts'
import type { RequestProps } from './request.desk.tsx'
import { deskWordsOf } from './words/index.ts'

/** What is asked, where it stands, and the clock that falls due first. */
export function RequestHead(props: RequestProps) {
  const { lang, view, clocks, today, link } = props
  const words = deskWordsOf(lang)
  const [leading, ...others] = clocks
  return (
    <header className="casehead">
      <nav className="crumb" aria-label={words.case.back}>
        <a href={link('/desk/requests')}>{words.case.back}</a>
      </nav>
      <div className="line">
        <div>
          <h1>{view.said.subject}</h1>
          <Meta {...props} />
        </div>
        <div>
          {leading ? (
            <>
              <ClockFace lang={lang} facts={leading.facts} sentence={`${leading.duty}${words.colon}${leading.twin}`} />
              <DayStrip lang={lang} picture={leading.picture} today={today} twin="" />
              <Why lang={lang} clock={leading} />
            </>
          ) : (
            <p className="quiet">{words.case.noClock}</p>
          )}
          {others.map((clock) => (
            <details key={clock.key}>
              <summary>
                {clock.duty}{' '}
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

function Meta({ lang, view, names, body, codes, link }: RequestProps) {
  const { case: words, channels, ways, forms, yuan, comma } = deskWordsOf(lang)
  const { request } = view
  const { handler } = request
  const lines: readonly (readonly [string, string | null])[] = [
    [words.meta.number, spokenNumber(request.number)],
    [words.meta.body, body],
    [words.meta.channel, channels[request.channel]],
    [words.meta.submitted, printDate(lang, request.submittedOn)],
    [words.meta.received, request.receivedOn ? printDate(lang, request.receivedOn) : words.notReceived],
    [words.meta.handler, (handler && names.get(handler)) ?? words.nobody],
    [words.meta.wish, `${forms[request.form]}${comma}${ways[request.way]}`],
    [words.meta.fee, request.fee > 0 ? `${printCount(request.fee)} ${yuan}` : null],
    [words.meta.result, request.code && (codes[request.code] ?? request.code)],
    [words.meta.document, request.document],
    [words.meta.replied, request.repliedOn && printDate(lang, request.repliedOn)],
    [words.meta.duty, request.duty && words.duties[request.duty]],
  ]
  return (
    <dl className="meta">
      <dt>{words.meta.state}</dt>
      <dd>
        {wordsOf(lang).states[request.state]} · <a href={link('/charts/information-request')}>{words.chart}</a>
      </dd>
      {lines.map(([name, value]) => value !== null && <Line key={name} name={name} value={value} />)}
    </dl>
  )
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
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
