import type { Lang } from '#base/text.ts'
import { type Choice, RadiosField, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { type AskTyped, askErrors } from '../pages/ask.page.tsx'
import { wordsOf } from '../words/index.ts'

export interface TakeDownProps extends FormKeys, AskTyped {
  readonly lang: Lang
  /** The actor's own posts. */
  readonly posts: readonly Choice[]
  link(path: string): string
}

/** An officer takes down what was asked at the counter or on the telephone, and answers at once where possible. */
export function TakeDown({ lang, posts, typed, faults, link, ...keys }: TakeDownProps) {
  const all = wordsOf(lang)
  const words = all.desk
  const field = (name: string) => ({ lang, name, value: typed[name] ?? '', error: faults[name] ?? null })
  return (
    <div className="plain">
      <ErrorSummary lang={lang} errors={askErrors(lang, faults)} />
      <PageHead title={words.new} lead={words.newLead} />
      <form method="post" action={link('/desk/enquiries')}>
        <HiddenKeys {...keys} />
        <SelectField {...field('post')} label={words.post} choices={posts} value={typed['post'] ?? posts[0]?.value} />
        <RadiosField
          {...field('how')}
          value={typed['how'] ?? 'counter'}
          label={words.how}
          choices={[
            { value: 'counter', label: all.how.counter },
            { value: 'telephone', label: all.how.telephone },
          ]}
        />
        <LongField {...field('question')} label={all.card.question} maxLength={2000} />
        <TextField {...field('item')} label={all.ask.item} required={false} maxLength={20} width="s" />
        <TextField {...field('name')} label={words.name} required={false} maxLength={100} width="m" />
        <TextField
          {...field('telephone')}
          type="tel"
          label={words.telephone}
          hint={all.ask.contactHint}
          required={false}
          maxLength={40}
          width="m"
        />
        <LongField {...field('answer')} label={words.answerNow} required={false} maxLength={4000} />
        <button className="btn main" type="submit">
          {all.ask.submit}
        </button>
      </form>
    </div>
  )
}
