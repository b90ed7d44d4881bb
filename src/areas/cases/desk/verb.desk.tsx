import type { Article } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { showCaseNumber } from '../case.ts'
import type { CaseView, MayDo, Verb } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import { effectsSentence } from './case-actions.desk.tsx'
import type { Posted } from './read-verb.ts'
import { VerbFields } from './verb-fields.desk.tsx'
import { wordsOf } from './words/index.ts'

export interface VerbProps {
  readonly lang: Lang
  readonly view: CaseView
  readonly verb: Verb
  /** What the verb does, where it may be done; null otherwise. */
  readonly may: MayDo | null
  /** Why it may not be done, or why the last try was refused. */
  readonly refused: { readonly says: string; readonly article: Article | null } | null
  /** What was typed before it was refused. */
  readonly typed: Posted
  readonly csrf: string
  readonly requestKey: string
  cite(article: Article): Cited
  link(path: string): string
}

/** The form of one verb: what it does to the clock, what has to be chosen, and the button that does it. */
export function VerbForm(props: VerbProps) {
  const { lang, view, verb, may, refused, cite, link } = props
  const words = wordsOf(lang).verb
  const title = caseWordsOf(lang).verbs[verb]
  const back = link(`/desk/cases/${view.number}`)
  return (
    <div className="plain">
      {refused && may && <ErrorSummary lang={lang} errors={[{ text: refused.says }]} />}
      <PageHead title={title} kind={`${view.item.name[lang]} · ${showCaseNumber(view.number)} · ${view.applicant}`} />
      {may && (
        <form
          method="post"
          action={link(`/desk/cases/${view.number}/${verb}`)}
          encType={verb === 'hand-in-correction' ? 'multipart/form-data' : undefined}
          data-confirm-leave=""
        >
          <input type="hidden" name="csrf" value={props.csrf} />
          <input type="hidden" name="request_key" value={props.requestKey} />
          <p>
            <span className="quiet">{words.effect}</span> {effectsSentence(lang, may.effectOnClock)}
            <LawChips
              laws={[may.article, ...may.effectOnClock.map((effect) => effect.article)]
                .filter((one) => one !== null)
                .map(cite)
                .filter((one, i, all) => all.findIndex((other) => other.text === one.text) === i)}
            />
          </p>
          <VerbFields {...props} />
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
      {!may && !refused && <p>{words.whyNot}</p>}
      {refused && (
        <p>
          {!may && refused.says}
          {refused.article && <LawChips laws={[cite(refused.article)]} />}
        </p>
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
