import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { SubsiteLine } from '../contract.ts'
import { wordsOf } from '../words/index.ts'

export interface SubsitesDeskProps {
  readonly lang: Lang
  readonly lines: readonly (SubsiteLine & { readonly body: string })[]
  link(path: string): string
}

/** All subsites for their keeper, also the closed ones. */
export function SubsitesDesk({ lang, lines, link }: SubsitesDeskProps) {
  const words = wordsOf(lang)
  const { columns } = words.list
  return (
    <div className="plain">
      <PageHead title={words.desk.title} lead={words.desk.lead} />
      <p className="row">
        <a className="btn" href={link('/desk/sites/new')}>
          {words.desk.new}
        </a>
      </p>
      {lines.length === 0 ? (
        <Empty says={words.desk.none} />
      ) : (
        <Table
          lang={lang}
          caption={words.desk.title}
          captionHidden
          rows={lines}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'title',
              title: columns.title,
              cell: ({ code, title, closedOn }) =>
                closedOn === null ? <a href={link(`/desk/sites/${code}`)}>{title[lang]}</a> : title[lang],
            },
            { key: 'body', title: columns.body, cell: ({ body }) => body },
            { key: 'address', title: columns.address, cell: ({ host, code }) => host ?? `/sites/${code}` },
            {
              key: 'state',
              title: words.desk.state,
              cell: ({ closedOn }) =>
                closedOn === null ? words.desk.open : words.desk.closed(printDate(lang, closedOn)),
            },
          ]}
        />
      )}
    </div>
  )
}
