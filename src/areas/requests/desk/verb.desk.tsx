import type { ReactNode } from 'react'
import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import { spokenNumber } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { GROUNDS } from '#law/catalogue/withholding.ts'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { RequestView, Verb } from '../contract.ts'
import { LIFE } from '../life.ts'
import { wordsOf } from '../words/index.ts'
import type { Posted } from './posted.ts'
import { deskWordsOf } from './words/index.ts'

export interface VerbProps {
  readonly lang: Lang
  readonly view: RequestView
  readonly verb: Verb
  /** Why it may not be done, or why the last try was refused. */
  readonly refused: { readonly says: string; readonly article: Article | null } | null
  /** What was typed before it was refused. */
  readonly typed: Posted
  /** What of it does not fit, by field. */
  readonly faults: ReadonlyMap<string, string>
  readonly today: Day
  readonly csrf: string
  readonly requestKey: string
  cite(article: Article): Cited
  link(path: string): string
}

/** The form of one verb: on which article, what has to be said, and the button that does it. */
export function VerbForm(props: VerbProps & { readonly button: string; readonly children: ReactNode }) {
  const { lang, view, verb, refused, cite, link } = props
  const words = deskWordsOf(lang).verb
  const { number } = view.request
  const back = (
    <a className="tap" href={link(`/desk/requests/${number}`)}>
      {words.cancel}
    </a>
  )
  const may = view.may.some((one) => one.verb === verb && one.no === null)
  return (
    <div className="plain">
      {refused && may && <ErrorSummary lang={lang} errors={errorsOf(props, refused.says)} />}
      <PageHead title={wordsOf(lang).verbs[verb]} kind={`${view.said.subject} · ${spokenNumber(number)}`} />
      {refused && (
        <p>
          {!may && refused.says}
          {refused.article && <LawChips laws={[cite(refused.article)]} />}
        </p>
      )}
      {may ? (
        <form method="post" action={link(`/desk/requests/${number}/${verb}`)} data-confirm-leave="">
          <input type="hidden" name="csrf" value={props.csrf} />
          <input type="hidden" name="request_key" value={props.requestKey} />
          <p className="intro">
            <span className="quiet">{words.basis}</span> <LawChips laws={[cite(LIFE[verb].article)]} />
          </p>
          {props.children}
          <p className="row">
            <button className="btn main" type="submit">
              {props.button}
            </button>
            {back}
          </p>
        </form>
      ) : (
        <p>{back}</p>
      )}
    </div>
  )
}

/** Each field that does not fit, by its name; where none is to blame, why the verb was refused. */
function errorsOf({ lang, verb, faults }: VerbProps, says: string): readonly FieldError[] {
  const { colon } = deskWordsOf(lang)
  const named = [...faults].flatMap(([name, text]) => {
    const label = labelOf(lang, verb, name)
    return label === null ? [] : [{ field: controlOf(name), text: `${label}${colon}${text}` }]
  })
  return named.length > 0 ? named : [{ text: says }]
}

/** What a field of a verb is called; null: it has no name of its own. */
export function labelOf(lang: Lang, verb: Verb, name: string): string | null {
  const { verbFields, fields, draft } = deskWordsOf(lang)
  if (verb === 'draft' && name === 'grounds') return draft.grounds
  if (verb === 'draft' && name === 'separable') return draft.separable
  return verbFields[`${verb}.${name}`] ?? fields[name] ?? null
}

/** The grounds are many fields; the first of them is meant. */
function controlOf(name: string): string {
  return name === 'grounds' ? `covers_${GROUNDS[0]}` : name
}
