import type { Lang } from '#base/text.ts'
import { fallenDue } from '#law/catalogue/coverage.ts'
import { PageHead } from '#ui/page-head.tsx'
import { printCount } from '#ui/print-day.ts'
import { type Column, Table } from '#ui/table.tsx'
import { wordsOf } from '../words/index.ts'
import { CoverageBars } from './coverage-bars.part.tsx'
import type { CoverageRow, CoverageView } from './coverage-view.ts'

export interface CoveragePageProps {
  readonly lang: Lang
  readonly view: CoverageView
  link(path: string): string
}

/** How much of what must be open is open, by field, body and level; each figure opens what is behind it. */
export function CoveragePage({ lang, view, link }: CoveragePageProps) {
  const words = wordsOf(lang).coverage
  const tables = [
    { id: 'domain', title: words.byDomain, rows: view.byDomain },
    { id: 'body', title: words.byBody, rows: view.byBody },
    { id: 'level', title: words.byLevel, rows: view.byLevel },
  ]
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <section className="sec" aria-labelledby="picture">
        <h2 id="picture">{words.picture}</h2>
        <CoverageBars lang={lang} rows={view.byDomain} link={link} />
      </section>
      <p className="small quiet">{words.how}</p>
      {tables.map(({ id, title, rows }) => (
        <section className="sec" aria-labelledby={id} key={id}>
          <h2 id={id}>{title}</h2>
          <Table
            lang={lang}
            caption={title}
            captionHidden
            columns={columnsOf(lang, link)}
            rows={[...rows, { key: 'all', name: words.total, query: '', coverage: view.all }]}
            rowKey={({ key }) => key}
          />
        </section>
      ))}
      <section className="sec" aria-labelledby="reassess">
        <h2 id="reassess">{wordsOf(lang).reassess.title}</h2>
        <ReassessLine lang={lang} view={view} link={link} />
      </section>
    </>
  )
}

function ReassessLine({ lang, view, link }: CoveragePageProps) {
  const words = wordsOf(lang).reassess
  const { due, late } = view.reassess
  return (
    <p>
      {late === 0 ? (
        words.countedNoneLate
      ) : (
        <a href={link('/catalogue/entries?way=withheld&state=published&reassess=late')}>
          {words.countedLate(printCount(late))}
        </a>
      )}{' '}
      {words.counted(printCount(due))}
    </p>
  )
}

function columnsOf(lang: Lang, link: CoveragePageProps['link']): readonly Column<CoverageRow>[] {
  const words = wordsOf(lang).coverage
  const owed = (state: string) => (query: string, n: number) =>
    n === 0 ? (
      '0'
    ) : (
      <a className="tap" href={link(`/catalogue/missing?${query === '' ? '' : `${query}&`}state=${state}`)}>
        {printCount(n)}
      </a>
    )
  const [late, thin, due, met] = (['late', 'thin', 'due', 'published'] as const).map(owed)
  return [
    {
      key: 'name',
      title: words.name,
      cell: ({ name, query }) =>
        query === '' ? <b>{name}</b> : <a href={link(`/catalogue/entries?${query}`)}>{name}</a>,
    },
    { key: 'fallen', title: words.fallen, numeric: true, cell: ({ coverage }) => printCount(fallenDue(coverage)) },
    { key: 'met', title: words.met, numeric: true, cell: ({ query, coverage }) => met?.(query, coverage.published) },
    { key: 'thin', title: words.thin, numeric: true, cell: ({ query, coverage }) => thin?.(query, coverage.thin) },
    { key: 'late', title: words.late, numeric: true, cell: ({ query, coverage }) => late?.(query, coverage.late) },
    {
      key: 'inTime',
      title: words.inTime,
      numeric: true,
      cell: ({ coverage }) => words.share(printCount(coverage.inTime), printCount(coverage.published + coverage.thin)),
    },
    { key: 'due', title: words.due, numeric: true, cell: ({ query, coverage }) => due?.(query, coverage.due) },
  ]
}
