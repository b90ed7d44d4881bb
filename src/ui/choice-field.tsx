import type { ReactNode } from 'react'
import { control, type FieldProps, Hints, Labelled } from './field.tsx'
import { wordsOf } from './words/index.ts'

/** One of the answers to choose from. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: ReactNode
}

/** Choices under a common heading. */
export interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly Choice[]
}

/** One of many: more than about seven choices; fewer are radios. `choices` plain or grouped. */
export function SelectField({
  choices,
  ...field
}: FieldProps & { readonly choices: readonly (Choice | ChoiceGroup)[] }) {
  return (
    <Labelled {...field}>
      <select {...control(field)} className={`w-${field.width ?? 'l'}`} defaultValue={field.value ?? ''}>
        {field.value ? null : <option value="">{wordsOf(field.lang).field.choose}</option>}
        {choices.map((entry) =>
          'choices' in entry ? (
            <optgroup label={entry.label} key={entry.label}>
              {entry.choices.map(Option)}
            </optgroup>
          ) : (
            Option(entry)
          ),
        )}
      </select>
    </Labelled>
  )
}

/** One of a few, all in sight. The first control has the field's name as id, so that the error summary leads there. */
export function RadiosField({ choices, ...field }: FieldProps & { readonly choices: readonly Choice[] }) {
  return (
    <Grouped {...field}>
      {choices.map((choice, i) => (
        <Tick
          key={choice.value}
          type="radio"
          name={field.name}
          id={i === 0 ? field.name : `${field.name}-${choice.value}`}
          choice={choice}
          checked={choice.value === field.value}
        />
      ))}
    </Grouped>
  )
}

/** Any of a few. `values` are those ticked; each is sent under the same name. */
export function CheckboxesField({
  choices,
  values,
  ...field
}: Omit<FieldProps, 'value'> & { readonly choices: readonly Choice[]; readonly values: readonly string[] }) {
  return (
    <Grouped {...field}>
      {choices.map((choice, i) => (
        <Tick
          key={choice.value}
          type="checkbox"
          name={field.name}
          id={i === 0 ? field.name : `${field.name}-${choice.value}`}
          choice={choice}
          checked={values.includes(choice.value)}
        />
      ))}
    </Grouped>
  )
}

function Grouped(props: FieldProps & { readonly children: ReactNode }) {
  const { lang, name, label, hint, error, required, children } = props
  const { 'aria-describedby': describedBy } = control({ name, hint, error: error ?? null })
  return (
    <fieldset className={`field${error ? ' err' : ''}`} aria-describedby={describedBy}>
      <legend>
        {label}
        {required === false && <span className="opt">{wordsOf(lang).field.optional}</span>}
      </legend>
      <Hints lang={lang} name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

function Option({ value, label }: Choice) {
  return (
    <option value={value} key={value}>
      {label}
    </option>
  )
}

interface TickProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly id: string
  readonly choice: Choice
  readonly checked: boolean
}

function Tick({ type, name, id, choice, checked }: TickProps) {
  return (
    <div className="radio">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={choice.hint === undefined ? undefined : `${id}-hint`}
      />
      <div>
        <label htmlFor={id}>{choice.label}</label>
        {choice.hint !== undefined && (
          <span className="hint" id={`${id}-hint`}>
            {choice.hint}
          </span>
        )}
      </div>
    </div>
  )
}
