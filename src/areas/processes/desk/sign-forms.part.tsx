import type { Refusal } from '#base/outcome.ts'
import type { Lang } from '#base/text.ts'
import { DayField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import type { DraftView } from '../contract.ts'
import { refusalSentence } from '../refusals.ts'
import { wordsOf } from './words/index.ts'

export interface SignProps {
  readonly lang: Lang
  readonly draft: DraftView
  readonly findings: readonly { readonly severity: 'error' | 'warning' }[]
  readonly today: string
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Approving exactly this revision, or the sentence that says why the reader may not. */
export function ApproveForm(props: SignProps) {
  const { lang, draft, link } = props
  const words = wordsOf(lang).chart
  if (draft.whyNot.approve) return <WhyNot lang={lang} title={words.approve} no={draft.whyNot.approve} />
  return (
    <form method="post" action={link(`/desk/charts/${draft.chartId}/approve`)}>
      <HiddenKeys {...props} />
      <input type="hidden" name="revision" value={draft.revision} />
      <p className="hint">{words.approveWhy}</p>
      <p className="row">
        <button className="btn main" type="submit">
          {words.approve}
        </button>
      </p>
    </form>
  )
}

/** Publishing on a day, or why the reader may not. */
export function PublishForm(props: SignProps) {
  const { lang, draft, today, link } = props
  const words = wordsOf(lang).chart
  if (draft.whyNot.publish) return <WhyNot lang={lang} title={words.publish} no={draft.whyNot.publish} />
  return (
    <form method="post" action={link(`/desk/charts/${draft.chartId}/publish`)}>
      <HiddenKeys {...props} />
      <input type="hidden" name="revision" value={draft.revision} />
      <DayField lang={lang} name="from" label={words.publishFrom} hint={words.publishHint} value={today} min={today} />
      <p className="row">
        <button className="btn main" type="submit">
          {words.publish}
        </button>
      </p>
    </form>
  )
}

/** Dropping the draft, folded away: it cannot be brought back. */
export function DropForm(props: SignProps) {
  const { lang, draft, link } = props
  const words = wordsOf(lang).chart
  if (draft.whyNot.drop) return null
  return (
    <details>
      <summary>{words.drop}</summary>
      <form method="post" action={link(`/desk/charts/${draft.chartId}/drop`)}>
        <HiddenKeys {...props} requestKey={`${props.requestKey}-drop`} />
        <input type="hidden" name="revision" value={draft.revision} />
        <p className="hint">{words.dropWhy}</p>
        <button className="btn" type="submit">
          {words.drop}
        </button>
      </form>
    </details>
  )
}

function WhyNot({ lang, title, no }: { readonly lang: Lang; readonly title: string; readonly no: Refusal }) {
  return (
    <ul className="not">
      <li>
        <b>{title}</b>
        <p>{refusalSentence(lang, no)}</p>
      </li>
    </ul>
  )
}
