import type { Lang, Text } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Table } from '#ui/table.tsx'
import type { FormProps } from '../contract.ts'
import type { Words } from '../words/index.ts'
import { HiddenFields } from './hidden-fields.part.tsx'
import { PasskeyForm, type PasskeyFormProps } from './passkey-form.part.tsx'

/** A fictional person whose sign-in is published. */
export interface DemoLine {
  readonly login: string
  readonly name: string
  readonly posts: readonly Text[]
}

export interface SignInPageProps extends FormProps {
  readonly lang: Lang
  readonly words: Words
  readonly action: string
  readonly login: string
  readonly failed: boolean
  readonly next: string
  readonly passkey: Pick<PasskeyFormProps, 'action' | 'options' | 'script'> | null
  readonly demo: { readonly password: string; readonly people: readonly DemoLine[] } | null
}

/** The first step: login name and password, or a passkey. */
export function SignInPage({ lang, words, action, login, failed, next, passkey, demo, ...form }: SignInPageProps) {
  const said = words.signIn
  return (
    <div className="plain">
      {failed && <ErrorSummary lang={lang} errors={[{ field: 'login', text: said.failed }]} />}
      <PageHead title={said.title} />
      <form method="post" action={action} noValidate>
        <HiddenFields {...form} more={{ next }} />
        <TextField lang={lang} name="login" label={said.login} value={login} autoComplete="username" width="m" />
        <TextField
          lang={lang}
          name="password"
          label={said.password}
          type="password"
          autoComplete="current-password"
          width="m"
        />
        <button type="submit" className="btn main">
          {said.button}
        </button>
      </form>
      {passkey && (
        <section>
          <PasskeyForm
            {...form}
            {...passkey}
            use="use"
            more={{ next }}
            button={said.passkey}
            hint={said.passkeyHint}
            failed={said.passkeyFailed}
          />
        </section>
      )}
      {demo && <DemoPeople lang={lang} words={words} demo={demo} />}
    </div>
  )
}

function DemoPeople({
  lang,
  words,
  demo,
}: Pick<SignInPageProps, 'lang' | 'words'> & { demo: NonNullable<SignInPageProps['demo']> }) {
  const said = words.signIn
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{said.demoTitle}</h2>
      <p className="intro">
        {said.demoText} {said.demoPassword} <code>{demo.password}</code>
      </p>
      <Table
        lang={lang}
        caption={said.demoTitle}
        captionHidden
        rows={demo.people}
        rowKey={(line) => line.login}
        columns={[
          { key: 'login', title: said.login, cell: (line) => <code>{line.login}</code> },
          { key: 'name', title: said.demoName, cell: (line) => line.name },
          { key: 'posts', title: said.demoPosts, cell: (line) => line.posts.map((post) => post[lang]).join('；') },
        ]}
      />
    </section>
  )
}
