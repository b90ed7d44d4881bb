import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { EventLine } from '../contract.ts'
import type { Words } from '../words/index.ts'

export interface AdminAuditPageProps {
  readonly lang: Lang
  readonly words: Words
  readonly here: string
  readonly login: string
  readonly events: readonly EventLine[]
  /** Which entries were checked, and the first that does not join up; null when all do. */
  readonly checked: { readonly from: string; readonly to: string; readonly broken: string | null }
  readonly olderHref: string | null
}

/** The audit administrator: the log, and whether it is whole. */
export function AdminAuditPage({ lang, words, here, login, events, checked, olderHref }: AdminAuditPageProps) {
  const said = words.audit
  return (
    <div className="plain">
      <PageHead title={said.title} kind={said.by} />
      <p className={checked.broken === null ? 'filled' : 'err'} role="status">
        {checked.broken === null ? said.whole(checked.from, checked.to) : said.broken(checked.broken)}
      </p>
      <form method="get" action={here} className="row">
        <label htmlFor="login">{said.login}</label>
        <input id="login" name="login" type="text" defaultValue={login} className="w-m" />
        <button type="submit" className="btn">
          {words.accounts.findButton}
        </button>
      </form>
      {events.length === 0 ? (
        <Empty says={said.empty} />
      ) : (
        <Table
          lang={lang}
          caption={said.title}
          captionHidden
          rows={events}
          rowKey={(line) => line.seq}
          columns={[
            { key: 'seq', title: said.seq, cell: (line) => line.seq, numeric: true },
            { key: 'at', title: said.at, cell: (line) => printMoment(lang, line.at) },
            { key: 'what', title: said.what, cell: (line) => said.events[line.type] },
            { key: 'login', title: said.login, cell: (line) => <code>{line.login}</code> },
            { key: 'by', title: said.byWhom, cell: (line) => line.by ?? said.self },
            { key: 'address', title: said.address, cell: (line) => line.address },
          ]}
        />
      )}
      {olderHref && (
        <p>
          <a href={olderHref}>{said.older}</a>
        </p>
      )}
    </div>
  )
}
