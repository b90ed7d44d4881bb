import type { Lang } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { FormProps } from '../contract.ts'
import type { Words } from '../words/index.ts'
import { HiddenFields } from './hidden-fields.part.tsx'
import { PasskeyForm, type PasskeyFormProps } from './passkey-form.part.tsx'

export interface SecondStepPageProps extends FormProps {
  readonly lang: Lang
  readonly words: Words
  readonly action: string
  readonly again: string
  readonly failed: boolean
  readonly next: string
  /** Present at the first sign-in: the generator to be set up. `qr` is a picture as data address. */
  readonly enrol: { readonly qr: string; readonly secret: string } | null
  /** Only for fictional people. */
  readonly demo: { readonly code: string; readonly secret: string } | null
  readonly passkey: Pick<PasskeyFormProps, 'action' | 'options' | 'script'> | null
}

/** The second step: a code, or a passkey. */
export function SecondStepPage(props: SecondStepPageProps) {
  const { lang, words, action, again, failed, next, enrol, demo, passkey, csrf, requestKey } = props
  const said = words.second
  return (
    <div className="plain">
      {failed && <ErrorSummary lang={lang} errors={[{ field: 'code', text: said.failed }]} />}
      {enrol ? <PageHead title={said.enrolTitle} lead={said.enrolText} /> : <PageHead title={said.title} />}
      {enrol && (
        <>
          <img src={enrol.qr} alt={said.qr} width="200" height="200" />
          <p>
            {said.secret} <code>{enrol.secret}</code>
          </p>
        </>
      )}
      {demo && (
        <div className="filled demo-code">
          <p>
            <strong data-demo-code={demo.code}>{said.demoCode(demo.code)}</strong>
          </p>
          <p className="small">{said.demoSecret(demo.secret)}</p>
        </div>
      )}
      <form method="post" action={action} noValidate>
        <HiddenFields csrf={csrf} requestKey={requestKey} more={{ next }} />
        <TextField
          lang={lang}
          name="code"
          label={said.code}
          hint={said.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          width="s"
        />
        <p className="row">
          <button type="submit" className="btn main">
            {said.button}
          </button>
          <a href={again}>{said.again}</a>
        </p>
      </form>
      {passkey && (
        <PasskeyForm
          csrf={csrf}
          requestKey={requestKey}
          {...passkey}
          use="use"
          more={{ next }}
          button={said.passkey}
          hint={null}
          failed={words.signIn.passkeyFailed}
        />
      )}
    </div>
  )
}
