import type { Day } from '#base/days.ts'
import type { Lang } from '#base/text.ts'
import { RadiosField } from '#ui/choice-field.tsx'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import type { Verb } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { type Posted, text } from './posted.ts'

export interface VerbFormProps extends FormKeys {
  readonly lang: Lang
  readonly verb: Verb
  readonly action: string
  readonly typed: Posted
  readonly today: Day
  /** The last day a term that begins today could have. */
  readonly longest: Day
}

/** The form of one verb, folded: what it asks, and one button. */
export function VerbForm(props: VerbFormProps) {
  const { lang, verb, action } = props
  const { verbs, desk } = wordsOf(lang)
  return (
    <details open={Object.keys(props.typed).length > 0}>
      <summary>{verbs[verb]}</summary>
      <form method="post" action={action} data-confirm-leave="">
        <HiddenKeys csrf={props.csrf} requestKey={props.requestKey} />
        <VerbFields {...props} />
        <p className="row">
          <button className="btn main" type="submit">
            {desk.form.confirm(verbs[verb])}
          </button>
        </p>
      </form>
    </details>
  )
}

function VerbFields({ lang, verb, typed, today, longest }: VerbFormProps) {
  const words = wordsOf(lang).desk.form
  const line = (name: string, label: string, more: { readonly hint?: string; readonly required?: boolean } = {}) => (
    <TextField {...{ lang, name, label, maxLength: 200, value: text(typed[name]), ...more }} />
  )
  const long = (name: string, label: string, hint: string, required = true) => (
    <LongField {...{ lang, name, label, hint, maxLength: 5000, value: text(typed[name]), required }} />
  )
  switch (verb) {
    case 'review':
      return (
        <>
          <RadiosField
            {...{ lang, name: 'passed', label: words.passed, value: text(typed['passed']) }}
            choices={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
          {long('opinion', words.opinion, words.inside)}
        </>
      )
    case 'issue':
      return (
        <>
          {line('number', words.number, { hint: words.numberHint })}
          <DayField {...{ lang, name: 'inForceFrom', label: words.from, value: text(typed['inForceFrom']) || today }} />
          <DayField
            {...{ lang, name: 'validTo', label: words.to, hint: words.toHint(longest), required: false }}
            value={text(typed['validTo'])}
          />
          {line('replaces', words.replaces, { hint: words.replacesHint, required: false })}
          {long('note', words.note, words.outside, false)}
        </>
      )
    case 'explain':
      return line('at', words.at, { hint: words.textAtHint })
    case 'keep':
      return (
        <>
          <DayField {...{ lang, name: 'until', label: words.until, value: text(typed['until']) }} />
          {long('why', words.why, words.outside)}
        </>
      )
    case 'repeal':
      return (
        <>
          <DayField {...{ lang, name: 'from', label: words.repealFrom, value: text(typed['from']) || today }} />
          {long('why', words.why, words.outside)}
        </>
      )
  }
}
