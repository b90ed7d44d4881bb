import type { Lang } from '#base/text.ts'
import { Empty } from '#ui/empty.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printDate } from '#ui/print-day.ts'
import { Table } from '#ui/table.tsx'
import type { ChartLine } from '../contract.ts'
import { wordsOf } from './words/index.ts'

/** A chart with its name in the language of the page. */
export interface NamedChart extends ChartLine {
  readonly title: string
}

export interface ChartsProps {
  readonly lang: Lang
  readonly charts: readonly NamedChart[]
  /** Of items that are no powers. */
  readonly services: readonly NamedChart[]
  link(path: string): string
}

/** The general charts, and those of services that stand on no list of powers. */
export function ChartsPage(props: ChartsProps) {
  const { lang, charts, services, link } = props
  const words = wordsOf(lang).charts
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {charts.length === 0 ? <Empty says={words.none} /> : <Charts {...props} caption={words.title} />}
      <p>
        <a className="tap" href={link('/powers')}>
          {words.powers}
        </a>
      </p>
      {services.length > 0 && (
        <section aria-labelledby="services">
          <h2 id="services">{words.services}</h2>
          <p className="intro">{words.servicesLead}</p>
          <Charts {...props} caption={words.services} charts={services} />
        </section>
      )}
    </>
  )
}

function Charts({ lang, charts, caption, link }: ChartsProps & { readonly caption: string }) {
  const all = wordsOf(lang)
  const words = all.charts
  return (
    <Table
      lang={lang}
      caption={caption}
      captionHidden
      rows={charts}
      rowKey={(chart) => chart.chartId}
      columns={[
        {
          key: 'name',
          title: words.name,
          cell: (chart) => <a href={link(`/charts/${chart.chartId}`)}>{chart.title}</a>,
        },
        { key: 'edition', title: words.edition, cell: (chart) => all.chart.edition(chart.number) },
        { key: 'since', title: words.since, cell: (chart) => printDate(lang, chart.inForceFrom) },
        { key: 'body', title: words.body, cell: (chart) => chart.body[lang] },
      ]}
    />
  )
}
