import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printMoment } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { UnsentLine } from '../unsent.ts'
import { wordsOf } from '../words/index.ts'

export interface UnsentPageProps {
  readonly lang: Lang
  readonly lines: readonly UnsentLine[]
  readonly hasServer: boolean
}

/** The system administrator: which letters have not left, and why. */
export function UnsentPage({ lang, lines, hasServer }: UnsentPageProps) {
  const words = wordsOf(lang).unsent
  return (
    <div className="plain">
      <PageHead title={words.title} kind={words.by} lead={words.lead} />
      <p className="filled" role="status">
        {hasServer ? words.server : words.noServer}
      </p>
      {lines.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <Table
          lang={lang}
          caption={words.caption}
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            { key: 'kind', title: words.kind, cell: ({ kind }) => <code>{kind}</code> },
            { key: 'at', title: words.madeAt, cell: ({ madeAt }) => printMoment(lang, madeAt) },
            { key: 'state', title: words.state, cell: ({ state }) => words.states[state] },
            { key: 'attempts', title: words.attempts, cell: ({ attempts }) => attempts, numeric: true },
            { key: 'error', title: words.error, cell: ({ error }) => error ?? '—' },
          ]}
        />
      )}
    </div>
  )
}
