import { RadiosField } from '#ui/choice-field.tsx'
import { LongField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { printMoment } from '#ui/print-day.ts'
import { COMMENT_RESULTS, type Comment } from '../contract.ts'
import { pageWordsOf } from '../pages/words/index.ts'
import type { StandardDeskProps } from './standard.desk.tsx'
import { wordsOf } from './words/index.ts'

/** What the public said, with what became of it; an unanswered comment has its form. */
export function Answers(props: StandardDeskProps) {
  const { lang, standard } = props
  const words = wordsOf(lang).one
  if (standard.comments.length === 0) return null
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      {standard.comments.map((comment) => (
        <One {...props} comment={comment} key={comment.no} />
      ))}
    </section>
  )
}

function One(props: StandardDeskProps & { readonly comment: Comment }) {
  const { lang, standard, comment } = props
  const words = wordsOf(lang).one
  const { no, text, sentAt, answer } = comment
  return (
    <article className="card" aria-labelledby={`comment-${no}`}>
      <h3 id={`comment-${no}`}>{words.commentNo(no)}</h3>
      <p lang="zh-Hans">{text}</p>
      <p className="small quiet">{words.sentAt(printMoment(lang, sentAt))}</p>
      {answer ? (
        <p>
          <strong>{pageWordsOf(lang).results[answer.result]}</strong> <span lang="zh-Hans">{answer.text}</span>
        </p>
      ) : (
        standard.whyNot.answer === null && <AnswerForm {...props} />
      )}
    </article>
  )
}

function AnswerForm({
  lang,
  standard,
  comment,
  csrf,
  requestKey,
  link,
}: StandardDeskProps & { readonly comment: Comment }) {
  const words = wordsOf(lang).one
  const { no } = comment
  const choices = COMMENT_RESULTS.map((value) => ({ value, label: pageWordsOf(lang).results[value] }))
  return (
    <form method="post" action={link(`/desk/standards/${standard.standardId}/comments/${no}/answer`)}>
      <HiddenKeys csrf={csrf} requestKey={`${requestKey}-answer-${no}`} />
      <RadiosField lang={lang} name={`result-${no}`} label={words.result} choices={choices} />
      <LongField
        lang={lang}
        name={`answer-${no}`}
        label={words.answer}
        hint={words.answerHint}
        maxLength={1000}
        rows={3}
      />
      <p className="row">
        <button className="btn main" type="submit">
          {words.send(no)}
        </button>
      </p>
    </form>
  )
}
