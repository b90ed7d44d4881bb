import { FileField } from '#ui/field.tsx'
import { fileField } from '../form/fields.ts'
import { UPLOAD_ACCEPT } from '../form/form-field.part.tsx'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import type { FollowProps } from './follow.page.tsx'
import { wordsOf } from './words/index.ts'

/** What the applicant may do now: hand in what was asked for, withdraw. Nothing where neither is open. */
export function FollowForms(props: FollowProps) {
  const { lang, view } = props
  const words = wordsOf(lang).follow
  if (!view.mayHandInCorrection && !view.mayWithdraw) return null
  return (
    <section aria-labelledby="now">
      <h2 id="now">{words.now}</h2>
      {view.mayHandInCorrection && <Correct {...props} />}
      {view.mayWithdraw && <Withdraw {...props} />}
    </section>
  )
}

function Correct({ lang, view, phrase, csrf, requestKey, link }: FollowProps) {
  const words = wordsOf(lang).follow
  const form = formWordsOf(lang)
  return (
    <form method="post" action={link('/follow/correct')} encType="multipart/form-data">
      <h3>{words.correct}</h3>
      <p>{words.correctHint}</p>
      <Secrets {...{ csrf, requestKey, phrase }} number={view.number} />
      {view.askedMaterials.map((material) => (
        <FileField
          key={material.id}
          lang={lang}
          name={fileField(material.id)}
          label={material.name[lang]}
          hint={form.fileHint}
          required={false}
          accept={UPLOAD_ACCEPT}
          says={{ types: '', size: '' }}
        />
      ))}
      <p>
        <button className="btn" type="submit">
          {words.correctSend}
        </button>
      </p>
    </form>
  )
}

/** A plain tick before the button, so that nobody withdraws by one slip. */
function Withdraw({ lang, view, phrase, csrf, requestKey, link }: FollowProps) {
  const words = wordsOf(lang).follow
  return (
    <details>
      <summary>{words.withdraw}</summary>
      <form method="post" action={link('/follow/withdraw')}>
        <p>{words.withdrawHint}</p>
        <Secrets {...{ csrf, requestKey, phrase }} number={view.number} />
        <div className="radio">
          <input type="checkbox" id="sure" name="sure" value="yes" required />
          <label htmlFor="sure">{words.withdrawSure}</label>
        </div>
        <p>
          <button className="btn second" type="submit">
            {words.withdrawSend}
          </button>
        </p>
      </form>
    </details>
  )
}

interface SecretsProps {
  readonly csrf: string
  readonly requestKey: string
  readonly number: string
  readonly phrase: string
}

/** In front of everything else: nothing of a form with files is read before its token. */
function Secrets({ csrf, requestKey, number, phrase }: SecretsProps) {
  return (
    <>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={requestKey} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="phrase" value={phrase} />
    </>
  )
}
