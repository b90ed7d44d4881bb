import { RadiosField } from '#ui/choice-field.tsx'
import { DayField } from '#ui/field.tsx'
import type { DeskItemProps, Draft } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

/** Publishing by a second person, or why not. */
export function PublishForm(props: DeskItemProps & { readonly draft: Draft }) {
  const { lang, draft, faults, whyNot, today, link } = props
  const words = wordsOf(lang).desk
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{words.publish}</h2>
      {whyNot.publish !== null && <p className="notice">{whyNot.publish}</p>}
      {whyNot.publish === null && faults.length === 0 && (
        <form method="post" action={link(`/desk/items/${draft.itemId}/publish`)}>
          <Keys {...props} />
          <input type="hidden" name="revision" value={draft.revision} />
          <DayField
            lang={lang}
            name="from"
            label={words.publishFrom}
            value={today}
            min={today}
            hint={words.publishWhy}
          />
          <button className="btn main" type="submit">
            {words.publish}
          </button>
        </form>
      )}
      {whyNot.draft === null && (
        <form method="post" action={link(`/desk/items/${draft.itemId}/drop`)}>
          <Keys {...props} />
          <button className="btn" type="submit">
            {words.drop}
          </button>
        </form>
      )}
    </section>
  )
}

/** Ending an item, on one of the published grounds. */
export function WithdrawForm(props: DeskItemProps) {
  const { lang, latest, whyNot, today, link } = props
  const words = wordsOf(lang).desk
  if (whyNot.withdraw !== null || latest.state === 'withdrawn') return null
  const choices = Object.entries(words.grounds).map(([value, label]) => ({ value, label }))
  return (
    <details>
      <summary>{words.withdraw}</summary>
      <form method="post" action={link(`/desk/items/${latest.itemId}/withdraw`)}>
        <Keys {...props} />
        <DayField lang={lang} name="withdraw_from" label={words.withdrawFrom} value={today} min={today} />
        <RadiosField lang={lang} name="ground" label={words.withdrawGround} choices={choices} />
        <button className="btn" type="submit">
          {words.withdraw}
        </button>
      </form>
    </details>
  )
}

/** The hidden fields of every form: against forgery, and so that twice is once. */
export function Keys({ csrf, requestKey }: Pick<DeskItemProps, 'csrf' | 'requestKey'>) {
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={requestKey} />
    </>
  )
}
