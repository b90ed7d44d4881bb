import { checksOut, readNumber } from '#base/ids.ts'
import type { Lang } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { pageWordsOf } from './words/index.ts'

export interface FollowAskProps extends FormKeys {
  readonly lang: Lang
  /** What was typed, when number and phrase did not fit; which of the two was wrong is not told. */
  readonly tried: string | null
  link(path: string): string
}

/** Asks for number and phrase; the phrase never stands in an address. */
export function FollowAskPage({ lang, tried, link, ...keys }: FollowAskProps) {
  const words = pageWordsOf(lang).follow
  const isCase = tried !== null && isCaseNumber(tried)
  const error = tried === null ? null : isCase ? words.isCase : words.none
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'number', text: error }] : []} />
      <PageHead title={words.title} lead={words.lead} />
      {isCase && (
        <p>
          <a className="btn" href={link(`/follow?number=${encodeURIComponent(tried)}`)}>
            {words.followCase}
          </a>
        </p>
      )}
      <form method="post" action={link('/requests/follow')} noValidate>
        <HiddenKeys {...keys} />
        <TextField
          {...{ lang, error, name: 'number', label: words.number, hint: words.numberHint, value: tried ?? '' }}
          maxLength={40}
          width="m"
        />
        <TextField
          {...{ lang, name: 'phrase', label: words.phrase, hint: words.phraseHint }}
          maxLength={40}
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

/** As cases are numbered: figures and a check character. */
function isCaseNumber(typed: string): boolean {
  const number = readNumber(typed)
  return /^\d{12,14}[0-9A-Z]$/.test(number) && checksOut(number)
}
