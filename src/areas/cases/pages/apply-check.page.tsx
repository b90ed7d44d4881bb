import type { Lang, Text } from '#base/text.ts'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { type SummaryLine, SummaryList } from '#ui/summary-list.tsx'
import type { Filled } from '../form/answers.ts'
import { fieldLabel } from '../form/fault-sentence.ts'
import { FORM_STEPS, type FormItem, type FormStep } from '../form/field.ts'
import { fieldsOf } from '../form/fields.ts'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import { StepsAside } from './apply-step.page.tsx'
import { wordsOf } from './words/index.ts'

export interface ApplyCheckProps {
  readonly lang: Lang
  readonly item: FormItem & { readonly id: string; readonly name: Text }
  readonly filled: Filled
  /** What is still missing; each leads to its step. */
  readonly errors: readonly FieldError[]
  readonly code: string
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Everything that was said, line by line, before it is sent. */
export function ApplyCheck(props: ApplyCheckProps) {
  const { lang, item, code, link } = props
  const words = wordsOf(lang).apply
  const names = formWordsOf(lang).steps
  const total = FORM_STEPS.length + 1
  return (
    <>
      <div className="head">
        <p className="kind">{words.where(item.name[lang], total, total)}</p>
      </div>
      <div className="cols">
        <div>
          <ErrorSummary lang={lang} errors={props.errors} />
          <div className="head short">
            <h1>{names.check}</h1>
            <p className="lead">{words.checkHint}</p>
          </div>
          {FORM_STEPS.map((step) => (
            <section key={step} aria-labelledby={`said-${step}`}>
              <h2 id={`said-${step}`}>{names[step]}</h2>
              <SummaryList lines={linesOf(props, step)} />
              {linesOf(props, step).length === 0 && <p>{words.noMaterials}</p>}
            </section>
          ))}
          <form className="sec" method="post" action={link(`/apply/${item.id}/send`)}>
            <input type="hidden" name="csrf" value={props.csrf} />
            <input type="hidden" name="request_key" value={props.requestKey} />
            <input type="hidden" name="draft" value={code} />
            {props.errors.length === 0 && <p>{words.truth}</p>}
            <p className="row">
              {props.errors.length === 0 && (
                <button className="btn" type="submit">
                  {words.send}
                </button>
              )}
              <a className="tap" href={link(`/apply/${item.id}/materials?draft=${code}`)}>
                {words.back}
              </a>
            </p>
          </form>
        </div>
        <StepsAside lang={lang} item={item} step="check" code={code} link={link} />
      </div>
    </>
  )

  function linesOf({ filled: { answers, files } }: ApplyCheckProps, step: FormStep): readonly SummaryLine[] {
    const choices = formWordsOf(lang).choices
    return fieldsOf(step, item, answers).flatMap((field) => {
      const answer = answers[field.name]
      if (answer === undefined && !field.required) return []
      const file = field.material === undefined ? undefined : files.get(field.material)
      const said = field.schema.enum
        ? (field.choices?.find(({ value }) => value === answer)?.label[lang] ?? choices[answer ?? ''])
        : answer
      return {
        name: fieldLabel(lang, field),
        value: file && answer === 'upload' ? words.uploaded(file.name) : (said ?? '—'),
        change: { href: `${link(`/apply/${item.id}/${step}?draft=${code}`)}#${field.name}`, text: words.change },
      }
    })
  }
}
