import { never } from '#base/assert.ts'
import { receiptOf } from '#law/requests/receipt.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { DayField, LongField, TextField } from '#ui/field.tsx'
import { printDate } from '#ui/print-day.ts'
import type { BodyLine } from '../../organisations/index.ts'
import { text } from './posted.ts'
import { labelOf, type VerbProps } from './verb.desk.tsx'
import { type Field, wordsOfList } from './verb-fields.ts'
import { deskWordsOf } from './words/index.ts'

type FieldsProps = VerbProps & { readonly fields: readonly Field[]; readonly bodies: readonly BodyLine[] }

/** The fields of a verb, each as what is typed into it wants. */
export function VerbFields(props: FieldsProps) {
  const { lang, verb, view } = props
  const words = deskWordsOf(lang)
  const receipt = receiptOf(view.request.channel)
  const fields = verb === 'receive' && receipt.arrivalCounts ? [] : props.fields
  return (
    <>
      {verb === 'receive' && (
        <p>
          {words.channels[view.request.channel]} · {words.verb.receiptDay(printDate(lang, view.request.submittedOn))}{' '}
          {words.receipts[receipt.basis]}
        </p>
      )}
      {fields.length === 0 && verb !== 'receive' && <p>{words.verb.nothingToFill}</p>}
      {fields.map((field) => (
        <OneField key={field.name} {...props} field={field} />
      ))}
    </>
  )
}

type OneProps = FieldsProps & { readonly field: Field }

function OneField(props: OneProps) {
  const { lang, field, typed, view, today } = props
  const words = deskWordsOf(lang)
  const shared = { ...labelled(props), value: text(typed[field.name]) || valueBefore(props) }
  switch (field.kind) {
    case 'short':
      return <TextField {...shared} maxLength={200} />
    case 'long':
      return <LongField {...shared} maxLength={field.name === 'answer' ? 20_000 : 5000} />
    case 'day':
      return <DayField {...shared} value={shared.value || (field.name === 'on' ? today : '')} />
    case 'number':
      return <TextField {...shared} inputMode="numeric" width="s" maxLength={6} />
    case 'yes-no':
      return (
        <RadiosField
          {...shared}
          choices={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
      )
    case 'one-of':
      return (
        <RadiosField
          {...shared}
          choices={Object.entries(wordsOfList(lang, field.list)).map(([value, label]) => ({ value, label }))}
        />
      )
    case 'letter':
      return (
        <SelectField
          {...shared}
          choices={view.consultations
            .filter(({ answer }) => answer === null)
            .map(({ no, name }) => ({ value: String(no), label: words.verb.entry(no, name) }))}
        />
      )
    case 'body':
      return (
        <SelectField
          {...shared}
          choices={props.bodies
            .filter(({ id }) => id !== view.request.bodyId)
            .map(({ id, name }) => ({ value: String(id), label: name[lang] }))}
        />
      )
    case 'remedy':
      return (
        <SelectField
          {...shared}
          choices={view.remedies
            .filter(({ result }) => result === null)
            .map(({ no, kind }) => ({ value: String(no), label: words.verb.remedy(no, words.case.remedyKinds[kind]) }))}
        />
      )
    default:
      return never(field)
  }
}

/** What is corrected stands there to be corrected; how it is sent, as the applicant wished. */
function valueBefore({ verb, field, view }: OneProps): string {
  if (verb === 'correct' && field.name === 'subject') return view.said.subject
  if (verb === 'correct' && field.name === 'text') return view.said.text
  return verb === 'answer' && field.name === 'how' ? view.request.way : ''
}

function labelled({ lang, verb, field, faults }: OneProps) {
  const { hints, verbHints } = deskWordsOf(lang)
  const hint = verbHints[`${verb}.${field.name}`] ?? hints[field.name]
  return {
    ...{
      lang,
      name: field.name,
      label: labelOf(lang, verb, field.name) ?? field.name,
      error: faults.get(field.name),
      required: field.optional !== true,
    },
    ...(hint ? { hint } : {}),
  }
}
