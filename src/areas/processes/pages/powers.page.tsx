import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Pager } from '#ui/pager.tsx'
import { printCount } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { PowerLine } from '../contract.ts'
import { PowersFilter, type PowersFilterProps } from './powers-filter.part.tsx'
import { wordsOf } from './words/index.ts'

export interface PowersProps extends PowersFilterProps {
  readonly lang: Lang
  /** Powers on the list in all, whatever it was narrowed to. */
  readonly total: number
  /** How many fit, and those of this page. */
  readonly found: number
  readonly rows: readonly PowerLine[]
  /** Number of the first row among those found, from 1. */
  readonly first: number
  readonly previous: string | null
  readonly next: string | null
  /** Address of the same list as CSV. */
  readonly csv: string
  link(path: string): string
}

/** The list of powers and responsibilities: what may be exercised, by whom, on which chart. */
export function PowersPage(props: PowersProps) {
  const { lang, total, found, link } = props
  const words = wordsOf(lang).powers
  return (
    <>
      <PageHead title={words.title} lead={words.lead(printCount(total))} />
      {total === 0 ? (
        <Empty says={words.empty}>
          <a href={link('/charts')}>{words.general}</a>
        </Empty>
      ) : (
        <>
          <PowersFilter {...props} />
          <section aria-labelledby="found">
            <h2 id="found">{words.found(printCount(found))}</h2>
            {found === 0 ? <Nothing {...props} /> : <Rows {...props} />}
          </section>
        </>
      )}
      <p className="row">
        {total > 0 && (
          <a className="tap" href={props.csv}>
            {words.csv}
          </a>
        )}
        <a className="tap" href={link('/powers/changes')}>
          {words.changes}
        </a>
        <a className="tap" href={link('/charts')}>
          {words.general}
        </a>
      </p>
    </>
  )
}

function Nothing({ lang, link }: PowersProps) {
  const words = wordsOf(lang).powers
  return (
    <Empty says={words.none}>
      <a className="tap" href={link('/powers')}>
        {words.all}
      </a>
    </Empty>
  )
}

function Rows({ lang, rows, found, first, previous, next, link }: PowersProps) {
  const all = wordsOf(lang)
  const words = all.powers
  return (
    <>
      <Table
        lang={lang}
        caption={words.found(printCount(found))}
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', title: words.name, cell: (row) => <a href={link(`/powers/${row.id}`)}>{row.name[lang]}</a> },
          { key: 'kind', title: words.kind, cell: (row) => all.kinds[row.kind] },
          { key: 'body', title: words.body, cell: (row) => row.body[lang] },
          { key: 'chart', title: words.chart, cell: (row) => (row.chart === null ? words.noChart : words.hasChart) },
          { key: 'code', title: words.code, cell: (row) => <span className="nb">{row.code}</span> },
        ]}
      />
      {(previous !== null || next !== null) && (
        <Pager lang={lang} from={first} to={first + rows.length - 1} total={found} previous={previous} next={next} />
      )}
    </>
  )
}
