import type { Lang } from '#base/text.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { control, type FieldProps, FileField, Labelled } from '#ui/field.tsx'
import type { GivenFile } from './answers.ts'
import type { Field } from './field.ts'
import { wordsOf } from './words/index.ts'

/** What the file field of a browser offers; the file store judges by content. */
export const UPLOAD_ACCEPT =
  '.pdf,.png,.jpg,.jpeg,.docx,application/pdf,image/png,image/jpeg,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A telephone number as people type it; blanks and dashes are taken out before the schema is asked. */
const TYPED_NUMBER = '[0-9０-９ \\-－]{7,20}'

export interface FormFieldProps {
  readonly lang: Lang
  readonly field: Field
  readonly value: string | undefined
  readonly error: string | null
  readonly fileError: string | null
  readonly file: GivenFile | null
}

/** A field drawn from its schema. What the schema demands the browser is told too, so that it can say so at once. */
export function FormField({ lang, field, value, error, fileError, file }: FormFieldProps) {
  const words = wordsOf(lang)
  const hint = words.hints[field.name]
  const drawn: FieldProps = {
    lang,
    name: field.name,
    label: field.label?.[lang] ?? words.labels[field.word ?? field.name] ?? field.name,
    error,
    required: field.required,
    ...(hint === undefined ? {} : { hint }),
    ...(value === undefined ? {} : { value }),
    ...(field.autocomplete === undefined ? {} : { autoComplete: field.autocomplete }),
    ...(field.schema.maxLength === undefined ? {} : { maxLength: field.schema.maxLength }),
  }
  if (field.widget === 'select') {
    const choices = (field.choices ?? []).map((choice) => ({ value: choice.value, label: choice.label[lang] }))
    return <SelectField {...drawn} choices={choices} />
  }
  if (field.widget === 'choice' || field.widget === 'material') {
    const choices = (field.schema.enum ?? []).map((value) => ({ value, label: words.choices[value] ?? value }))
    return (
      <>
        <RadiosField {...drawn} choices={choices} />
        {field.file !== undefined && (
          <div className="under">
            <FileField
              lang={lang}
              name={field.file}
              label={words.materialFile(drawn.label)}
              hint={file ? words.fileKept(file.name) : words.fileHint}
              error={fileError}
              required={false}
              accept={UPLOAD_ACCEPT}
              says={{ types: '', size: '' }}
            />
          </div>
        )}
      </>
    )
  }
  return (
    <Labelled {...drawn}>
      {field.widget === 'long' ? (
        <textarea
          {...control(drawn)}
          className="w-l"
          rows={5}
          required={field.required}
          minLength={field.schema.minLength}
          defaultValue={value}
        />
      ) : (
        <input
          {...control(drawn)}
          type={field.widget === 'tel' ? 'tel' : 'text'}
          className={field.schema.format || field.widget === 'tel' ? 'w-m' : 'w-l'}
          required={field.required}
          minLength={field.schema.minLength}
          pattern={field.widget === 'tel' ? TYPED_NUMBER : field.schema.pattern}
          data-check={field.schema.format}
          data-says={field.schema.format && words.fault[faultWord(field.schema.format)]}
          defaultValue={value}
        />
      )}
    </Labelled>
  )
}

function faultWord(format: 'identity-number' | 'organisation-code') {
  return format === 'identity-number' ? 'identityNumber' : 'organisationCode'
}
