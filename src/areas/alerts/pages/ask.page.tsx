import type { Lang } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { type Cited, LawChips } from '#ui/law-chip.tsx'
import { type LawEntry, LawList } from '#ui/law-list.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { wordsOf } from '../words/index.ts'

export interface AskPageProps extends FormKeys {
  readonly lang: Lang
  /** What the alert is about, in words, and where that is shown. */
  readonly name: string
  readonly resultsHref: string
  /** Where the form goes. */
  readonly action: string
  /** What was typed, where it was no address; null before that. */
  readonly tried: string | null
  readonly basis: readonly Cited[]
  readonly laws: readonly LawEntry[]
}

/** Asks for the address, and says beforehand what becomes of it (个人信息保护法 §14, §17). */
export function AskPage({ lang, name, resultsHref, action, tried, basis, laws, ...keys }: AskPageProps) {
  const words = wordsOf(lang).ask
  const error = tried === null ? null : words.wrongAddress
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'address', text: error }] : []} />
      <PageHead title={words.title} lead={words.lead} />
      <SummaryList lines={[{ name: words.what, value: name }]} />
      <p>
        <a className="tap" href={resultsHref}>
          {words.see}
        </a>
      </p>
      <p>
        {words.basis}
        <LawChips laws={basis} />
      </p>
      <form method="post" action={action} noValidate>
        <HiddenKeys {...keys} />
        <TextField
          {...{ lang, error, name: 'address', label: words.address, hint: words.addressHint, value: tried ?? '' }}
          autoComplete="email"
          inputMode="email"
          maxLength={320}
          width="m"
        />
        <p>
          <button className="btn" type="submit">
            {words.button}
          </button>
        </p>
      </form>
      <LawList lang={lang} laws={laws} />
    </>
  )
}
