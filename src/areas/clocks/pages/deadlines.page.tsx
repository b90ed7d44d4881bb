import type { Lang } from '#base/text.ts'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from '../words/index.ts'
import { type DeadlineAnswer, DeadlineAnswerPart } from './deadline-answer.part.tsx'
import { DeadlineFormPart, type DeadlineFormView } from './deadline-form.part.tsx'

export interface DeadlinesProps {
  readonly lang: Lang
  readonly form: DeadlineFormView
  readonly errors: readonly FieldError[]
  /** Null while nothing was filled in or something must be corrected. */
  readonly answer: DeadlineAnswer | null
  link(path: string): string
}

/** When is it due? The question on top, the answer under it, then every reason. */
export function DeadlinesPage({ lang, form, errors, answer, link }: DeadlinesProps) {
  const words = wordsOf(lang).deadlines
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <ErrorSummary lang={lang} errors={errors} />
      <DeadlineFormPart lang={lang} form={form} errors={errors} action={link('/deadlines')} />
      {answer && <DeadlineAnswerPart lang={lang} answer={answer} />}
    </>
  )
}
