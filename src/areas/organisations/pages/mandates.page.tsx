import type { Lang } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from '../words/index.ts'

export interface MandatesPageProps extends FormKeys {
  readonly lang: Lang
  /** What was typed, when number and phrase did not fit. */
  readonly tried: string | null
  link(path: string): string
}

/** Asks for number and phrase; the phrase never stands in an address. */
export function MandatesPage({ lang, tried, link, ...keys }: MandatesPageProps) {
  const words = wordsOf(lang).mandates
  const error = tried === null ? null : words.notFound
  return (
    <>
      <ErrorSummary lang={lang} errors={error ? [{ field: 'number', text: error }] : []} />
      <PageHead title={words.title} lead={words.lead} />
      <form method="post" action={link('/mandates/follow')}>
        <HiddenKeys {...keys} />
        <TextField
          lang={lang}
          name="number"
          label={words.number}
          hint={words.numberHint}
          error={error}
          value={tried ?? ''}
          maxLength={40}
          width="m"
        />
        <TextField lang={lang} name="phrase" label={words.phrase} hint={words.phraseHint} maxLength={40} width="m" />
        <p className="row">
          <button className="btn" type="submit">
            {words.follow}
          </button>
        </p>
      </form>
      <section>
        <p>{words.giveLead}</p>
        <p>
          <a className="btn second" href={link('/mandates/new')}>
            {words.give}
          </a>
        </p>
      </section>
    </>
  )
}
