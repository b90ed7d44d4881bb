import { never } from '#base/assert.ts'
import { CheckboxesField, RadiosField, SelectField } from '#ui/choice-field.tsx'
import { DayField, FileField, LongField, TextField } from '#ui/field.tsx'
import { printDate } from '#ui/print-day.ts'
import { wordsOf } from '../../words/index.ts'
import { text, texts } from '../posted.ts'
import { deskWordsOf } from '../words/index.ts'
import { PLAN_LINES } from './read-verb.ts'
import type { StaffChoice } from './staff-choices.ts'
import type { VerbProps } from './verb.desk.tsx'
import type { Field } from './verb-fields.ts'

/** The fields of a verb, each as what is typed into it wants. */
export function VerbFields(props: VerbProps & { readonly fields: readonly Field[] }) {
  if (props.fields.length === 0) return <p>{deskWordsOf(props.lang).verb.nothingToFill}</p>
  return props.fields.map((field) => <OneField key={field.name} {...props} field={field} />)
}

type OneProps = VerbProps & { readonly field: Field }

function OneField(props: OneProps) {
  const { lang, field, typed, view } = props
  const words = deskWordsOf(lang)
  const shared = { ...labelled(props), value: text(typed[field.name]) }
  switch (field.kind) {
    case 'short':
      return <TextField {...shared} maxLength={200} />
    case 'long':
      return <LongField {...shared} maxLength={5000} />
    case 'day':
      return <DayField {...shared} value={shared.value || (field.name === 'on' ? props.today : '')} />
    case 'hour':
      return <TextField {...shared} width="s" maxLength={5} />
    case 'money':
      return <TextField {...shared} inputMode="decimal" width="m" maxLength={16} unit={deskWordsOf(lang).yuan} />
    case 'number':
      return <TextField {...shared} inputMode="numeric" width="s" maxLength={3} />
    case 'yes-no':
      return <RadiosField {...shared} choices={choicesOf({ yes: words.verb.yes, no: words.verb.no })} />
    case 'one-of':
      return <RadiosField {...shared} choices={choicesOf(wordsOf(lang)[field.list], field.but)} />
    case 'secret':
      return <RadiosField {...shared} choices={choicesOf({ '': words.verb.none, ...words.secrets })} />
    case 'monitoring':
      return <RadiosField {...shared} value={shared.value || 'none'} choices={choicesOf(words.monitoring)} />
    case 'paper':
      return (
        <SelectField
          {...shared}
          choices={view.entries
            .filter(({ kind }) => kind === field.of)
            .map(({ no, on }) => ({ value: String(no), label: words.verb.entry(no, printDate(lang, on)) }))}
        />
      )
    case 'person':
    case 'people':
      return <People {...props} field={field} />
    case 'file':
      return <FileField {...labelled(props)} accept=".pdf,.jpg,.jpeg,.png" says={words.verb.fileSays} />
    case 'plan':
      return <Plan {...props} />
    default:
      return never(field)
  }
}

function labelled({ lang, verb, field, faults }: OneProps) {
  const { fields, hints } = deskWordsOf(lang)
  const hint = hints[`${verb}.${field.name}`] ?? hints[field.name]
  return {
    ...{
      lang,
      name: field.name,
      label: fields[`${verb}.${field.name}`] ?? fields[field.name] ?? field.name,
      required: field.optional !== true,
    },
    error: faults.get(field.name),
    ...(hint ? { hint } : {}),
  }
}

function choicesOf(all: Readonly<Record<string, string>>, but: readonly string[] = []) {
  return Object.entries(all).flatMap(([value, label]) => (but.includes(value) ? [] : [{ value, label }]))
}

/** Who acts in these posts today; investigators only with a certificate, for the others it is said why not. */
function People(props: OneProps & { readonly field: Extract<Field, { readonly kind: 'person' | 'people' }> }) {
  const { lang, field, staff, typed } = props
  const words = deskWordsOf(lang).verb
  const found = staff.get(field.role) ?? []
  if (found.length === 0) return <p>{words.chooseNobody}</p>
  const hintOf = ({ certificate }: StaffChoice) =>
    field.role !== 'site_check' ? {} : { hint: certificate ? words.certified(certificate) : words.notCertified }
  const choices = found.map((one) => ({ value: one.staffId, label: one.name, ...hintOf(one) }))
  return field.kind === 'person' ? (
    <RadiosField {...labelled(props)} value={text(typed[field.name])} choices={choices} />
  ) : (
    <CheckboxesField {...labelled(props)} values={texts(typed[field.name])} choices={choices} />
  )
}

/** The lines of a plan of instalments: day and amount; empty lines are none. */
function Plan(props: OneProps) {
  const { lang, typed } = props
  const words = deskWordsOf(lang).verb
  return PLAN_LINES.map((n) => (
    <fieldset className="field row" key={n}>
      <legend>{words.planLine(n)}</legend>
      <DayField
        {...{ lang, name: `due_${n}`, label: words.planDue, required: false }}
        value={text(typed[`due_${n}`])}
      />
      <TextField
        {...{ lang, name: `amount_${n}`, label: words.planAmount, required: false, unit: deskWordsOf(lang).yuan }}
        value={text(typed[`amount_${n}`])}
        inputMode="decimal"
        width="m"
        maxLength={16}
      />
    </fieldset>
  ))
}
