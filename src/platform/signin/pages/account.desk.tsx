import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { FormProps, PasskeyLine, SessionLine } from '../contract.ts'
import type { Words } from '../words/index.ts'
import { HiddenFields } from './hidden-fields.part.tsx'
import { PasskeyForm, type PasskeyFormProps } from './passkey-form.part.tsx'
import { PasswordForm } from './password-form.part.tsx'

export interface AccountPageProps extends FormProps {
  readonly lang: Lang
  readonly words: Words
  readonly person: string
  readonly least: number
  readonly error: string | null
  readonly saved: boolean
  readonly passkeys: readonly PasskeyLine[]
  readonly sessions: readonly SessionLine[]
  /** Null where passkeys cannot be made: the page was reached by a number. */
  readonly passkey: Pick<PasskeyFormProps, 'options' | 'script'> | null
  readonly link: (path: string) => string
}

/** The own account: passkeys, sessions, password. */
export function AccountPage(props: AccountPageProps) {
  const { lang, words, person, error, saved, least, link, csrf, requestKey } = props
  return (
    <div className="plain">
      {error && <ErrorSummary lang={lang} errors={[{ text: error }]} />}
      <PageHead title={words.account.title} kind={person} lead={words.account.generator} />
      {saved && <p role="status">{words.password.saved}</p>}
      <Passkeys {...props} />
      <Sessions {...props} />
      <section>
        <h2>{words.password.title}</h2>
        <PasswordForm
          lang={lang}
          words={words}
          action={link('/desk/account/password')}
          least={least}
          csrf={csrf}
          requestKey={requestKey}
        />
      </section>
    </div>
  )
}

function Passkeys({ lang, words, passkeys, passkey, link, csrf, requestKey }: AccountPageProps) {
  const said = words.account
  return (
    <section>
      <h2>{said.factors}</h2>
      {passkeys.length === 0 ? (
        <Empty says={said.noPasskeys} />
      ) : (
        <Table
          lang={lang}
          caption={said.factors}
          captionHidden
          rows={passkeys}
          rowKey={(line) => line.id}
          columns={[
            { key: 'name', title: said.passkeyName, cell: (line) => line.name },
            { key: 'added', title: said.passkeyAdded, cell: (line) => printMoment(lang, line.addedAt) },
            {
              key: 'used',
              title: said.passkeyUsed,
              cell: (line) => (line.usedAt ? printMoment(lang, line.usedAt) : said.never),
            },
            {
              key: 'act',
              title: said.remove,
              cell: (line) => (
                <form method="post" action={link('/desk/account/passkeys/remove')}>
                  <HiddenFields csrf={csrf} requestKey={requestKey} more={{ id: line.id }} />
                  <button type="submit" className="btn">
                    {said.remove}
                  </button>
                </form>
              ),
            },
          ]}
        />
      )}
      {passkey ? (
        <PasskeyForm
          {...passkey}
          csrf={csrf}
          requestKey={requestKey}
          use="make"
          action={link('/desk/account/passkeys')}
          button={said.addPasskey}
          hint={null}
          failed={said.makeFailed}
        >
          <TextField lang={lang} name="name" label={said.newPasskeyName} required={false} width="m" maxLength={40} />
        </PasskeyForm>
      ) : (
        <p className="hint">{said.passkeysElsewhere}</p>
      )}
    </section>
  )
}

function Sessions({ lang, words, sessions, link, csrf, requestKey }: AccountPageProps) {
  const said = words.account
  return (
    <section>
      <h2>{said.sessions}</h2>
      <Table
        lang={lang}
        caption={said.sessions}
        captionHidden
        rows={sessions}
        rowKey={(line) => line.id}
        columns={[
          { key: 'agent', title: said.agent, cell: (line) => line.agent },
          { key: 'began', title: said.began, cell: (line) => printMoment(lang, line.beganAt) },
          { key: 'seen', title: said.seen, cell: (line) => printMoment(lang, line.seenAt) },
          {
            key: 'act',
            title: said.end,
            cell: (line) =>
              line.own ? (
                said.here
              ) : (
                <form method="post" action={link('/desk/account/sessions/end')}>
                  <HiddenFields csrf={csrf} requestKey={requestKey} more={{ id: line.id }} />
                  <button type="submit" className="btn">
                    {said.end}
                  </button>
                </form>
              ),
          },
        ]}
      />
    </section>
  )
}
