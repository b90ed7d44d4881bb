import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** One thing to correct. `field` is the name (and id) of the control; absent when no single field is to blame. */
export interface FieldError {
  readonly field?: string
  /** `经营面积：请填数字，例如86.5`. The part after the colon stands again at the field. */
  readonly text: string
}

export interface ErrorSummaryProps {
  readonly lang: Lang
  readonly errors: readonly FieldError[]
  /** Only where a page shows several. */
  readonly id?: string
}

/** First on the page when something needs a correction; each line leads to its field. */
export function ErrorSummary({ lang, errors, id = 'errors' }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div className="err-sum" role="alert" aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{wordsOf(lang).errors.title(errors.length)}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field === undefined ? <b>{text}</b> : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

/** The title of a page with errors begins with their number, so that a screen reader says it first. */
export function titleWithErrors(lang: Lang, title: string, errors: readonly FieldError[]): string {
  return errors.length === 0 ? title : `${wordsOf(lang).errors.prefix(errors.length)}${title}`
}
