import type { Lang, Text } from '#base/text.ts'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { FlowSteps } from '#ui/flow-steps.tsx'
import type { GivenFile } from '../form/answers.ts'
import { type Answers, type Field, FORM_STEPS, type FormMaterial, type FormStep } from '../form/field.ts'
import { FormField } from '../form/form-field.part.tsx'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import { wordsOf } from './words/index.ts'

export interface ApplyStepProps {
  readonly lang: Lang
  readonly item: { readonly id: string; readonly name: Text }
  readonly step: FormStep
  readonly fields: readonly Field[]
  readonly answers: Answers
  readonly files: ReadonlyMap<string, GivenFile>
  /** What is wrong: by field name, the sentence at the field. */
  readonly faults: ReadonlyMap<string, string>
  /** The same with the names of the fields, in order, for the summary. */
  readonly errors: readonly FieldError[]
  readonly fetched: readonly FormMaterial[]
  /** The code of the draft; null before the first step was saved. */
  readonly code: string | null
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** One matter of an application: its fields, what is wrong with them, and how far it is. */
export function ApplyStep(props: ApplyStepProps) {
  const { lang, item, step, code, link } = props
  const words = wordsOf(lang).apply
  const steps = formWordsOf(lang).steps
  const at = FORM_STEPS.indexOf(step) + 1
  return (
    <>
      <div className="head">
        <p className="kind">{words.where(item.name[lang], at, FORM_STEPS.length + 1)}</p>
      </div>
      <div className="cols">
        <div>
          <ErrorSummary lang={lang} errors={props.errors} />
          <div className="head short">
            <h1>{steps[step]}</h1>
          </div>
          {step === 'who' && (
            <p className="quiet">
              {words.agentHint} <a href={link('/apply/resume')}>{words.resume}</a>
            </p>
          )}
          {step === 'materials' && <Fetched lang={lang} fetched={props.fetched} />}
          <form method="post" action={link(`/apply/${item.id}/${step}`)} encType={encType(step)}>
            <input type="hidden" name="csrf" value={props.csrf} />
            <input type="hidden" name="request_key" value={props.requestKey} />
            {code !== null && <input type="hidden" name="draft" value={code} />}
            {props.fields.map((field) => (
              <FormField
                key={field.name}
                lang={lang}
                field={field}
                value={props.answers[field.name]}
                error={props.faults.get(field.name) ?? null}
                fileError={field.file === undefined ? null : (props.faults.get(field.file) ?? null)}
                file={field.material === undefined ? null : (props.files.get(field.material) ?? null)}
              />
            ))}
            {step === 'materials' && props.fields.length === 0 && <p>{words.noMaterials}</p>}
            <p className="row">
              <button className="btn" type="submit">
                {words.next}
              </button>
              <button className="btn link" type="submit" name="then" value="later" formNoValidate>
                {words.later}
              </button>
            </p>
          </form>
        </div>
        <StepsAside {...props} />
      </div>
    </>
  )
}

/** How far the application is; steps behind lead back. */
export function StepsAside({
  lang,
  item,
  step,
  code,
  link,
}: Pick<ApplyStepProps, 'lang' | 'item' | 'code'> & {
  readonly step: FormStep | 'check'
  link(path: string): string
}) {
  const words = wordsOf(lang).apply
  const names = formWordsOf(lang).steps
  const all = [...FORM_STEPS, 'check'] as const
  const here = all.indexOf(step)
  const steps = all.map((key, i) => ({
    key,
    title: i < here ? <a href={link(`/apply/${item.id}/${key}?draft=${code}`)}>{names[key]}</a> : names[key],
    state: i < here ? ('past' as const) : i === here ? ('now' as const) : ('later' as const),
  }))
  return (
    <aside aria-label={words.count(all.length)}>
      <h2>{words.count(all.length)}</h2>
      <p className="small quiet">{words.afterwards}</p>
      <FlowSteps lang={lang} steps={steps} showHere={false} />
    </aside>
  )
}

function Fetched({ lang, fetched }: { readonly lang: Lang; readonly fetched: readonly FormMaterial[] }) {
  if (fetched.length === 0) return null
  const words = wordsOf(lang).apply
  return (
    <div className="filled">
      <p className="small quiet">{words.fetchedTitle}</p>
      <ul>
        {fetched.map((material) => (
          <li key={material.id}>{words.fetchedFrom(material.name[lang], material.fetchedFrom?.[lang] ?? '')}</li>
        ))}
      </ul>
    </div>
  )
}

function encType(step: FormStep): 'multipart/form-data' | undefined {
  return step === 'materials' ? 'multipart/form-data' : undefined
}
