import type { Lang } from '#base/text.ts'
import { type Choice, type ChoiceGroup, SelectField } from '#ui/choice-field.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { DayField, TextField } from '#ui/field.tsx'
import { wordsOf } from '../words/index.ts'

/** A field of an event as the page draws it. `only`: the vocabulary knows a single word, so nothing is asked. */
export interface RowField {
  readonly name: string
  readonly label: string
  readonly kind: 'number' | 'day' | 'choice' | 'only'
  readonly value: string
  readonly choices: readonly Choice[]
  /** `最多10`: what the rule allows at most. */
  readonly hint: string | null
}

/** An event as the page draws it. */
export interface RowView {
  readonly n: number
  readonly type: string
  readonly title: string
  readonly date: string
  readonly fields: readonly RowField[]
}

/** All the form needs: choices in the language of the page. */
export interface DeadlineFormView {
  readonly rule: string | null
  readonly on: string
  readonly rules: readonly (Choice | ChoiceGroup)[]
  readonly rows: readonly RowView[]
  readonly addable: readonly Choice[]
}

export interface DeadlineFormProps {
  readonly lang: Lang
  readonly form: DeadlineFormView
  readonly errors: readonly FieldError[]
  readonly action: string
}

/** Choose a rule; then its events, each with its day and what else it carries. Plain GET: the result has an address. */
export function DeadlineFormPart({ lang, form, errors, action }: DeadlineFormProps) {
  const words = wordsOf(lang).deadlines
  const error = (field: string) => errors.find((each) => each.field === field)?.text.replace(/^.*[：:]\s*/, '')
  return (
    <form action={action} className="card" aria-label={words.form} noValidate>
      <SelectField
        lang={lang}
        name="rule"
        label={words.rule}
        choices={form.rules}
        value={form.rule ?? undefined}
        error={error('rule')}
        {...(form.rule === null ? {} : { hint: words.otherRule })}
      />
      {form.rule === null ? (
        <button className="btn" type="submit">
          {words.chooseRule}
        </button>
      ) : (
        <>
          <input type="hidden" name="shown" value={form.rule} />
          {form.rows.map((row) => (
            <EventRow key={row.n} lang={lang} row={row} error={error} />
          ))}
          <div className="row ends">
            <SelectField
              lang={lang}
              name="add"
              label={words.add}
              hint={words.addHint}
              required={false}
              choices={form.addable}
            />
            <button className="btn second" type="submit">
              {words.addButton}
            </button>
          </div>
          <DayField
            lang={lang}
            name="on"
            label={words.on}
            hint={words.onHint}
            required={false}
            value={form.on}
            error={error('on')}
          />
          <button className="btn" type="submit">
            {words.compute}
          </button>
        </>
      )}
    </form>
  )
}

interface EventRowProps {
  readonly lang: Lang
  readonly row: RowView
  readonly error: (field: string) => string | undefined
}

function EventRow({ lang, row, error }: EventRowProps) {
  const words = wordsOf(lang).deadlines
  const date = `${row.n}.date`
  const only = row.fields.filter((field) => field.kind === 'only')
  return (
    <fieldset className="event">
      <legend>
        {row.title}
        {only.map((field) => (
          <span className="opt" key={field.name}>
            {' '}
            {words.only(field.label, field.choices[0]?.label ?? '')}
          </span>
        ))}
      </legend>
      <input type="hidden" name={`${row.n}.type`} value={row.type} />
      <div className="row top-aligned">
        <DayField
          lang={lang}
          name={date}
          label={words.date}
          hint={row.n === 1 ? undefined : words.dateHint}
          value={row.date}
          error={error(date)}
          width="s"
        />
        {row.fields.map((field) => (
          <EventField key={field.name} lang={lang} field={field} error={error(field.name)} />
        ))}
      </div>
    </fieldset>
  )
}

function EventField({
  lang,
  field,
  error,
}: {
  readonly lang: Lang
  readonly field: RowField
  readonly error: string | undefined
}) {
  const { name, label, value, hint, choices } = field
  const shared = { lang, name, label, value, error, ...(hint === null ? {} : { hint }) }
  switch (field.kind) {
    case 'only':
      return <input type="hidden" name={name} value={value} />
    case 'number':
      return <TextField {...shared} width="s" inputMode="numeric" />
    case 'day':
      return <DayField {...shared} width="s" required={false} />
    case 'choice':
      return <SelectField {...shared} choices={choices} width="m" required={false} />
  }
}
