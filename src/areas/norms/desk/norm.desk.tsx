import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import type { FormKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { type SummaryLine, SummaryList } from '#ui/summary-list.tsx'
import type { Act, Norm, Verb } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import type { Posted } from './posted.ts'
import { VerbForm } from './verb-forms.part.tsx'

export interface NormDeskProps extends FormKeys {
  readonly lang: Lang
  readonly norm: Norm
  readonly body: string
  readonly acts: readonly Act[]
  readonly may: readonly Verb[]
  /** What was typed into the form of a verb that was refused, and why. */
  readonly tried: { readonly verb: Verb; readonly typed: Posted; readonly says: string } | null
  readonly today: Day
  readonly longest: Day
  link(path: string): string
}

/** One document at the desk: how it stands, its file, and what this officer may do now. */
export function NormDesk(props: NormDeskProps) {
  const { lang, norm, may, tried, link } = props
  const words = wordsOf(lang)
  const address = `${norm.bodyId}-${norm.serial}`
  return (
    <div className="plain">
      {tried && <ErrorSummary lang={lang} errors={[{ text: tried.says }]} />}
      <PageHead record title={norm.title} kind={words.desk.step[norm.step]} />
      <SummaryList lines={linesOf(props)} small />
      {norm.step === 'issued' && (
        <p>
          <a href={link(`/norms/${address}`)}>{words.desk.public}</a>
        </p>
      )}
      {may.length === 0 ? (
        <p className="quiet">{words.desk.nothingNow}</p>
      ) : (
        may.map((verb) => (
          <VerbForm
            key={verb}
            {...{
              lang,
              verb,
              csrf: props.csrf,
              requestKey: props.requestKey,
              today: props.today,
              longest: props.longest,
            }}
            action={link(`/desk/norms/${address}/${verb}`)}
            typed={tried?.verb === verb ? tried.typed : {}}
          />
        ))
      )}
      <h2>{words.one.history}</h2>
      <ul className="list small">
        {props.acts.map(({ no, kind, on, data, note }) => (
          <li key={no}>
            <span className="quiet">{printDate(lang, on)}</span> {words.verbs[kind]}
            {kind === 'review' && ` · ${data['passed'] === true ? words.one.passed : words.one.notPassed}`}{' '}
            <span lang="zh-Hans">{note}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={link('/desk/norms')}>{words.desk.title}</a>
      </p>
    </div>
  )
}

function linesOf({ lang, norm, body, link }: NormDeskProps): readonly SummaryLine[] {
  const { one: words, kinds } = wordsOf(lang)
  return [
    { name: words.body, value: body },
    { name: words.kind, value: kinds[norm.kind] },
    { name: words.text, value: <a href={link(norm.textAt)}>{words.readText}</a> },
    ...(norm.number === null ? [] : [{ name: words.number, value: norm.number }]),
    ...(norm.days
      ? [
          { name: words.from, value: printDate(lang, norm.days.inForceFrom) },
          { name: words.to, value: printDate(lang, norm.days.validTo) },
        ]
      : []),
  ]
}
