import type { Lang, Text } from '#base/text.ts'
import { NORM_KINDS } from '#law/norms/validity.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from '../words/index.ts'
import { type Posted, text } from './posted.ts'

export interface DraftDeskProps extends FormKeys {
  readonly lang: Lang
  /** Bodies for which the officer may draft. */
  readonly bodies: readonly { readonly id: number; readonly name: Text }[]
  readonly all: readonly { readonly id: number; readonly name: Text }[]
  readonly typed: Posted
  readonly refused: string | null
  link(path: string): string
}

/** The form of a draft: what it is called, who makes it, where its text stands. */
export function DraftDesk(props: DraftDeskProps) {
  const { lang, bodies, all, typed, refused, link } = props
  const words = wordsOf(lang)
  const form = words.desk.form
  const joint = Array.isArray(typed['jointWith']) ? typed['jointWith'].map(String) : [text(typed['jointWith'])]
  return (
    <div className="plain">
      {refused && <ErrorSummary lang={lang} errors={[{ text: refused }]} />}
      <PageHead title={form.title} lead={form.lead} />
      <form method="post" action={link('/desk/norms/new')} data-confirm-leave="">
        <HiddenKeys csrf={props.csrf} requestKey={props.requestKey} />
        <SelectField
          {...{ lang, name: 'bodyId', label: form.body, value: text(typed['bodyId']) || String(bodies[0]?.id ?? '') }}
          choices={bodies.map(({ id, name }) => ({ value: String(id), label: name[lang] }))}
        />
        <TextField {...{ lang, name: 'title', label: form.name, maxLength: 200, value: text(typed['title']) }} />
        <RadiosField
          {...{ lang, name: 'kind', label: form.kind, value: text(typed['kind']) || 'ordinary' }}
          choices={NORM_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <SelectField
          {...{ lang, name: 'jointWith', label: form.joint, required: false, value: joint[0] ?? '' }}
          choices={all.map(({ id, name }) => ({ value: String(id), label: name[lang] }))}
        />
        <TextField
          {...{ lang, name: 'textAt', label: form.textAt, hint: form.textAtHint, maxLength: 200 }}
          value={text(typed['textAt'])}
        />
        <LongField
          {...{ lang, name: 'note', label: form.note, hint: form.inside, required: false, maxLength: 5000 }}
          value={text(typed['note'])}
        />
        <p className="row">
          <button className="btn main" type="submit">
            {form.submit}
          </button>
          <a className="tap" href={link('/desk/norms')}>
            {words.desk.title}
          </a>
        </p>
      </form>
    </div>
  )
}
