import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import type { AccountLine, FormProps } from '../contract.ts'
import { AccountTable, type AccountTableProps } from './account-table.part.tsx'
import { HiddenFields } from './hidden-fields.part.tsx'
import { OneTime } from './one-time.part.tsx'

export interface AdminSecurityPageProps extends Omit<AccountTableProps, 'act'>, FormProps {
  readonly error: string | null
  readonly done: { readonly login: string; readonly password: string | null } | null
}

/** The security administrator: locks, second factors, forgotten passwords. */
export function AdminSecurityPage({ error, done, csrf, requestKey, ...table }: AdminSecurityPageProps) {
  const { lang, words, here } = table
  const said = words.security
  const button = (line: AccountLine, mending: string, text: string) => (
    <form method="post" action={here} key={mending}>
      <HiddenFields csrf={csrf} requestKey={requestKey} more={{ staffId: line.staffId, mending }} />
      <button type="submit" className="btn">
        {text}
      </button>
    </form>
  )
  return (
    <div className="plain">
      {error && <ErrorSummary lang={lang} errors={[{ text: error }]} />}
      <PageHead title={said.title} kind={said.by} lead={said.rights} />
      {done && <OneTime words={words} title={said.done(done.login)} password={done.password} />}
      <AccountTable
        {...table}
        act={(line) => (
          <div className="row">
            {line.lockedUntil && button(line, 'unlock', said.unlock)}
            {button(line, 'reset-factors', said.resetFactors)}
            {button(line, 'reset-password', said.resetPassword)}
          </div>
        )}
      />
    </div>
  )
}
