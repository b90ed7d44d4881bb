import type { Lang, Text } from '#base/text.ts'
import { CheckboxesField, SelectField } from '#ui/choice-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { type FormKeys, HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { BLOCKS, type SubsiteLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'
import { type Typed, text } from './typed.ts'

export interface SubsiteFormProps extends FormKeys {
  readonly lang: Lang
  /** The subsite that is changed; null: a new one is set up. */
  readonly found: SubsiteLine | null
  readonly bodies: readonly { readonly id: number; readonly name: Text }[]
  readonly typed: Typed
  readonly refused: string | null
  link(path: string): string
}

/** The form of a subsite: whose, where, which look, in which order. */
export function SubsiteForm(props: SubsiteFormProps) {
  const { lang, found, typed, refused, link } = props
  const words = wordsOf(lang)
  const { form } = words
  const value = (name: string) => ({ lang, name, value: text(typed[name]) })
  return (
    <div className="plain">
      {refused && <ErrorSummary lang={lang} errors={[{ text: refused }]} />}
      <PageHead title={found ? form.changeTitle(found.title[lang]) : form.newTitle} lead={words.desk.lead} />
      <form method="post" action={link(found ? `/desk/sites/${found.code}` : '/desk/sites/new')} data-confirm-leave="">
        <HiddenKeys csrf={props.csrf} requestKey={props.requestKey} />
        {found === null && <Whose {...props} />}
        <TextField {...value('title')} label={form.title} maxLength={40} />
        <TextField
          {...{
            ...value('titleHant'),
            label: form.titleHant,
            hint: form.titleHantHint,
            required: false,
            maxLength: 40,
          }}
        />
        <TextField {...value('titleEn')} label={form.titleEn} maxLength={80} />
        <TextField {...{ ...value('host'), label: form.host, hint: form.hostHint, required: false, maxLength: 200 }} />
        <TextField {...value('mark')} label={form.mark} hint={form.markHint} maxLength={2} width="s" />
        <TextField {...value('accent')} label={form.accent} hint={form.accentHint} maxLength={7} width="s" />
        <TextField {...value('accentDeep')} label={form.accentDeep} hint={form.accentHint} maxLength={7} width="s" />
        <fieldset className="field">
          <legend>{form.blocks}</legend>
          {BLOCKS.map((block) => (
            <SelectField
              key={block}
              {...{ ...value(`place_${block}`), label: words.blocks[block], width: 's' }}
              choices={BLOCKS.map((_, i) => ({ value: String(i + 1), label: form.place(i + 1) }))}
            />
          ))}
        </fieldset>
        <p className="row">
          <button className="btn main" type="submit">
            {form.submit}
          </button>
          {found && (
            <a className="tap" href={link(`/sites/${found.code}`)}>
              {words.desk.look}
            </a>
          )}
          <a className="tap" href={link('/desk/sites')}>
            {form.back}
          </a>
        </p>
      </form>
      {found && <Close {...props} found={found} />}
    </div>
  )
}

function Whose({ lang, bodies, typed }: SubsiteFormProps) {
  const { form } = wordsOf(lang)
  return (
    <>
      <SelectField
        {...{ lang, name: 'bodyId', label: form.body, value: text(typed['bodyId']) }}
        choices={bodies.map(({ id, name }) => ({ value: String(id), label: name[lang] }))}
      />
      <CheckboxesField
        {...{ lang, name: 'withBelow', label: form.body, required: false, values: [text(typed['withBelow'])] }}
        choices={[{ value: 'yes', label: form.withBelow }]}
      />
      <TextField
        {...{ lang, name: 'code', label: form.code, hint: form.codeHint, maxLength: 40, value: text(typed['code']) }}
      />
    </>
  )
}

function Close({ lang, link, found, csrf, requestKey }: SubsiteFormProps & { readonly found: SubsiteLine }) {
  const { form } = wordsOf(lang)
  return (
    <section aria-labelledby="close">
      <h2 id="close">{form.close}</h2>
      <p>{form.closeLead}</p>
      <form method="post" action={link(`/desk/sites/${found.code}/close`)}>
        <HiddenKeys {...{ csrf, requestKey }} />
        <button className="btn" type="submit">
          {form.close}
        </button>
      </form>
    </section>
  )
}
