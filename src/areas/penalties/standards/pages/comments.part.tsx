import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { LongField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { printDate } from '#ui/print-day.ts'
import type { Comment } from '../contract.ts'
import { pageWordsOf } from './words/index.ts'

export interface CommentsProps {
  readonly lang: Lang
  readonly standardId: string
  readonly comments: readonly Comment[]
  /** Last day on which comments are taken; null: none are. */
  readonly commentsTo: Day | null
  /** For the form; null while no comments are taken. */
  readonly keys: FormKeys | null
  /** What was sent and not taken, with the sentence that says why. */
  readonly sent: { readonly text: string; readonly fault: string } | null
  link(path: string): string
}

/** The form while the public is asked, and what was said with what became of each. No name is asked for. */
export function Comments({ lang, standardId, comments, commentsTo, keys, sent, link }: CommentsProps) {
  const words = pageWordsOf(lang)
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{words.comments}</h2>
      {commentsTo !== null && <p>{words.commentsOpen(printDate(lang, commentsTo))}</p>}
      {commentsTo !== null && keys && (
        <form method="post" action={link(`/standards/${standardId}/comments`)} className="card">
          <HiddenKeys {...keys} />
          <LongField
            lang={lang}
            name="text"
            label={words.commentYours}
            hint={words.commentHint}
            value={sent?.text}
            error={sent?.fault}
            maxLength={2000}
            rows={5}
          />
          <p className="row">
            <button className="btn" type="submit">
              {words.commentSend}
            </button>
          </p>
        </form>
      )}
      {comments.length === 0 && <p>{commentsTo === null ? words.commentsNone : words.commentsFirst}</p>}
      <ol>
        {comments.map(({ no, text, answer }) => (
          <li key={no}>
            <p lang="zh-Hans">{text}</p>
            <p className="small quiet">
              {answer === null ? (
                words.unanswered
              ) : (
                <>
                  {words.results[answer.result]} · <span lang="zh-Hans">{answer.text}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
