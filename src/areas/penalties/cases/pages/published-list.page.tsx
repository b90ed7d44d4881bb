import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager, type PagerProps } from '#ui/pager.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { type Column, Table } from '#ui/table.tsx'
import type { PublishedAsked } from '../published/publication-shapes.ts'
import { PublishedFilterForm, type PublishedFilterProps } from './published-filter.part.tsx'
import type { PublishedLine } from './published-view.ts'
import { publishedWordsOf } from './words/index.ts'

export interface PublishedListProps extends PublishedFilterProps {
  readonly asked: PublishedAsked
  readonly rows: readonly PublishedLine[]
  readonly total: number
  readonly pager: Omit<PagerProps, 'lang' | 'total'>
  /** The same narrowing as a feed, a table and for programs. */
  readonly feed: string
  readonly csv: string
  readonly api: string
}

/** Finding a published decision: by words, body, violation, year and state. */
export function PublishedListPage(props: PublishedListProps) {
  const { lang, rows, total, pager, narrowed, feed, csv, api, link } = props
  const words = publishedWordsOf(lang)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p className="row">
        <a className="tap" href={link('/penalties/statistics')}>
          {words.statistics}
        </a>
        <a className="tap" href={link('/standards')}>
          {words.standards}
        </a>
      </p>
      <PublishedFilterForm {...props} />
      {rows.length === 0 ? (
        <Empty says={narrowed ? words.none : words.nothing}>
          {narrowed && <a href={link('/penalties')}>{words.all}</a>}
        </Empty>
      ) : (
        <>
          <Table
            lang={lang}
            caption={words.found(printCount(total))}
            columns={columnsOf(lang, link)}
            rows={rows}
            rowKey={({ document }) => document}
          />
          <Pager lang={lang} total={total} {...pager} />
        </>
      )}
      <p className="row">
        <a className="tap" href={feed}>
          {words.feed}
        </a>
        <a className="tap" href={csv}>
          {words.csv}
        </a>
        <a className="tap" href={api}>
          {words.api}
        </a>
      </p>
    </>
  )
}

function columnsOf(lang: Lang, link: (path: string) => string): readonly Column<PublishedLine>[] {
  const words = publishedWordsOf(lang)
  return [
    {
      key: 'violation',
      title: words.violation,
      cell: ({ href, told, document }) => (
        <>
          <a href={link(href)}>{told?.violation ?? document}</a>
          <span className="small quiet block">{told && document}</span>
        </>
      ),
    },
    { key: 'party', title: words.party, cell: ({ told }) => told?.party ?? '—' },
    { key: 'body', title: words.body, cell: ({ body }) => body },
    { key: 'penalty', title: words.penalty, cell: ({ told }) => told?.penalty ?? '—' },
    {
      key: 'decided',
      title: words.decidedOn,
      cell: ({ told }) => (told ? <span className="nb">{printDate(lang, told.decidedOn)}</span> : '—'),
    },
    {
      key: 'state',
      title: words.state,
      cell: ({ told, withdrawnOn }) =>
        withdrawnOn === null
          ? words.results[told?.result ?? 'in_force']
          : words.withdrawnOn(printDate(lang, withdrawnOn)),
    },
  ]
}
