import type { Lang, Text } from '#base/text.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { FileField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { Answers, Field } from '../form/field.ts'
import { fileField } from '../form/fields.ts'
import { FormField, UPLOAD_ACCEPT } from '../form/form-field.part.tsx'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import { wordsOf } from './words/index.ts'

/** A material as it is taken in: in which of its published forms, or not at all. */
export interface TakeInMaterial {
  readonly id: string
  readonly name: Text
  readonly forms: readonly ('original' | 'copy')[]
  readonly fetchedFrom: Text | null
}

export interface TakeInProps {
  readonly lang: Lang
  readonly item: { readonly id: string; readonly name: Text }
  readonly asAgent: boolean
  readonly kind: 'person' | 'organisation'
  readonly applicantFields: readonly Field[]
  readonly matterFields: readonly Field[]
  readonly materials: readonly TakeInMaterial[]
  readonly answers: Answers
  /** In which form each material was given, by its id. */
  readonly given: ReadonlyMap<string, string>
  readonly faults: ReadonlyMap<string, string>
  readonly errors: readonly FieldError[]
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** One page for somebody who is present: who, what for, what was brought. */
export function TakeIn(props: TakeInProps) {
  const { lang, item, kind, link } = props
  const words = wordsOf(lang).takeIn
  const address = link(`/desk/take-in/${item.id}`)
  return (
    <div className="plain">
      <ErrorSummary lang={lang} errors={props.errors} />
      <PageHead title={words.for(item.name[lang])} {...(props.asAgent ? { lead: words.agentNote } : {})} />
      {!props.asAgent && (
        <p className="row">
          <a className="chip" href={`${address}?kind=person`} aria-current={kind === 'person' ? 'true' : undefined}>
            {words.person}
          </a>
          <a
            className="chip"
            href={`${address}?kind=organisation`}
            aria-current={kind === 'organisation' ? 'true' : undefined}
          >
            {words.organisation}
          </a>
        </p>
      )}
      <form method="post" action={address} encType="multipart/form-data" data-confirm-leave="">
        <input type="hidden" name="csrf" value={props.csrf} />
        <input type="hidden" name="request_key" value={props.requestKey} />
        <input type="hidden" name="applicant_kind" value={kind} />
        <section>
          <h2>{words.applicant}</h2>
          <Fields {...props} fields={props.applicantFields} />
        </section>
        <section>
          <h2>{words.matter}</h2>
          <Fields {...props} fields={props.matterFields} />
        </section>
        <section>
          <h2>{words.materials}</h2>
          {props.materials.map((material) => (
            <Material key={material.id} {...props} material={material} />
          ))}
        </section>
        <p className="row">
          <button className="btn main" type="submit">
            {words.submit}
          </button>
        </p>
      </form>
    </div>
  )
}

function Fields({ lang, fields, answers, faults }: TakeInProps & { readonly fields: readonly Field[] }) {
  return fields.map((field) => (
    <FormField
      key={field.name}
      lang={lang}
      field={field}
      value={answers[field.name]}
      error={faults.get(field.name) ?? null}
      fileError={null}
      file={null}
    />
  ))
}

function Material({ lang, material, given }: TakeInProps & { readonly material: TakeInMaterial }) {
  const words = wordsOf(lang).takeIn
  if (material.fetchedFrom) {
    return (
      <p>
        <b>{material.name[lang]}</b> <span className="tag">{words.fetched(material.fetchedFrom[lang])}</span>
      </p>
    )
  }
  return (
    <div>
      <SelectField
        lang={lang}
        name={`given_${material.id}`}
        label={material.name[lang]}
        value={given.get(material.id) ?? 'none'}
        choices={[
          { value: 'none', label: words.given.none },
          ...material.forms.map((form) => ({ value: form, label: words.given[form] })),
          { value: 'electronic', label: words.given.electronic },
        ]}
      />
      <div className="under">
        <FileField
          lang={lang}
          name={fileField(material.id)}
          label={formWordsOf(lang).materialFile(material.name[lang])}
          hint={formWordsOf(lang).fileHint}
          required={false}
          accept={UPLOAD_ACCEPT}
          says={{ types: '', size: '' }}
        />
      </div>
    </div>
  )
}
