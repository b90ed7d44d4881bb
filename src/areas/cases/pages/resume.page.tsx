import type { Lang } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from './words/index.ts'

export interface ResumeProps {
  readonly lang: Lang
  readonly typed: string
  readonly notFound: boolean
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Asks for the code of a draft. */
export function Resume({ lang, typed, notFound, csrf, requestKey, link }: ResumeProps) {
  const words = wordsOf(lang).resume
  const error = notFound ? words.none : null
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'code', text: error }] : []} />
      <PageHead title={words.title} />
      <form method="post" action={link('/apply/resume')}>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="request_key" value={requestKey} />
        <TextField
          lang={lang}
          name="code"
          label={words.label}
          hint={words.hint}
          error={error}
          value={typed}
          width="m"
        />
        <p>
          <button className="btn" type="submit">
            {words.go}
          </button>
        </p>
      </form>
    </>
  )
}
