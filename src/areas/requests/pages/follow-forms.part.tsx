import type { ReactNode } from 'react'
import { LongField, TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { LawChips } from '#ui/law-chip.tsx'
import { printDay } from '#ui/print-day.ts'
import { whyNotFollow } from '../life.ts'
import type { FollowProps } from './follow.page.tsx'
import { pageWordsOf } from './words/index.ts'

/** What is asked of the applicant now, and what they may do of their own accord. Nothing where neither is open. */
export function FollowForms(props: FollowProps) {
  const { lang, view } = props
  const words = pageWordsOf(lang).follow
  const mayWithdraw = whyNotFollow(view.state, 'withdraw') === null
  return (
    <>
      {(view.correctionAsked || view.reasonsAsked) && (
        <section aria-labelledby="now">
          <h2 id="now">{words.now}</h2>
          {view.correctionAsked && <Correct {...props} asked={view.correctionAsked} />}
          {view.reasonsAsked && <GiveReasons {...props} />}
        </section>
      )}
      {mayWithdraw && <Withdraw {...props} />}
    </>
  )
}

type CorrectProps = FollowProps & { readonly asked: NonNullable<FollowProps['view']['correctionAsked']> }

function Correct(props: CorrectProps) {
  const { lang, view, asked, typed, missing, cite } = props
  const all = pageWordsOf(lang)
  const words = all.follow
  return (
    <ApplicantForm {...props} to="correct">
      <h3>{words.correctTitle}</h3>
      <p>{words.correctAsked(printDay(lang, asked.until))}</p>
      <p className="body pre">{asked.items}</p>
      <p>
        {words.correctNote}
        <LawChips laws={[cite({ law: 'R19', article: '30' })]} />
      </p>
      <TextField
        {...{ lang, name: 'subject', label: all.ask.subject, value: typed['subject'] ?? view.subject }}
        error={missing.subject}
      />
      <LongField
        {...{ lang, name: 'text', label: all.ask.text, value: typed['text'] ?? view.text, error: missing.text }}
      />
      <p>
        <button className="btn" type="submit">
          {words.correctSend}
        </button>
      </p>
    </ApplicantForm>
  )
}

function GiveReasons(props: FollowProps) {
  const { lang, typed, missing, cite } = props
  const words = pageWordsOf(lang).follow
  return (
    <ApplicantForm {...props} to="reasons">
      <h3>{words.reasonsTitle}</h3>
      <p>
        {words.reasonsAsk}
        <LawChips laws={[cite({ law: 'R19', article: '35' })]} />
      </p>
      <LongField
        {...{ lang, name: 'reasons', label: words.reasons, value: typed['reasons'] ?? '', error: missing.reasons }}
      />
      <p>
        <button className="btn" type="submit">
          {words.reasonsSend}
        </button>
      </p>
    </ApplicantForm>
  )
}

/** A plain tick before the button, so that nobody withdraws by one slip. */
function Withdraw(props: FollowProps) {
  const { lang, missing } = props
  const words = pageWordsOf(lang).follow
  return (
    <details open={missing.sure !== undefined}>
      <summary>{words.withdraw}</summary>
      <ApplicantForm {...props} to="withdraw">
        <p>{words.withdrawHint}</p>
        <div className={`field${missing.sure ? ' err' : ''}`}>
          {missing.sure && (
            <span className="err-msg" id="sure-error">
              {missing.sure}
            </span>
          )}
          <div className="radio">
            <input
              type="checkbox"
              id="sure"
              name="sure"
              value="yes"
              aria-describedby={missing.sure ? 'sure-error' : undefined}
            />
            <label htmlFor="sure">{words.withdrawSure}</label>
          </div>
        </div>
        <p>
          <button className="btn second" type="submit">
            {words.withdrawSend}
          </button>
        </p>
      </ApplicantForm>
    </details>
  )
}

type FormProps = FollowProps & { readonly to: string; readonly children: ReactNode }

function ApplicantForm({ to, view, phrase, csrf, requestKey, link, children }: FormProps) {
  return (
    <form method="post" action={link(`/requests/follow/${to}`)} noValidate>
      <HiddenKeys {...{ csrf, requestKey }} />
      <input type="hidden" name="number" value={view.number} />
      <input type="hidden" name="phrase" value={phrase} />
      {children}
    </form>
  )
}
