import type { Lang } from '#base/text.ts'
import { type ChoiceGroup, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from '../words/index.ts'

/** What was typed, and what is wrong with it, by field. */
export interface AskTyped {
  readonly typed: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
}

export interface AskPageProps extends FormKeys, AskTyped {
  readonly lang: Lang
  readonly bodies: readonly ChoiceGroup[]
  readonly promisedDays: number
  link(path: string): string
}

/** Asks a question online, without an account. */
export function AskPage({ lang, bodies, promisedDays, typed, faults, link, ...keys }: AskPageProps) {
  const words = wordsOf(lang).ask
  const field = (name: string) => ({ lang, name, value: typed[name] ?? '', error: faults[name] ?? null })
  return (
    <>
      <ErrorSummary lang={lang} errors={askErrors(lang, faults)} />
      <PageHead title={words.title} lead={words.lead(promisedDays)} />
      <form method="post" action={link('/enquiries')}>
        <HiddenKeys {...keys} />
        <SelectField {...field('body')} label={words.body} hint={words.bodyHint} choices={bodies} />
        <LongField {...field('question')} label={words.question} hint={words.questionHint} maxLength={2000} />
        <TextField
          {...field('item')}
          label={words.item}
          hint={words.itemHint}
          required={false}
          maxLength={20}
          width="s"
        />
        <TextField {...field('name')} label={words.name} required={false} maxLength={100} width="m" />
        <TextField
          {...field('telephone')}
          type="tel"
          label={words.telephone}
          hint={words.contactHint}
          required={false}
          maxLength={40}
          width="m"
        />
        <p className="row">
          <button className="btn" type="submit">
            {words.submit}
          </button>
        </p>
      </form>
    </>
  )
}

/** The faults as lines of an error summary. */
export function askErrors(lang: Lang, faults: AskTyped['faults']) {
  const names: Readonly<Record<string, string>> = wordsOf(lang).ask.errors
  return Object.entries(faults).map(([field, text]) => ({
    field,
    text: names[field] ? `${names[field]}${lang === 'en' ? ': ' : '：'}${text}` : text,
  }))
}
