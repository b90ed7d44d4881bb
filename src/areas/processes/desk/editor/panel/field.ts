import { make } from '../dom/make.ts'
import type { Choice } from '../settings.ts'

/** A control of the panel. `key` names it within the panel, so that the focus finds back to it after a change. */
export interface FieldProps {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly hint?: string | null
  readonly set: (value: string) => void
}

/** A line of words, a number or a day; what was typed counts when the field is left. */
export function lineField(props: FieldProps, kind: 'text' | 'number' | 'date' = 'text'): HTMLElement {
  const input = make('input', {
    type: kind === 'number' ? 'text' : kind,
    inputmode: kind === 'number' ? 'decimal' : null,
    class: kind === 'number' ? 'w-s' : null,
    autocomplete: 'off',
    maxlength: 300,
    ...shared(props),
  })
  input.defaultValue = props.value
  return around(props, input)
}

/** Several lines of words. */
export function linesField(props: FieldProps): HTMLElement {
  const area = make('textarea', { rows: 2, maxlength: 2000, ...shared(props) })
  area.defaultValue = props.value
  return around(props, area)
}

/** One of a list. A value of the file that the list does not have stays, so that nothing is changed by looking. */
export function choiceField(props: FieldProps & { readonly choices: readonly Choice[] }): HTMLElement {
  const { choices, value } = props
  const strange = choices.some((choice) => choice.value === value) ? [] : [{ value, label: value }]
  const select = make(
    'select',
    shared(props),
    [...choices, ...strange].map((each) => make('option', { value: each.value }, each.label)),
  )
  select.value = value
  return around(props, select)
}

/** Words, with a list to take them from: what stands in the list by its label goes into the file by its value. */
export function suggestedField(props: FieldProps & { readonly choices: readonly Choice[] }): HTMLElement {
  const { choices, key, value, set } = props
  const list = `panel-${key}-list`
  const typed = (words: string) => set(choices.find(({ label }) => label === words)?.value ?? words)
  const input = make('input', {
    type: 'text',
    list,
    autocomplete: 'off',
    maxlength: 300,
    ...shared({ ...props, set: typed }),
  })
  input.defaultValue = choices.find((choice) => choice.value === value)?.label ?? value
  const options = choices.map(({ label }) => make('option', { value: label }))
  return around(props, make('span', { class: 'contents' }, input, make('datalist', { id: list }, options)))
}

/** Yes or no. */
export function tickField({
  key,
  label,
  on,
  set,
}: {
  readonly key: string
  readonly label: string
  readonly on: boolean
  readonly set: (on: boolean) => void
}): HTMLElement {
  const input = make('input', { type: 'checkbox', 'data-key': key, onchange: () => set(input.checked) })
  input.checked = on
  return make('label', { class: 'radio' }, input, make('span', {}, label))
}

function shared({ key, hint, set }: FieldProps) {
  return {
    id: `panel-${key}`,
    'data-key': key,
    'aria-describedby': hint ? `panel-${key}-hint` : null,
    onchange: ({ target }: Event) => set((target as HTMLInputElement).value.trim()), // it stands on the control itself
  }
}

function around({ key, label, hint }: FieldProps, control: HTMLElement): HTMLElement {
  return make(
    'div',
    { class: 'field' },
    make('label', { for: `panel-${key}` }, label),
    hint ? make('span', { class: 'hint', id: `panel-${key}-hint` }, hint) : null,
    control,
  )
}
