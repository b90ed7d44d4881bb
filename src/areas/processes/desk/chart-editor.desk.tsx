import type { Lang } from '#base/text.ts'
import { Labelled, LongField } from '#ui/field.tsx'
import type { EditorSettings } from './editor/settings.ts'
import { wordsOf } from './editor/words/index.ts'

export interface ChartEditorProps {
  readonly lang: Lang
  readonly chartId: string
  /** In the language of the page. */
  readonly name: string
  /** Number of the edition in force. */
  readonly inForce: number
  readonly draft: { readonly revision: number; readonly by: string; readonly at: string; readonly note: string } | null
  /** Why the reader may not draw; null where they may. */
  readonly whyNot: string | null
  readonly settings: EditorSettings
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Files that only this page needs, as the frame takes them. */
export const CHART_EDITOR_ASSETS = ['processes/chart-editor.css', 'processes/chart-editor.script.js'] as const

/**
 * The editor of a chart. The script fills the place it is given; without it the page offers the file itself, to be
 * changed with other tools and handed in by the same form.
 */
export function ChartEditor(props: ChartEditorProps) {
  const { lang, name, whyNot, settings } = props
  const words = wordsOf(lang).page
  return (
    <div className="editor">
      <div className="plain wide editorhead">
        <h1 className="record">{words.title(name)}</h1>
        <State {...props} />
        {whyNot !== null && (
          <p className="notice" role="note">
            {words.readOnly} {whyNot}
          </p>
        )}
        <p className="notice plain-only">{words.withoutScript}</p>
        {whyNot === null && <SaveForm {...props} />}
      </div>
      <div className="chart-editor script-only" data-chart-editor="" data-settings={JSON.stringify(settings)}>
        <p role="status">{words.opening}</p>
      </div>
    </div>
  )
}

function State({ lang, chartId, inForce, draft, link }: ChartEditorProps) {
  const words = wordsOf(lang).page
  return (
    <p className="row">
      <span data-chart-state="">
        {words.inForce(inForce)} {draft ? words.draft(draft.revision, draft.by, draft.at) : words.noDraft}
      </span>
      <a className="tap" href={link(`/desk/charts/${chartId}`)}>
        {words.approval}
      </a>
      <a className="tap" href={link(`/desk/charts/${chartId}/draft.bpmn`)}>
        {words.download}
      </a>
    </p>
  )
}

function SaveForm({ lang, chartId, draft, csrf, requestKey, link }: ChartEditorProps) {
  const words = wordsOf(lang).page
  return (
    <form
      method="post"
      action={link(`/desk/charts/${chartId}/draft`)}
      encType="multipart/form-data"
      className="saving"
      data-chart-form=""
    >
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={requestKey} />
      <input type="hidden" name="revision" value={draft?.revision ?? 0} />
      <div className="plain-only">
        <Labelled lang={lang} name="xml" label={words.file} hint={words.fileHint}>
          <input type="file" id="xml" name="xml" accept=".bpmn,.xml" aria-describedby="xml-hint" />
        </Labelled>
      </div>
      <LongField
        lang={lang}
        name="note"
        label={words.note}
        hint={words.noteHint}
        value={draft?.note}
        required={false}
        maxLength={500}
        rows={1}
      />
      <p className="row">
        <button className="btn main" type="submit">
          {words.save}
        </button>
        <button className="btn script-only" type="submit" data-next={link(`/desk/charts/${chartId}`)}>
          {words.saveAndSend}
        </button>
      </p>
    </form>
  )
}
