import type { ReactNode } from 'react'
import type { Day } from '#base/days.ts'
import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { showPenaltyNumber } from '../../case.ts'
import type { PenaltyView, Verb } from '../../contract.ts'
import { wordsOf } from '../../words/index.ts'
import type { Posted } from '../posted.ts'
import { deskWordsOf } from '../words/index.ts'
import type { Duty, StaffChoice } from './staff-choices.ts'

export interface VerbProps {
  readonly lang: Lang
  readonly view: PenaltyView
  readonly verb: Verb
  /** Why it may not be done, or why the last try was refused. */
  readonly refused: { readonly says: string; readonly article: Article | null } | null
  /** What was typed before it was refused. */
  readonly typed: Posted
  /** What of it does not fit, by field. */
  readonly faults: ReadonlyMap<string, string>
  readonly today: Day
  /** Who may be named, by duty. */
  readonly staff: ReadonlyMap<Duty, readonly StaffChoice[]>
  readonly csrf: string
  readonly requestKey: string
  cite(article: Article): Cited
  link(path: string): string
}

/** The form of one verb: on which article, what has to be said, and the button that does it. */
export function VerbForm(props: VerbProps & { readonly children: ReactNode }) {
  const { lang, view, verb, refused, cite, link } = props
  const words = deskWordsOf(lang).verb
  const title = wordsOf(lang).verbs[verb]
  const back = link(`/desk/penalties/${view.found.number}`)
  const may = view.mayDo.find((one) => one.verb === verb) ?? null
  return (
    <div className="plain">
      {refused && may && <ErrorSummary lang={lang} errors={errorsOf(props, refused.says)} />}
      <PageHead
        title={title}
        kind={`${view.violation[lang]} · ${showPenaltyNumber(view.found.number)} · ${view.found.partyMasked}`}
      />
      {refused && (
        <p>
          {!may && refused.says}
          {refused.article && <LawChips laws={[cite(refused.article)]} />}
        </p>
      )}
      {may && (
        <form
          method="post"
          action={link(`/desk/penalties/${view.found.number}/${verb}`)}
          encType={verb === 'add-evidence' ? 'multipart/form-data' : undefined}
          data-confirm-leave=""
        >
          <input type="hidden" name="csrf" value={props.csrf} />
          <input type="hidden" name="request_key" value={props.requestKey} />
          {may.article && (
            <p>
              <span className="quiet">{words.basis}</span> <LawChips laws={[cite(may.article)]} />
            </p>
          )}
          {props.children}
          <p className="row">
            <button className="btn main" type="submit">
              {words.confirm(title)}
            </button>
            <a className="tap" href={back}>
              {words.cancel}
            </a>
          </p>
        </form>
      )}
      {!may && (
        <p>
          <a className="tap" href={back}>
            {words.cancel}
          </a>
        </p>
      )}
    </div>
  )
}

/** Each field that does not fit, by its name; where none is to blame, why the verb was refused. */
function errorsOf({ lang, verb, faults }: VerbProps, says: string): readonly FieldError[] {
  const { fields, colon } = deskWordsOf(lang)
  const named = [...faults].flatMap(([name, text]) => {
    const label = fields[`${verb}.${name}`] ?? fields[name]
    return label === undefined ? [] : [{ field: name === 'plan' ? 'due_1' : name, text: `${label}${colon}${text}` }]
  })
  return named.length > 0 ? named : [{ text: says }]
}
