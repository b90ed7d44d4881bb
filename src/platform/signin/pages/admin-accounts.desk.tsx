import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { FormProps } from '../contract.ts'
import { AccountTable, type AccountTableProps } from './account-table.part.tsx'
import { HiddenFields } from './hidden-fields.part.tsx'
import { OneTime } from './one-time.part.tsx'

export interface AdminAccountsPageProps extends Omit<AccountTableProps, 'act'>, FormProps {
  readonly mend: string
  readonly error: string | null
  readonly opened: { readonly login: string; readonly password: string } | null
  readonly settings: readonly { readonly name: string; readonly value: string }[]
}

/** The system administrator: accounts and settings. */
export function AdminAccountsPage({
  mend,
  error,
  opened,
  settings,
  csrf,
  requestKey,
  ...table
}: AdminAccountsPageProps) {
  const { lang, words, here } = table
  const said = words.accounts
  return (
    <div className="plain">
      {error && <ErrorSummary lang={lang} errors={[{ field: 'number', text: error }]} />}
      <PageHead title={said.title} kind={said.by} />
      {opened && <OneTime words={words} title={said.opened(opened.login)} password={opened.password} />}
      <section>
        <h2>{said.open}</h2>
        <form method="post" action={here} noValidate>
          <HiddenFields csrf={csrf} requestKey={requestKey} />
          <TextField lang={lang} name="number" label={said.number} width="m" />
          <TextField lang={lang} name="login" label={said.login} hint={said.loginHint} width="m" />
          <button type="submit" className="btn main">
            {said.button}
          </button>
        </form>
      </section>
      <section>
        <h2>{said.title}</h2>
        <AccountTable
          {...table}
          act={(line) => (
            <form method="post" action={mend}>
              <HiddenFields
                csrf={csrf}
                requestKey={requestKey}
                more={{ staffId: line.staffId, mending: line.closed ? 'reopen' : 'close' }}
              />
              <button type="submit" className="btn">
                {line.closed ? said.reopen : said.close}
              </button>
            </form>
          )}
        />
      </section>
      <section>
        <h2>{said.settings}</h2>
        <SummaryList lines={settings} small />
      </section>
    </div>
  )
}
