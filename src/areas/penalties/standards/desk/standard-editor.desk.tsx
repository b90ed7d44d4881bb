import type { Lang, Text } from '#base/text.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import type { CheckedDraft } from '../check-draft.ts'
import type { EditorSettings } from './editor/settings.ts'
import { wordsOf } from './editor/words/index.ts'
import { LiveChecks } from './live-checks.part.tsx'
import { ScenarioFields } from './scenario-fields.part.tsx'

export interface StandardEditorProps {
  readonly lang: Lang
  /** Null: a new one. */
  readonly standardId: string | null
  readonly name: Text | null
  /** Bodies that may make a new one; for one that stands its own. */
  readonly bodies: readonly { readonly id: number; readonly name: Text }[]
  readonly refines: string | null
  readonly revision: number
  readonly text: string
  readonly note: string
  /** The id that was typed for a new one. */
  readonly typedId: string
  /** What is wrong with what was sent; null: nothing was. */
  readonly fault: string | null
  /** Why the reader may not save; null where they may. */
  readonly whyNot: string | null
  readonly checked: CheckedDraft
  readonly settings: EditorSettings
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Files that only this page needs, as the frame takes them. */
export const STANDARD_EDITOR_ASSETS = [
  'penalties-editor/standard-editor.css',
  'penalties-editor/standard-editor.script.js',
] as const

/**
 * The draft of a standard: its table, its file, what the audit says of it, its scenarios. The script puts the table in
 * its place and audits as one writes; without it the file is changed as text and audited when it is saved.
 */
export function StandardEditor(props: StandardEditorProps) {
  const { lang, standardId, name, whyNot, fault, link, revision } = props
  const words = wordsOf(lang)
  return (
    <div className="plain wide standard-editor" data-standard-editor="" data-settings={JSON.stringify(props.settings)}>
      <h1>{name ? words.title(name[lang]) : words.titleNew}</h1>
      <p className="row">
        <span>{words.revision(revision)}</span>
        {standardId !== null && (
          <a className="tap" href={link(`/desk/standards/${standardId}`)}>
            {words.back}
          </a>
        )}
      </p>
      {whyNot !== null && (
        <p className="notice" role="note">
          {words.readOnly} {whyNot}
        </p>
      )}
      {fault !== null && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      <Form {...props} />
    </div>
  )
}

function Form(props: StandardEditorProps) {
  const { lang, standardId, text, note, csrf, requestKey, revision, refines, whyNot, checked, settings, link } = props
  const words = wordsOf(lang)
  const adds = checked.ok && checked.standard.weights !== null
  return (
    <form method="post" action={link(`/desk/standards/${standardId ?? 'new'}/draft`)} data-form="">
      <HiddenKeys csrf={csrf} requestKey={requestKey} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="refines" value={refines ?? ''} />
      <MadeBy {...props} />
      <section className="script-only" aria-labelledby="table-title">
        <h2 id="table-title">{adds ? words.tableWeights : words.table}</h2>
        <p className="quiet">{adds ? words.weights.lead : words.tierLead}</p>
        <p className="quiet">{words.tableLead}</p>
        <div className="weight-amounts" data-weight-amounts="" />
        <p className="row" data-table-tools="" />
        <p className="small quiet" data-table-wide="" hidden>
          {words.wide}
        </p>
        <div className="dmn-table" data-table="">
          <p role="status">{words.opening}</p>
        </div>
        <p className="small quiet">{words.keys}</p>
      </section>
      <section aria-labelledby="checks">
        <h2 id="checks">{words.checks}</h2>
        <div data-checks="" aria-live="polite">
          <LiveChecks lang={lang} checked={checked} said={settings.said} unread={null} />
        </div>
      </section>
      <details data-file="" open>
        <summary>{words.file}</summary>
        <LongField lang={lang} name="text" label={words.file} hint={words.fileHint} value={text} rows={24} />
      </details>
      <ScenarioFields {...props} />
      {whyNot === null && (
        <>
          <LongField
            lang={lang}
            name="note"
            label={words.note}
            hint={words.noteHint}
            value={note}
            required={false}
            maxLength={500}
            rows={2}
          />
          <p className="row">
            <button className="btn main" type="submit" name="act" value="save">
              {words.save}
            </button>
          </p>
        </>
      )}
    </form>
  )
}

function MadeBy({ lang, standardId, bodies, typedId }: StandardEditorProps) {
  const words = wordsOf(lang).new
  const [body] = bodies
  if (standardId !== null) return <input type="hidden" name="body" value={body?.id ?? 0} />
  const choices = bodies.map(({ id, name }) => ({ value: String(id), label: name[lang] }))
  return (
    <>
      <TextField lang={lang} name="id" label={words.id} hint={words.idHint} value={typedId} maxLength={60} width="m" />
      <SelectField lang={lang} name="body" label={words.body} value={body && String(body.id)} choices={choices} />
    </>
  )
}
